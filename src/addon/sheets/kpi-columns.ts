import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { type CodedField, choicesOf } from '../../text/codes.ts';
import { KPI_HEADERS } from '../../text/sheet-words.ts';
import type { Column } from './columns.ts';

export type KpiKey = keyof TeamKpi;

const FIGURE = '#,##0.00##';
const DAY = 'yyyy-mm-dd';
const TEXT = '@';

/** Width and format of each column; the measure alone has none, because its cell shows a live value. */
const LAYOUT: Readonly<Record<KpiKey, readonly [width: number, format?: string]>> = {
  id: [120, TEXT],
  name: [200, TEXT],
  definition: [260, TEXT],
  metric: [90, TEXT],
  measure: [120],
  dates: [140, TEXT],
  unit: [100, TEXT],
  currency: [70, TEXT],
  direction: [140, TEXT],
  accrual: [130, TEXT],
  baseline: [100, FIGURE],
  targetType: [150, TEXT],
  target: [100, FIGURE],
  targetMax: [110, FIGURE],
  milestones: [180, TEXT],
  objective: [150, TEXT],
  campaign: [140, TEXT],
  function: [120, TEXT],
  level: [110, TEXT],
  tense: [110, TEXT],
  linkedKpi: [120, TEXT],
  owner: [180, TEXT],
  team: [120, TEXT],
  source: [180, TEXT],
  frequency: [120, TEXT],
  maturity: [110, '0'],
  minimumVolume: [110, FIGURE],
  start: [100, DAY],
  end: [100, DAY],
  weight: [70, '0.##'],
  state: [90, TEXT],
  updatedAt: [130, TEXT],
  updatedBy: [180, TEXT],
};

/** Closed lists. The unit is none of them: a team counts in words of its own, which a list would mark as wrong. */
const CODED: Readonly<Partial<Record<KpiKey, CodedField>>> = {
  direction: 'direction',
  accrual: 'accrual',
  targetType: 'targetType',
  level: 'level',
  tense: 'tense',
  frequency: 'frequency',
  state: 'state',
};

export const KPI_COLUMNS: readonly Column<KpiKey>[] = (Object.keys(KPI_HEADERS) as KpiKey[]).map((key) => {
  const [width, format] = LAYOUT[key];
  const coded = CODED[key];
  return {
    key,
    header: KPI_HEADERS[key],
    width,
    ...(format ? { format } : {}),
    ...(coded ? { choices: choicesOf(coded) } : {}),
  };
});
