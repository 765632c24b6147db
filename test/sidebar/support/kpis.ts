import type { HistoryPoint, KpiDraft, KpiView } from '../../../src/addon/endpoints/contract.ts';

export const PASSED = (['S', 'M', 'A', 'R', 'T'] as const).map((letter) => ({
  letter,
  mark: 'pass' as const,
  findings: [],
}));

export function draft(changes: Partial<KpiDraft> = {}): KpiDraft {
  return {
    id: 'k1',
    name: 'Leads qualifiés',
    definition: 'Demandes de devis reçues par le site, doublons exclus',
    metric: '',
    measure: '=Ventes!B12',
    dates: '',
    unit: 'leads',
    currency: 'EUR',
    direction: 'higher',
    accrual: 'total',
    baseline: 0,
    targetType: 'increase_to',
    target: 60,
    targetMax: null,
    milestones: [],
    objective: 'Générer des leads',
    campaign: 'Printemps',
    function: 'acquisition',
    level: 'operational',
    tense: 'leading',
    linkedKpi: '',
    owner: 'claire@exemple.fr',
    team: 'Marketing',
    source: 'CRM',
    frequency: 'month',
    maturity: 0,
    minimumVolume: 0,
    start: '2026-01-01',
    end: '2026-12-31',
    weight: 1,
    state: 'active',
    updatedAt: '2026-01-05 09:12',
    updatedBy: 'claire@exemple.fr',
    ...changes,
  };
}

export function months(
  values: readonly number[],
  target: (position: number) => number | null,
  last: Partial<HistoryPoint> = {},
): readonly HistoryPoint[] {
  return values.map((value, position) => {
    const month = String(position + 1).padStart(2, '0');
    const point: HistoryPoint = {
      period: `2026-${month}`,
      value,
      target: target(position),
      status: 'on_track',
      takenAt: `2026-${month}-28 08:14:05`,
      provisional: false,
      byHand: position === 2,
      unusual: null,
    };
    return position === values.length - 1 ? { ...point, ...last } : point;
  });
}

export function view(kpi: Partial<KpiDraft>, changes: Partial<KpiView> = {}): KpiView {
  return {
    kpi: draft(kpi),
    reading: { value: 41, volume: null, dated: false, note: '' },
    status: 'on_track',
    score: 0.82,
    expected: 38,
    sentence: '',
    brief: '',
    letters: PASSED,
    history: [],
    outlook: null,
    problem: '',
    missing: [],
    ...changes,
  };
}
