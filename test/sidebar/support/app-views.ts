import type { AppView, KpiView } from '../../../src/addon/endpoints/contract.ts';
import type { Language } from '../../../src/domain/words.ts';
import { months, PASSED, view } from './kpis.ts';

const FRENCH: readonly KpiView[] = [
  view(
    { id: 'leads' },
    {
      sentence: '82 sur 100 : 41 leads sur 60, 3 jours d’avance sur le rythme prévu.',
      history: months([4, 9, 13, 16, 22, 27, 30, 33, 37, 41], (position) => (position < 5 ? 50 : 60), {
        provisional: true,
      }),
      outlook: {
        ...{ value: 49, low: 46, high: 52, day: '2026-12-31', probability: 0.02 },
        ...{ required: 14, best: 7 },
      },
      missing: ['2026-11'],
    },
  ),
  view(
    {
      id: 'cpl',
      name: 'Coût par lead des campagnes de recherche payante en France et en Belgique',
      metric: 'CPL',
      measure: '=KPI_CPL(Campagnes!B2:B; Campagnes!C2:C)',
      dates: 'Campagnes!A2:A',
      unit: 'currency',
      direction: 'lower',
      accrual: 'level',
      baseline: 50,
      targetType: 'decrease_to',
      target: 40,
      objective: 'Améliorer la rentabilité',
      owner: 'marc@exemple.fr',
    },
    {
      reading: { value: 46.5, volume: 1240, dated: true, note: '3 lignes incomplètes' },
      status: 'at_risk',
      score: 0.35,
      expected: null,
      sentence: '35 sur 100 : 46,50 € pour une cible de 40 €, encore 6,50 € à gagner.',
      history: months([50, 52, 49.5, 48, 51, 47, 46.2, 46.5], (position) => (position < 4 ? 45 : 40), {
        status: 'at_risk',
      }).map((point) => (point.value === 52 ? { ...point, unusual: { low: 46.5, high: 51.2 } } : point)),
      outlook: {
        ...{ value: 45.1, low: 42.3, high: 48, day: '2026-12-31', probability: 0.08 },
        ...{ required: null, best: null },
      },
    },
  ),
  view(
    {
      id: 'churn',
      name: 'Taux d’attrition',
      unit: 'ratio',
      direction: 'lower',
      accrual: 'level',
      baseline: null,
      targetType: 'stay_below',
      target: 0.018,
      objective: 'Fidéliser les clients',
      campaign: '',
    },
    {
      reading: { value: 0.016, volume: 900, dated: false, note: '' },
      status: 'achieved',
      score: 1,
      expected: null,
      sentence: 'Cible dépassée de 0,2 point.',
      history: months([0.021, 0.02, 0.019, 0.0175, 0.017, 0.016], () => 0.018, { status: 'achieved' }),
    },
  ),
  view(
    {
      id: 'ca',
      name: 'Chiffre d’affaires',
      unit: 'currency',
      baseline: 0,
      target: 1_250_000,
      objective: 'Augmenter les ventes',
    },
    {
      reading: { value: 612_400, volume: null, dated: true, note: '' },
      status: 'off_track',
      score: 0.49,
      expected: 980_000,
      sentence: '49 sur 100 : 612 400 € sur 1 250 000 €, loin du rythme prévu.',
      history: months([60_000, 130_000, 190_000, 270_000, 330_000, 420_000, 520_000, 612_400], () => 1_250_000, {
        status: 'off_track',
      }),
    },
  ),
  view(
    { id: 'nps', name: 'NPS', unit: 'points', objective: '', end: '', state: 'draft', campaign: '' },
    {
      reading: { value: null, volume: null, dated: false, note: 'La cellule contient « Loading... ».' },
      status: 'no_data',
      score: null,
      expected: null,
      letters: PASSED.map((check) =>
        check.letter === 'R' || check.letter === 'T'
          ? {
              ...check,
              mark: 'fail' as const,
              findings: [
                check.letter === 'R'
                  ? { field: 'objective' as const, sentence: 'Dites quel objectif ce KPI sert.' }
                  : { field: 'end' as const, sentence: 'Donnez une échéance.' },
              ],
            }
          : check,
      ),
    },
  ),
  view(
    {
      id: 'page',
      name: 'Nouvelle page d’accueil',
      targetType: 'done',
      target: 1,
      unit: 'count',
      objective: 'Augmenter les ventes',
    },
    { reading: { value: 0, volume: null, dated: false, note: '' }, status: 'too_early', score: 0, expected: null },
  ),
  view(
    { id: 'perdu', name: 'Trafic direct', measure: '=Ancienne!B2', unit: 'count', campaign: '' },
    {
      reading: { value: null, volume: null, dated: false, note: '' },
      status: 'no_data',
      score: null,
      expected: null,
      problem: 'La feuille « Ancienne » a disparu : choisissez une autre cellule.',
    },
  ),
];

