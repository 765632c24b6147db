import type { Facts, Judgement } from '../domain/analysis/target.ts';
import type { Day } from '../domain/history/calendar.ts';
import { amount } from './amount.ts';
import { byDay, dayWords } from './day-words.ts';
import {
  doneClause,
  gapWords,
  head,
  levelClause,
  milestoneClauses,
  type NamedFigures,
  paceClause,
  type Told,
} from './judgement-clauses.ts';
import { JUDGEMENT_WORDS, type JudgementWords } from './judgement-words.ts';

export interface Telling extends NamedFigures {
  /** Where the KPI is heading, with the bounds that hold most outcomes. */
  readonly forecast?: ForecastFacts | undefined;
  /** Chance of reaching the target, 0.01 to 0.99. */
  readonly probability?: number | undefined;
}

export interface ForecastFacts {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly day: Day;
}

/** One sentence that says what the score rests on, what was expected and where it is heading. */
export function judgementSentence(judgement: Judgement, telling: Telling): string {
  const words = JUDGEMENT_WORDS[telling.language];
  const { status, facts } = judgement;
  const open = status === 'on_track' || status === 'at_risk' || status === 'off_track' || facts.reason === 'early';
  const parts = [verdict(judgement, telling, words), ...(open ? outlook(facts, telling, words) : [])];
  return `${parts.join(words.semicolon)}.`;
}

/** The same without where it is heading: what a line of a list has room for. */
export function judgementBrief(judgement: Judgement, telling: Telling): string {
  return `${verdict(judgement, telling, JUDGEMENT_WORDS[telling.language])}.`;
}

function outlook({ today }: Facts, telling: Telling, words: JudgementWords): readonly string[] {
  const { forecast, probability, language } = telling;
  // A history that never moved says what is there, not where it goes.
  const heading =
    forecast && forecast.low < forecast.high
      ? [
          words.forecast(
            amount(forecast.value, telling),
            byDay(forecast.day, language, today),
            amount(forecast.low, telling),
            amount(forecast.high, telling),
          ),
        ]
      : [];
  return probability === undefined ? heading : [...heading, words.chances(Math.round(100 * probability))];
}

function verdict(judgement: Judgement, figures: Telling, words: JudgementWords): string {
  const { facts } = judgement;
  const { actual, target, reason } = facts;
  if (reason === 'before-start') return words.notStarted(dayWords(facts.start, figures.language, facts.today));
  if (reason === 'bad-dates') return words.badDates;
  if (actual === undefined) return words.noValue;
  if (reason === 'measuring-baseline') return words.measuringBaseline(amount(actual, figures));
  if (target === undefined) return words.noTarget;
  const told: Told = { judgement, facts, actual, target, figures, words };
  if (facts.targetType === 'done') return doneClause(told);
  const start = head(told);
  if (reason === 'pace') return `${start}, ${paceClause(told)}`;
  if (reason === 'milestone') return [start, ...milestoneClauses(told)].join(', ');
  const clause = reason === 'early' ? words.early(facts.dayNumber, facts.dayCount) : settledClause(told);
  return clause === '' ? start : `${start}${words.colon}${clause}`;
}

function settledClause(told: Told): string {
  const { judgement, facts, words } = told;
  switch (facts.reason) {
    case 'cap-passed':
      return words.capPassed(gapWords(told));
    case 'reached':
      return words.reached(gapWords(told));
    case 'closed':
      if (judgement.status === 'missed') return words.missedBy(gapWords(told));
      return keeps(facts) ? words.keptAtEnd : words.reached(gapWords(told));
    default:
      return levelClause(told);
  }
}

/** A bound to stay within, where passing the target is no feat. */
function keeps({ targetType, accrues, sense }: Facts): boolean {
  if (targetType === 'range' || (accrues && sense === 'lower')) return true;
  return !accrues && (targetType === 'stay_above' || targetType === 'stay_below');
}
