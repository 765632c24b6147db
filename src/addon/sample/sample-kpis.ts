import { addMonths, type Day } from '../../domain/history/calendar.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { sampleStart } from '../../domain/sample/marketing-figures.ts';
import { sampleId } from '../../domain/sample/sample-id.ts';
import type { Language } from '../../domain/words.ts';
import { SAMPLE_KPI_WORDS } from '../../text/sample-words.ts';

export interface SampleFacts {
  /** The last day of the figures. */
  readonly last: Day;
  readonly sheet: string;
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
  readonly owner: string;
  /** `yyyy-mm-dd hh:mm:ss` */
  readonly at: string;
}

/** Months that the sample's KPIs still have before them. */
const MONTHS_AHEAD = 3;

/** Five KPIs on the sample sheet, each with another type of target. */
export function sampleKpis(facts: SampleFacts): readonly TeamKpi[] {
  const { language, last, sheet } = facts;
  const say = (key: keyof typeof SAMPLE_KPI_WORDS): string => SAMPLE_KPI_WORDS[key][language];
  const column = (letter: string): string => `'${sheet.replace(/'/g, "''")}'!${letter}2:${letter}`;
  const start = sampleStart(last);
  const end = addMonths(start, 7 + MONTHS_AHEAD) - 1;
  const common = { ...commonTo(facts), start, end, dates: column('A'), source: say('source') };
  return [
    {
      ...common,
      id: sampleId('revenue'),
      name: say('revenueName'),
      definition: say('revenue'),
      metric: 'REVENUE',
      measure: `=KPI_REVENUE(${column('G')})`,
      unit: 'currency',
      accrual: 'total',
      baseline: 0,
      targetType: 'increase_to',
      target: 290_000,
      frequency: 'week',
      objective: say('salesGoal'),
      level: 'strategic',
      team: say('sales'),
      weight: 3,
    },
    {
      ...common,
      id: sampleId('customers'),
      name: say('customersName'),
      definition: say('customersDefinition'),
      measure: `=SUM(${column('F')})`,
      unit: say('customers'),
      accrual: 'total',
      baseline: 0,
      targetType: 'milestone',
      target: 280,
      frequency: 'week',
      milestones: [60, 130, 280].map((value, step) => ({ day: addMonths(start, [3, 6, 10][step] ?? 0) - 1, value })),
      objective: say('salesGoal'),
      campaign: say('campaign'),
      team: say('sales'),
      weight: 2,
    },
    {
      ...common,
      id: sampleId('cost-per-lead'),
      name: say('cplName'),
      definition: say('cpl'),
      metric: 'CPL',
      measure: `=KPI_CPL(${column('C')};${column('D')})`,
      unit: 'currency',
      direction: 'lower',
      baseline: 20,
      targetType: 'decrease_to',
      target: 15,
      objective: say('leadsGoal'),
      campaign: say('campaign'),
      frequency: 'week',
    },
    {
      ...common,
      id: sampleId('mql-rate'),
      name: say('mqlName'),
      definition: say('mql'),
      metric: 'MQL_RATE',
      measure: `=KPI_MQL_RATE(${column('D')};${column('E')})`,
      unit: 'ratio',
      direction: 'between',
      targetType: 'range',
      target: 0.38,
      targetMax: 0.5,
      objective: say('leadsGoal'),
      tense: 'leading',
    },
    {
      ...common,
      id: sampleId('return'),
      name: say('roasName'),
      definition: say('roas'),
      metric: 'ROAS',
      measure: `=KPI_ROAS(${column('G')};${column('C')})`,
      unit: 'multiple',
      baseline: 3.5,
      targetType: 'stay_above',
      target: 4.5,
      objective: say('profitGoal'),
      level: 'strategic',
      weight: 2,
    },
  ];
}

function commonTo({ currency, language, owner, at }: SampleFacts): TeamKpi {
  return {
    id: '',
    name: '',
    definition: '',
    metric: '',
    measure: '',
    dates: '',
    unit: '',
    currency,
    direction: 'higher',
    accrual: 'level',
    baseline: undefined,
    targetType: 'increase_to',
    target: undefined,
    targetMax: undefined,
    milestones: [],
    objective: '',
    campaign: '',
    function: 'marketing',
    level: 'operational',
    tense: 'lagging',
    linkedKpi: '',
    owner,
    team: SAMPLE_KPI_WORDS.marketing[language],
    source: '',
    frequency: 'month',
    maturity: 0,
    minimumVolume: 0,
    start: undefined,
    end: undefined,
    weight: 1,
    state: 'active',
    updatedAt: at,
    updatedBy: owner,
  };
}