const ENGLISH_WORDS: Readonly<Record<string, Partial<KpiView['kpi']> & { readonly sentence?: string }>> = {
  leads: {
    name: 'Qualified leads',
    objective: 'Generate leads',
    sentence: '82 out of 100: 41 of 60 leads, 3 days ahead of the planned pace.',
  },
  cpl: {
    name: 'Cost per lead of paid search campaigns in France and Belgium',
    objective: 'Improve profitability',
    sentence: '35 out of 100: €46.50 for a target of €40, €6.50 still to gain.',
  },
  churn: { name: 'Churn rate', objective: 'Keep customers', sentence: 'Target beaten by 0.2 points.' },
  ca: {
    name: 'Revenue',
    objective: 'Increase sales',
    sentence: '49 out of 100: €612,400 of €1,250,000, far from the planned pace.',
  },
  page: { name: 'New home page', objective: 'Increase sales' },
  perdu: { name: 'Direct traffic' },
};

function inEnglish(french: KpiView): KpiView {
  const { sentence, ...words } = ENGLISH_WORDS[french.kpi.id] ?? {};
  return {
    ...french,
    kpi: { ...french.kpi, ...words },
    sentence: sentence ?? '',
    problem: french.problem ? 'The sheet “Old” is gone: choose another cell.' : '',
    reading: { ...french.reading, note: french.reading.note ? '3 incomplete rows' : '' },
    letters: french.letters.map((check) => ({
      ...check,
      findings: check.findings.map(({ field }) => ({
        field,
        sentence: field === 'end' ? 'Give a due date.' : 'Say which objective this KPI serves.',
      })),
    })),
  };
}

/** A file as the server would describe it, on a Saturday of November 2026. */
export function appView(language: Language, changes: Partial<AppView> = {}): AppView {
  const french = language === 'fr';
  return {
    language,
    locale: french ? 'fr_FR' : 'en_GB',
    timeZone: 'Europe/Paris',
    file: french ? 'Suivi marketing 2026' : 'Marketing tracking 2026',
    user: 'claire@exemple.fr',
    today: '2026-11-21',
    kpis: french ? FRENCH : FRENCH.map(inEnglish),
    globalScore: {
      score: 0.62,
      counted: 5,
      of: 6,
      sentence: french ? 'Calculé sur 5 KPI sur 6.' : 'Based on 5 of 6 KPIs.',
    },
    schedule: {
      active: true,
      weekdays: [1],
      hour: 8,
      words: french
        ? 'chaque lundi, entre 8 h et 9 h, Europe/Paris'
        : 'every Monday, between 8:00 and 9:00, Europe/Paris',
      owner: 'marc@exemple.fr',
      mine: false,
      late: '',
      problem: '',
      next: french ? 'Prochain relevé : 23 novembre.' : 'Next snapshot: 23 November.',
    },
    settings: { language: '', fiscalStart: 1 },
    sample: false,
    lastRun: null,
    notices: [],
    ...changes,
  };
}

export function emptyView(language: Language): AppView {
  const french = language === 'fr';
  return appView(language, {
    kpis: [],
    globalScore: { score: null, counted: 0, of: 0, sentence: '' },
    schedule: { ...appView(language).schedule, active: false, words: '', owner: '', next: '' },
    file: french ? 'Fichier vide' : 'Empty file',
  });
}
