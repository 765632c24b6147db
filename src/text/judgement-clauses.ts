import type { Facts, Judgement, Milestone } from '../domain/analysis/target.ts';
import { amount, distance, type Figures, isPlural } from './amount.ts';
import { dayWords } from './day-words.ts';
import { number } from './format.ts';
import type { JudgementWords } from './judgement-words.ts';

/** What is counted: « 1 commande », « 41 commandes ». */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly feminine?: true;
}

export interface NamedFigures extends Figures {
  readonly noun?: Noun | undefined;
}

/** A value and its target, as the clauses need them. */
export interface Told {
  readonly judgement: Judgement;
  readonly facts: Facts;
  readonly actual: number;
  readonly target: number;
  readonly figures: NamedFigures;
  readonly words: JudgementWords;
}

/** « 41 leads sur 50 », « 1,6 % pour 1,8 % au plus », « 6,5 %, en partant de 8 % pour arriver à 5 % ». */
export function head({ facts, actual, target, figures, words }: Told): string {
  const value = amount(actual, figures);
  const goal = amount(target, figures);
  if (facts.targetType === 'range') {
    const bounds = [Math.min(target, facts.targetMax ?? target), Math.max(target, facts.targetMax ?? target)] as const;
    const place = actual < bounds[0] ? words.underRange : actual > bounds[1] ? words.overRange : words.inRange;
    return place(value, amount(bounds[0], figures), amount(bounds[1], figures));
  }
  if (facts.accrues && facts.sense === 'higher') return words.of(value, goal, nounFor(actual, target, figures));
  if (facts.accrues || facts.targetType === 'stay_below') return words.atMost(value, goal);
  if (facts.targetType === 'stay_above') return words.atLeast(value, goal);
  return facts.reason === 'pace' && facts.baseline !== undefined
    ? words.moving(value, amount(facts.baseline, figures), goal)
    : words.toTarget(value, goal);
}

/** French agrees with the figure it follows, English with the last one. */
function nounFor(actual: number, target: number, { noun, language }: NamedFigures): string {
  if (!noun) return '';
  return ` ${isPlural(language === 'fr' ? actual : target, language) ? noun.many : noun.one}`;
}

/** How far the figure is from the target or from the nearest bound of its range; '' when it is on it. */
export function gapWords({ facts, actual, target, figures }: Told): string {
  const low = facts.targetType === 'range' ? Math.min(target, facts.targetMax ?? target) : target;
  const high = facts.targetType === 'range' ? Math.max(target, facts.targetMax ?? target) : target;
  const gap = Math.abs(actual - Math.min(high, Math.max(low, actual)));
  return gap === 0 ? '' : distance(gap, figures);
}

/** « 38 attendus à ce jour (3 jours d’avance) ». */
export function paceClause({ judgement, facts, actual, figures, words }: Told): string {
  const { expected = 0 } = judgement;
  const value = amount(expected, figures);
  const source = facts.seasonal ? words.lastYear : '';
  const capped = facts.targetType === 'range' ? actual > expected : facts.accrues && facts.sense === 'lower';
  if (capped) return `${words.allowed(value)}${source}`;
  const read = figures.unit === 'ratio' ? 100 * expected : expected;
  const feminine = figures.noun?.feminine === true && figures.unit !== 'currency';
  const agreed = words.expected(value, isPlural(read, figures.language), feminine);
  const days = Math.round(facts.daysAhead ?? 0);
  const lead = days === 0 ? '' : ` (${days > 0 ? words.ahead(days) : words.behind(-days)})`;
  return `${agreed}${source}${lead}`;
}

/** The milestone due, then the next one. */
export function milestoneClauses({ facts, figures, words }: Told): readonly string[] {
  const written = ({ value, day }: Milestone): [string, string] => [
    amount(value, figures),
    dayWords(day, figures.language, facts.today),
  ];
  const { milestoneDue: due, milestoneNext: next } = facts;
  return [
    ...(due ? [words.milestoneDue(...written(due))] : []),
    ...(next ? [words.milestoneNext(...written(next))] : []),
  ];
}

/** Kept, short by so much, or over by so much; and whether chance alone can explain it. */
export function levelClause(told: Told): string {
  const { judgement, facts, actual, target, figures, words } = told;
  if (judgement.status === 'on_track') {
    if (facts.targetType === 'range') return '';
    const margin = Math.abs(actual - target);
    return words.kept(margin === 0 ? '' : distance(margin, figures));
  }
  const over = facts.targetType === 'range' ? actual > target : facts.sense === 'lower';
  const gap = gapWords(told);
  const said = over ? words.tooMuch(gap) : words.lacking(gap);
  return facts.reason === 'noise' ? `${said}, ${words.noise(number(facts.volume ?? 0, figures.language))}` : said;
}

/** Done or not done: no figure, a due date. */
export function doneClause({ judgement, facts, figures, words }: Told): string {
  const due = dayWords(facts.end, figures.language, facts.today);
  if (judgement.status === 'achieved') return words.done;
  if (judgement.status === 'missed') return words.neverDone(due);
  return words.notDone(due, Math.max(0, facts.end - facts.today));
}
