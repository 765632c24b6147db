import type { ClosingView } from '../../../src/addon/endpoints/closing-contract.ts';

/** October, about to be closed: one KPI behind, one early, one to go on, one without a value. */
export const CLOSING: ClosingView = {
  offered: [
    { period: '2026-10', closed: false },
    { period: '2026-09', closed: true },
    { period: '2026-Q3', closed: false },
    { period: '2025-04-FY', closed: false },
  ],
  period: '2026-10',
  closed: false,
  lines: [
    {
      kpiId: 'leads',
      name: 'Leads qualifiés',
      unit: 'count',
      currency: '',
      period: '2026-10',
      value: 41,
      target: 60,
      score: 0.683,
      status: 'missed',
      rows: 1,
      byHand: false,
      early: '',
      asksLesson: true,
    },
    {
      kpiId: 'cpl',
      name: 'Coût par lead des campagnes de recherche payante en France et en Belgique',
      unit: 'currency',
      currency: 'EUR',
      period: '2026-W44',
      value: 38.5,
      target: 40,
      score: 1,
      status: 'achieved',
      rows: 5,
      byHand: true,
      early: '2026-10-28',
      asksLesson: false,
    },
  ],
  missing: [{ name: 'Trafic direct', periods: ['2026-10'] }],
  next: [
    {
      kpiId: 'churn',
      name: 'Taux d’attrition',
      unit: 'ratio',
      currency: '',
      targetType: 'range',
      start: '2026-11-01',
      end: '2026-11-30',
      target: 0.01,
      targetMax: 0.018,
    },
  ],
  agreement: 'a1',
};

export const CLOSING_ANSWERS: Readonly<Record<string, (payload: never) => unknown>> = {
  'closing.open': ({ period }: { readonly period: string }) =>
    period === '2026-09' ? { ...CLOSING, period, closed: true, agreement: 'a2' } : CLOSING,
  'closing.close': () => ({ sentence: 'Clôture faite (octobre 2026)\u00a0: 6 lignes figées.' }),
  'closing.reopen': () => ({ sentence: 'Clôture annulée (septembre 2026)\u00a0: 6 lignes.' }),
};
