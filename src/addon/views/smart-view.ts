import { senseOf } from '../../domain/analysis/case.ts';
import { checkSmart } from '../../domain/analysis/smart.ts';
import { catalogue } from '../../domain/catalogue/catalogue.ts';
import { goalNamed } from '../../domain/catalogue/objectives.ts';
import { unitOf } from '../../domain/kpi/judge-kpi.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { smartSentence } from '../../text/smart-words.ts';
import type { KpiDraft, LetterCheck } from '../endpoints/contract.ts';
import type { Sitting } from '../google/document.ts';

export interface SmartFacts {
  readonly reading: number | undefined;
  readonly history: readonly number[];
  /** Chance of reaching the target, where the history is long enough. */
  readonly chance?: number | undefined;
}

/** The five letters of a KPI, each finding with the field that mends it. */
export function smartView({ language, clock }: Sitting, kpi: TeamKpi, facts: SmartFacts): readonly LetterCheck[] {
  const metric = catalogue.find(({ id }) => id === kpi.metric);
  const { checks } = checkSmart({
    name: kpi.name,
    definition: kpi.definition,
    // The catalogue speaks in codes, the sheet in words: « Générer des leads » serves `leads`.
    objective: goalNamed(kpi.objective) ?? kpi.objective,
    metric: kpi.metric,
    metricObjective: metric?.objective,
    measureReads: facts.reading,
    unit: kpi.unit === '' ? undefined : unitOf(kpi.unit),
    baseline: kpi.baseline,
    target: kpi.target ?? lastMilestone(kpi),
    targetMax: kpi.targetMax,
    targetType: kpi.targetType,
    sense: senseOf(kpi),
    source: kpi.source,
    frequency: kpi.frequency,
    start: kpi.start,
    end: kpi.end,
    today: clock.day,
    history: facts.history,
    probability: facts.chance,
    owner: kpi.owner,
    weight: kpi.weight,
  });
  return checks.map(({ letter, mark, reasons }) => ({
    letter,
    // What already counts goes on counting when things go badly: a slim chance is told, and makes no draft of it.
    mark: kpi.state === 'active' && reasons.some(({ code }) => code === 'unrealistic') ? 'partial' : mark,
    findings: reasons.map((reason) => ({
      field: FIELDS[reason.code] ?? '',
      sentence: smartSentence(reason, language),
    })),
  }));
}

/** Milestones are a target in steps: the last one is where they lead. */
function lastMilestone({ targetType, milestones }: TeamKpi): number | undefined {
  if (targetType !== 'milestone') return undefined;
  return [...milestones].sort((a, b) => b.day - a.day)[0]?.value;
}

/** Where each finding is mended. */
const FIELDS: Readonly<Partial<Record<string, keyof KpiDraft>>> = {
  'no-name': 'name',
  'two-goals': 'name',
  'no-definition': 'definition',
  'no-owner': 'owner',
  'no-objective': 'objective',
  'unknown-objective': 'objective',
  'other-objective': 'objective',
  'no-metric': 'measure',
  'no-value': 'measure',
  'no-unit': 'unit',
  'no-target': 'target',
  'target-to-set': 'target',
  'percent-as-number': 'target',
  'target-not-better': 'target',
  unrealistic: 'target',
  'too-easy': 'target',
  'already-there': 'target',
  'no-baseline': 'baseline',
  'no-source': 'source',
  'stale-source': 'source',
  'no-weight': 'weight',
  'no-dates': 'start',
  'bad-dates': 'end',
  over: 'end',
  'no-frequency': 'frequency',
  'too-few-reports': 'frequency',
  'rare-reports': 'frequency',
  'late-report': 'frequency',
};
