import type {
  BackfillDone,
  BackfillPreview,
  BackfillSource,
  Comparison,
  HandChange,
  HistoryOpening,
} from '../../../src/addon/endpoints/history-contract.ts';

/** The history of a file that began in 2024, as the server would describe it. */
export const OPENING: HistoryOpening = {
  rows: 1840,
  years: [
    { year: 2024, rows: 612, first: 2, archivable: true },
    { year: 2025, rows: 700, first: 614, archivable: false },
    { year: 2026, rows: 528, first: 1314, archivable: false },
  ],
  archivedYear: 0,
  periods: { month: ['2026-11', '2026-10', '2026-09'], week: ['2026-W47', '2026-W46'] },
  days: ['2026-11-21', '2026-11-16', '2026-10-31'],
  batches: [
    {
      runId: 'r20261120-100000-aaaa',
      at: '2026-11-20 10:00:00',
      by: 'claire@exemple.fr',
      kpi: 'Taux d’attrition',
      kind: 'list',
      added: 12,
      replaced: 3,
      undoneAt: '',
    },
    {
      runId: 'r20261101-100000-bbbb',
      at: '2026-11-01 10:00:00',
      by: 'marc@exemple.fr',
      kpi: 'Chiffre d’affaires',
      kind: 'dates',
      added: 24,
      replaced: 0,
      undoneAt: '2026-11-02 08:30:00',
    },
  ],
  cells: 6_400_000,
  mostCells: 10_000_000,
};

export const PREVIEW: BackfillPreview = {
  counts: { add: 2, replace: 1, same: 1, refused: 1 },
  lines: [
    {
      period: '',
      fate: 'refused',
      value: null,
      old: null,
      note: 'ligne 5 (bientôt ; 3) : cette date ou période ne se lit pas',
    },
    { period: '2026-06', fate: 'add', value: 0.021, old: null, note: '' },
    { period: '2026-07', fate: 'add', value: 0.02, old: null, note: '' },
    { period: '2026-08', fate: 'replace', value: 0.019, old: 0.0205, note: '' },
    { period: '2026-09', fate: 'same', value: 0.018, old: 0.018, note: '' },
  ],
  doubts: [{ kind: 'order', sentence: '« 01/06/2026 » est lu jour/mois.', instead: 'month-first' }],
  agreement: 'a1',
};

export const DONE: BackfillDone = {
  runId: 'r20261121-100000-cccc',
  sentence: '2 valeurs ajoutées, 1 remplacée.',
  details: [],
  counts: PREVIEW.counts,
};

export const COMPARISON: Comparison = {
  rows: [
    {
      kpiId: 'leads',
      kpi: 'Leads qualifiés',
      unit: 'leads',
      currency: '',
      before: { value: 31, status: 'at_risk', period: '2026-10' },
      after: { value: 41, status: 'on_track', period: '2026-11' },
      change: 10,
      share: 10 / 31,
    },
    {
      kpiId: 'churn',
      kpi: 'Taux d’attrition',
      unit: 'ratio',
      currency: '',
      before: { value: 0.018, status: 'on_track', period: '2026-10' },
      after: { value: 0.016, status: 'achieved', period: '2026-11' },
      change: -0.2,
      share: null,
    },
    {
      kpiId: 'ca',
      kpi: '=Chiffre d’affaires',
      unit: 'currency',
      currency: 'EUR',
      before: null,
      after: { value: 612_400, status: 'off_track', period: '2026-11' },
      change: null,
      share: null,
    },
  ],
};

export const CHANGE: HandChange = {
  kpiId: 'churn',
  kpi: 'Taux d’attrition',
  unit: 'ratio',
  currency: '',
  period: '2026-09',
  value: 0.014,
  target: 0.018,
  takenAt: '2026-10-01 08:10:00',
  by: 'marc@exemple.fr',
  runId: 'r20261001-081000-dddd',
  measure: 'KPI_CHURN(Clients!B2;Clients!C2)',
  kept: false,
  closed: false,
  measurable: true,
};

const YEAR = Array.from({ length: 612 }, (_, row) => ['2024-01', row + 0.5, 'Leads']);

/** What each endpoint of the history answers, two calls a year and a search of two pages. */
export const HISTORY_ANSWERS: Readonly<Record<string, (payload: never) => unknown>> = {
  'history.open': () => OPENING,
  'history.preview': () => PREVIEW,
  'history.apply': ({ source }: { readonly source: BackfillSource }) =>
    source.kind === 'periods'
      ? { ...DONE, counts: { add: source.periods.length, replace: 0, same: 0, refused: 0 } }
      : DONE,
  'history.undo': () => ({
    sentence: '2 lignes retirées, 1 rétablie.',
    details: ['août 2026 — modifiée depuis : laissée'],
  }),
  'history.compare': () => COMPARISON,
  'history.changes': ({ from }: { readonly from: number }) =>
    from === 2 ? { changes: [CHANGE], next: 5002, rows: 6000 } : { changes: [], next: 0, rows: 6000 },
  'history.keep': () => ({ sentence: 'La valeur est gardée.', details: [] }),
  'history.page': ({ from }: { readonly from: number }) => ({
    titles: ['Période', 'Valeur', 'Nom du KPI'],
    rows: from === 2 ? YEAR.slice(0, 400) : YEAR.slice(400),
    next: from === 2 ? 1002 : 2002,
    fingerprint: from === 2 ? 'page1' : 'page2',
    annotated: from === 2 ? 3 : 0,
  }),
  'history.archive': () => ({ sentence: '612 lignes de 2024 retirées de l’historique.', details: [] }),
};
