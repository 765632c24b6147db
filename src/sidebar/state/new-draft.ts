import type { KpiDraft } from '../../addon/endpoints/contract.ts';
import type { TargetType } from '../../domain/analysis/target.ts';
import type { Direction, Objective, Unit } from '../../domain/catalogue/kpi.ts';
import { FAMILY_WORDS } from '../../text/catalogue-words.ts';
import { isUnitCode } from '../format/units.ts';
import type { LibraryCard } from '../library/library.ts';
import type { Sidebar } from './context.ts';

type Known = Pick<Sidebar, 'view' | 'words' | 'formats' | 'language'>;

/** What is known before anything is typed: the owner is who types, the start is today. */
export function blankDraft({ view, formats }: Known): KpiDraft {
  return {
    ...NOTHING,
    currency: formats.currency,
    owner: view.user,
    start: view.today,
  };
}

const NOTHING: KpiDraft = {
  id: '',
  name: '',
  definition: '',
  metric: '',
  measure: '',
  dates: '',
  unit: 'count',
  currency: '',
  direction: 'higher',
  accrual: 'level',
  baseline: null,
  targetType: 'increase_to',
  target: null,
  targetMax: null,
  milestones: [],
  objective: '',
  campaign: '',
  function: '',
  level: 'operational',
  tense: 'lagging',
  linkedKpi: '',
  owner: '',
  team: '',
  source: '',
  frequency: 'month',
  maturity: 0,
  minimumVolume: 0,
  start: '',
  end: '',
  weight: 1,
  state: 'active',
  updatedAt: '',
  updatedBy: '',
};

const TARGET_TYPES: Readonly<Record<Direction, TargetType>> = {
  higher: 'increase_to',
  lower: 'decrease_to',
  between: 'range',
  context: 'baseline_first',
};

export function draftFromCard(card: LibraryCard, known: Known): KpiDraft {
  const { kpi, summary, level, tense } = card;
  const { language } = known;
  return {
    ...blankDraft(known),
    name: kpi.name[language],
    definition: summary[language],
    metric: kpi.id,
    unit: unitOf(kpi.unit),
    direction: kpi.direction,
    accrual: kpi.unit === 'count' ? 'per_period' : 'level',
    targetType: TARGET_TYPES[kpi.direction],
    objective: objectiveName(kpi.objective, known),
    function: FAMILY_WORDS[kpi.family][language],
    level: level === 'strategic' ? 'strategic' : 'operational',
    tense,
  };
}

export function objectiveName(objective: Objective, { words }: Pick<Known, 'words'>): string {
  return objective === 'all' ? '' : words.wizard.objectives[objective].name;
}

function unitOf(unit: Unit): string {
  return isUnitCode(unit) ? unit : 'count';
}
