import { describe, expect, it } from 'vitest';
import { judge } from '../../src/domain/analysis/judge.ts';
import { type JudgeInput, STATUSES, TARGET_TYPES } from '../../src/domain/analysis/target.ts';
import { parseDay } from '../../src/domain/history/calendar.ts';
import { judgementSentence, type Telling } from '../../src/text/judgement.ts';
import { statusLabel } from '../../src/text/status-words.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;

const QUARTER = { start: day('2026-04-01'), end: day('2026-06-30') };
const LEADS = { targetType: 'increase_to', direction: 'higher', accrual: 'total', target: 50, ...QUARTER } as const;
const CHURN = { targetType: 'stay_below', direction: 'lower', accrual: 'level', target: 0.018, ...QUARTER } as const;
const leads = { noun: { one: 'lead', many: 'leads' }, unit: 'count' } as const;
const ratio = { unit: 'ratio' } as const;
const forecast = { value: 54.2, low: 47.8, high: 60.4, day: QUARTER.end };

/** Spaces that a line may not break are written _ here, so that the eye can check them. */
const shown = (text: string): string => text.replace(/[\u00a0\u202f]/g, '_');
const sentence = (input: JudgeInput, telling: Omit<Telling, 'language'>, language: 'fr' | 'en'): string =>
  shown(judgementSentence(judge(input), { ...telling, language }));

interface Row {
  readonly name: string;
  readonly input: JudgeInput;
  readonly telling?: Omit<Telling, 'language'>;
  readonly fr: string;
  readonly en: string;
}

