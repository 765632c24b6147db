import type { KpiDraft } from '../../../addon/endpoints/contract.ts';
import type { Language, Words } from '../../language.ts';
import { reference, type SheetKey, sheetName } from '../sheet-names.ts';

type Same = 'direction' | 'accrual' | 'targetType' | 'level' | 'tense' | 'frequency' | 'start' | 'metric';

/** A KPI of the sample's team, as someone fills it in in the sidebar; figures and people are invented. */
export interface SampleKpi extends Pick<KpiDraft, Same> {
  readonly name: Words;
  readonly definition: Words;
  /** `KPI_CPL` of these cells, or nothing yet. */
  readonly measured?: { readonly function: string; readonly sheet: SheetKey; readonly cells: readonly string[] };
  /** Column of dates beside the cells; without it the value is a reading of the moment. */
  readonly dates?: string;
  readonly unit: KpiDraft['unit'] | Words;
  readonly objective: Words;
  readonly campaign?: Words;
  readonly baseline?: number;
  readonly target?: number;
  readonly owner: string;
  readonly weight?: number;
  readonly end?: string;
}

const SHEET: Words = { fr: 'feuille', en: 'sheet' };
const REAL: Words = { fr: 'données réelles', en: 'real data' };
const INVENTED: Words = { fr: 'données inventées', en: 'invented data' };
const CURRENCY: Words = { fr: 'EUR', en: 'GBP' };

/** What the sidebar sends for it in a language. */
export function draftOf(sample: SampleKpi, language: Language): KpiDraft {
  const { measured, dates, unit, baseline = null, target = null, weight = 1, end = '2026-12-31', ...same } = sample;
  const cells = measured?.cells.map((column) => reference(measured.sheet, column, language)) ?? [];
  return {
    ...same,
    id: '',
    name: sample.name[language],
    definition: sample.definition[language],
    objective: sample.objective[language],
    measure: measured ? `=${measured.function}(${cells.join(';')})` : '',
    dates: measured && dates ? reference(measured.sheet, dates, language) : '',
    unit: typeof unit === 'string' ? unit : unit[language],
    currency: unit === 'currency' ? CURRENCY[language] : '',
    source: measured ? sourceOf(measured.sheet, language) : '',
    baseline,
    target,
    targetMax: null,
    milestones: [],
    campaign: sample.campaign?.[language] ?? '',
    function: 'marketing',
    linkedKpi: '',
    team: '',
    maturity: 0,
    minimumVolume: 0,
    end,
    weight,
    state: 'draft',
    updatedAt: '',
    updatedBy: '',
  };
}

/** Goes with every row of the history: « feuille Campagnes (données inventées) ». */
function sourceOf(sheet: SheetKey, language: Language): string {
  const origin = sheet === 'sessions' || sheet === 'visits' || sheet === 'orders' ? REAL : INVENTED;
  return `${SHEET[language]} ${sheetName(sheet, language)} (${origin[language]})`;
}
