import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/history/calendar.ts';
import { unitOf } from '../../src/domain/kpi/judge-kpi.ts';
import type { TeamKpi } from '../../src/domain/kpi/team-kpi.ts';
import { objectiveSentence } from '../../src/text/sentence-kpi.ts';
import { teamKpi } from '../domain/history/team-kpi.ts';

const end = parseDay('2026-06-30');
const start = parseDay('2026-01-01');
/** No-break spaces shown as `_`, narrow ones as `-`, so that a reader of the test sees them. */
function said(about: Partial<TeamKpi>, language: 'fr' | 'en'): string {
  const kpi = teamKpi({ start, end, frequency: 'month', ...about });
  return objectiveSentence(kpi, unitOf(kpi.unit), language)
    .replace(/\u00a0/g, '_')
    .replace(/\u202f/g, '-');
}

describe('the objective in one sentence', () => {
  const rate = { name: 'Taux de conversion', unit: 'ratio', accrual: 'level', objective: '' } as const;
  it.each<[string, Partial<TeamKpi>, string, string]>([
    [
      'a number to raise each month, in the team’s own word',
      { name: '' },
      'Passer de 40 à 60_leads par mois d’ici le 30 juin 2026, pour «_Générer des leads_».',
      'Go from 40 to 60_leads a month by 30 June 2026, for “Générer des leads”.',
    ],
    [
      'a cost to lower',
      {
        name: 'CPL',
        unit: 'currency',
        currency: 'EUR',
        accrual: 'level',
        targetType: 'decrease_to',
        baseline: 45,
        target: 30,
      },
      'CPL_: passer de 45_€ à 30_€ d’ici le 30 juin 2026, pour «_Générer des leads_».',
      'CPL: go from €45 to €30 by 30 June 2026, for “Générer des leads”.',
    ],
    [
      'a target without a baseline',
      { ...rate, baseline: undefined, target: 0.04 },
      'Taux de conversion_: atteindre 4_% d’ici le 30 juin 2026.',
      'Taux de conversion: reach 4% by 30 June 2026.',
    ],
    [
      'a floor',
      { ...rate, targetType: 'stay_above', target: 0.03 },
      'Taux de conversion_: rester à 3_% ou plus d’ici le 30 juin 2026.',
      'Taux de conversion: stay at 3% or more by 30 June 2026.',
    ],
    [
      'a floor of things',
      { name: '', objective: '', targetType: 'stay_above', target: 20 },
      'Rester à 20_leads ou plus par mois d’ici le 30 juin 2026.',
      'Stay at 20_leads or more a month by 30 June 2026.',
    ],
    [
      'a ceiling',
      { ...rate, targetType: 'stay_below', target: 0.4 },
      'Taux de conversion_: rester à 40_% ou moins d’ici le 30 juin 2026.',
      'Taux de conversion: stay at 40% or less by 30 June 2026.',
    ],
    [
      'two bounds',
      { ...rate, targetType: 'range', target: 0.2, targetMax: 0.3 },
      'Taux de conversion_: rester entre 20_% et 30_% d’ici le 30 juin 2026.',
      'Taux de conversion: stay between 20% and 30% by 30 June 2026.',
    ],
    ['half of two bounds', { ...rate, name: '', end: undefined, targetType: 'range', target: 0.2 }, '', ''],
    [
      'milestones, whatever order they are typed in',
      {
        name: '',
        objective: '',
        targetType: 'milestone',
        accrual: 'total',
        target: undefined,
        milestones: [
          { day: 20_600, value: 60 },
          { day: 20_500, value: 20 },
        ],
      },
      'Atteindre 60_leads en 2 jalons d’ici le 30 juin 2026.',
      'Reach 60_leads in 2 milestones by 30 June 2026.',
    ],
    [
      'something to do',
      { name: 'Refonte du site', objective: '', targetType: 'done', target: undefined },
      'Refonte du site_: que ce soit fait d’ici le 30 juin 2026.',
      'Refonte du site: get it done by 30 June 2026.',
    ],
    [
      'a scale',
      { name: 'Satisfaction', objective: '', unit: 'score', accrual: 'level', targetType: 'scale', target: 4 },
      'Satisfaction_: obtenir 4 sur 5 d’ici le 30 juin 2026.',
      'Satisfaction: get 4 out of 5 by 30 June 2026.',
    ],
    [
      'nothing to compare with yet',
      { name: 'NPS', objective: '', targetType: 'baseline_first', target: undefined },
      'NPS_: mesurer d’abord, puis fixer la cible d’ici le 30 juin 2026.',
      'NPS: measure first, then set the target by 30 June 2026.',
    ],
    ['nothing typed yet', { name: '', objective: '', target: undefined, end: undefined }, '', ''],
    [
      'a unit of the catalogue is not read out',
      { name: '', objective: '', unit: 'count', end: undefined },
      'Passer de 40 à 60 par mois.',
      'Go from 40 to 60 a month.',
    ],
    [
      'a first of the month',
      { name: '', objective: '', end: parseDay('2026-07-01'), unit: 'leads', accrual: 'total', target: 1200 },
      'Passer de 40 à 1-200_leads d’ici le 1er juillet 2026.',
      'Go from 40 to 1,200_leads by 1 July 2026.',
    ],
  ])('%s', (_what, about, fr, en) => {
    expect(said(about, 'fr')).toBe(fr);
    expect(said(about, 'en')).toBe(en);
  });
});