const rows: readonly Row[] = [
  {
    name: 'on track with a forecast',
    input: { ...LEADS, actual: 41, today: day('2026-06-08') },
    telling: { ...leads, forecast },
    fr: '41 leads sur 50, 38 attendus à ce jour (6_jours d’avance)_; au rythme actuel 54 à fin juin (entre 48 et 60).',
    en: '41 of 50 leads, 38 expected by today (6 days ahead); at this pace 54 by the end of June (between 48 and 60).',
  },
  {
    name: 'off track with a probability',
    input: { ...LEADS, target: 60, actual: 20, today: day('2026-06-08') },
    telling: { ...leads, probability: 0.07 },
    fr: '20 leads sur 60, 45 attendus à ce jour (39_jours de retard)_; 7_chances sur 100 d’atteindre la cible.',
    en: '20 of 60 leads, 45 expected by today (39 days behind); the chance of reaching the target is 7%.',
  },
  {
    name: 'a single chance in a hundred, and a history that never moved',
    input: { ...LEADS, target: 60, actual: 20, today: day('2026-06-08') },
    telling: { ...leads, probability: 0.01, forecast: { ...forecast, value: 20, low: 20, high: 20 } },
    fr: '20 leads sur 60, 45 attendus à ce jour (39_jours de retard)_; 1_chance sur 100 d’atteindre la cible.',
    en: '20 of 60 leads, 45 expected by today (39 days behind); the chance of reaching the target is 1%.',
  },
  {
    name: 'too early, in the singular',
    input: { ...LEADS, actual: 1, today: day('2026-04-01') },
    telling: leads,
    fr: '1 lead sur 50_: trop tôt pour juger, 1_jour sur 91.',
    en: '1 of 50 leads: too early to judge, 1 day of 91.',
  },
  {
    name: 'a feminine noun, on its pace',
    input: { ...LEADS, target: 91, actual: 60, today: day('2026-05-30') },
    telling: { unit: 'count', noun: { one: 'commande', many: 'commandes', feminine: true } },
    fr: '60 commandes sur 91, 60 attendues à ce jour.',
    en: '60 of 91 commandes, 60 expected by today.',
  },
  {
    name: 'reached and passed',
    input: { ...LEADS, actual: 54, today: day('2026-06-08') },
    telling: { ...leads, forecast },
    fr: '54 leads sur 50_: cible atteinte, et dépassée de 4.',
    en: '54 of 50 leads: target reached, and passed by 4.',
  },
  {
    name: 'missed',
    input: { ...LEADS, actual: 41, today: day('2026-07-01') },
    telling: leads,
    fr: '41 leads sur 50_: cible manquée de 9.',
    en: '41 of 50 leads: target missed by 9.',
  },
  {
    name: 'money, last year’s season',
    input: {
      ...LEADS,
      actual: 4100,
      target: 5000,
      today: day('2026-06-08'),
      lastYear: [{ start: day('2025-04-01'), end: day('2025-06-30'), value: 91 }],
    },
    telling: { unit: 'currency', currency: 'EUR' },
    fr: '4_100_€ sur 5_000_€, 3_791_€ attendus à ce jour d’après l’an dernier.',
    en: '€4,100 of €5,000, €3,791 expected by today going by last year.',
  },
  {
    name: 'churn under its ceiling, in points',
    input: { ...CHURN, actual: 0.016, today: day('2026-05-01') },
    telling: ratio,
    fr: '1,6_% pour 1,8_% au plus_: seuil tenu, avec 0,2_point de marge.',
    en: '1.6%, where at most 1.8% is wanted: kept, with 0.2_points to spare.',
  },
  {
    name: 'a decrease that is done before its date',
    input: { ...CHURN, targetType: 'decrease_to', actual: 0.016, today: day('2026-05-01') },
    telling: ratio,
    fr: '1,6_% pour une cible de 1,8_%_: cible atteinte, et dépassée de 0,2_point.',
    en: '1.6% against a target of 1.8%: target reached, and passed by 0.2_points.',
  },
  {
    name: 'over the ceiling, within the noise',
    input: { ...CHURN, actual: 0.021, unit: 'ratio', volume: 1000, today: day('2026-05-01') },
    telling: ratio,
    fr: '2,1_% pour 1,8_% au plus_: 0,3_point de trop, un écart que le hasard peut expliquer sur un volume de 1_000.',
    en: '2.1%, where at most 1.8% is wanted: 0.3_points too much, a gap that chance can explain on a volume of 1,000.',
  },
  {
    name: 'a level on its way',
    input: {
      ...CHURN,
      targetType: 'decrease_to',
      baseline: 0.08,
      target: 0.05,
      actual: 0.06,
      today: day('2026-06-30'),
    },
    telling: ratio,
    fr: '6_%, en partant de 8_% pour arriver à 5_%, 5_% attendus à ce jour (30_jours de retard).',
    en: '6%, from 8% on the way to 5%, 5% expected by today (30 days behind).',
  },
  {
    name: 'under a floor',
    input: { ...CHURN, targetType: 'stay_above', target: 0.04, actual: 0.03, today: day('2026-06-01') },
    telling: ratio,
    fr: '3_% pour 4_% au moins_: il manque 1_point.',
    en: '3%, where at least 4% is wanted: 1_point short.',
  },
  {
    name: 'a floor kept to the end',
    input: { ...CHURN, targetType: 'stay_above', target: 0.04, actual: 0.05, today: day('2026-07-01') },
    telling: ratio,
    fr: '5_% pour 4_% au moins_: objectif tenu.',
    en: '5%, where at least 4% is wanted: goal kept.',
  },
  {
    name: 'a budget ahead of its pace',
    input: { ...LEADS, targetType: 'stay_below', target: 9100, actual: 6000, today: day('2026-05-15') },
    telling: { unit: 'currency', currency: 'EUR' },
    fr: '6_000_€ pour 9_100_€ au plus, le rythme prévu permet 4_500_€ à ce jour.',
    en: '€6,000, where at most €9,100 is wanted, the planned pace allows €4,500 by today.',
  },
  {
    name: 'a budget passed',
    input: { ...LEADS, targetType: 'stay_below', target: 9100, actual: 9500.5, today: day('2026-05-15') },
    telling: { unit: 'currency', currency: 'EUR' },
    fr: '9_501_€ pour 9_100_€ au plus_: plafond dépassé de 401_€.',
    en: '€9,501, where at most €9,100 is wanted: cap passed by €401.',
  },
  {
    name: 'inside a range',
    input: { ...CHURN, targetType: 'range', target: 3, targetMax: 4, actual: 3.25, today: day('2026-06-01') },
    fr: '3,25, dans la fourchette de 3 à 4.',
    en: '3.25, inside the range of 3 to 4.',
  },
  {
    name: 'over a range',
    input: { ...CHURN, targetType: 'range', target: 3, targetMax: 4, actual: 4.5, today: day('2026-06-01') },
    fr: '4,5, au-dessus de la fourchette de 3 à 4_: 0,5 de trop.',
    en: '4.5, over the range of 3 to 4: 0.5 too much.',
  },
  {
    name: 'milestones',
    input: {
      ...LEADS,
      targetType: 'milestone',
      actual: 21,
      today: day('2026-05-15'),
      milestones: [
        { day: day('2026-05-01'), value: 20 },
        { day: day('2026-06-01'), value: 35 },
      ],
    },
    telling: leads,
    fr: '21 leads sur 50, 20 à atteindre au jalon du 1er mai, prochain jalon_: 35 le 1er juin.',
    en: '21 of 50 leads, 20 due at the milestone of 1 May, next milestone: 35 on 1 June.',
  },
  {
    name: 'not done yet',
    input: { ...LEADS, targetType: 'done', target: undefined, actual: 0, today: day('2026-06-18') },
    fr: 'Pas encore fait, échéance le 30 juin, dans 12_jours.',
    en: 'Not done yet, due on 30 June, in 12 days.',
  },
  {
    name: 'done',
    input: { ...LEADS, targetType: 'done', target: undefined, actual: 1, today: day('2026-06-18') },
    fr: 'Fait.',
    en: 'Done.',
  },
  {
    name: 'never done',
    input: { ...LEADS, targetType: 'done', target: undefined, actual: 0, today: day('2027-01-18') },
    fr: 'Pas fait à l’échéance du 30 juin 2026.',
    en: 'Not done by 30 June 2026.',
  },
  {
    name: 'a scale',
    input: {
      ...CHURN,
      targetType: 'scale',
      direction: 'higher',
      target: 4,
      actual: 3.5,
      today: day('2026-06-01'),
    },
    fr: '3,5 pour une cible de 4_: il manque 0,5.',
    en: '3.5 against a target of 4: 0.5 short.',
  },
  {
    name: 'a baseline to measure first',
    input: { ...CHURN, targetType: 'baseline_first', target: undefined, actual: 0.06, today: day('2026-06-01') },
    telling: ratio,
    fr: '6_% relevé_: la cible se fixera quand la valeur de départ sera connue.',
    en: '6% measured: the target will be set once the baseline is known.',
  },
  {
    name: 'not started',
    input: { ...LEADS, today: day('2025-12-31') },
    fr: 'Début le 1er avril 2026.',
    en: 'Starts on 1 April 2026.',
  },
  {
    name: 'no value',
    input: { ...LEADS, today: day('2026-04-15') },
    fr: 'Aucune valeur pour cette période, donc pas de score.',
    en: 'No value for this period, so no score.',
  },
  {
    name: 'no target',
    input: { ...LEADS, target: undefined, actual: 4, today: day('2026-04-15') },
    fr: 'Aucune cible_: fixez la valeur à atteindre pour obtenir un score.',
    en: 'No target: set the value to reach to get a score.',
  },
  {
    name: 'dates the wrong way round',
    input: { ...LEADS, end: day('2026-03-01'), actual: 4, today: day('2026-04-15') },
    fr: 'La fin est avant le début_: corrigez les dates du KPI.',
    en: 'The end comes before the start: correct the KPI’s dates.',
  },
];

describe('the sentence that explains a score', () => {
  it.each(rows)('$name', ({ input, telling = {}, fr, en }) => {
    expect(sentence(input, telling, 'fr')).toBe(fr);
    expect(sentence(input, telling, 'en')).toBe(en);
  });

  it('covers every target type and every status', () => {
    expect(new Set(rows.map(({ input }) => input.targetType))).toEqual(new Set(TARGET_TYPES));
    const told = new Set(rows.map(({ input }) => judge(input).status));
    expect(STATUSES.filter((status) => !told.has(status))).toEqual([]);
  });
});

describe('status words', () => {
  it('are an icon and a word, in both languages', () => {
    expect(STATUSES.map((status) => statusLabel(status, 'fr'))).toEqual([
      '○ Non démarré',
      '◔ Trop tôt',
      '✓ En bonne voie',
      '! À risque',
      '✕ En difficulté',
      '★ Atteint',
      '✗ Non atteint',
      '– Pas de données',
    ]);
    expect(STATUSES.map((status) => statusLabel(status, 'en'))).toEqual([
      '○ Not started',
      '◔ Too early',
      '✓ On track',
      '! At risk',
      '✕ Off track',
      '★ Achieved',
      '✗ Missed',
      '– No data',
    ]);
  });
});
