import type { Milestone } from '../../domain/analysis/target.ts';
import { formatDay, parseDay } from '../../domain/history/calendar.ts';
import { gapsOf } from '../../domain/kpi/gaps.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { isBlank } from '../../functions/cell.ts';
import { type CodedField, codeWords, parseCode } from '../../text/codes.ts';
import { type KpiProblem, kpiProblem } from '../../text/kpi-problems.ts';
import type { Sitting } from '../google/document.ts';
import { numberOf, textOf } from './cell-text.ts';
import type { KpiKey } from './kpi-columns.ts';
import { safeText } from './safe-text.ts';
import type { CellValue } from './table-sheet.ts';

export interface ReadKpi {
  readonly kpi: TeamKpi;
  /** What cannot be read, one sentence each; the KPI is then held as a draft and told. */
  readonly problems: readonly string[];
}

/** One row of the sheet as a KPI. `at` gives a key's cell in A1 notation, for the sentences. */
export function readKpiRow(
  cell: (key: KpiKey) => unknown,
  formula: string,
  at: (key: KpiKey) => string,
  { language, days }: Sitting,
): ReadKpi {
  const problems: string[] = [];
  const tell = (kind: KpiProblem, key: KpiKey): void => {
    problems.push(kpiProblem(kind, key, at(key), textOf(cell(key)), language));
  };
  const text = (key: KpiKey): string => textOf(cell(key));
  const number = (key: KpiKey): number | undefined => {
    const value = numberOf(cell(key));
    if (value === undefined && !isBlank(cell(key))) tell('number', key);
    return value;
  };
  const day = (key: KpiKey): number | undefined => {
    const value = days(cell(key));
    if (!isRefusal(value)) return value === undefined ? undefined : Math.floor(value);
    tell('day', key);
    return undefined;
  };
  const code = <Field extends CodedField>(field: Field, otherwise: TeamKpi[Field]): TeamKpi[Field] => {
    if (text(field) === '') return otherwise;
    const found = parseCode(field, text(field));
    if (found === undefined) tell('choice', field);
    return (found as TeamKpi[Field] | undefined) ?? otherwise;
  };
  const kpi: TeamKpi = {
    id: text('id'),
    name: text('name'),
    definition: text('definition'),
    metric: text('metric').toUpperCase().replace(/^KPI_/, ''),
    measure: formula || text('measure'),
    dates: text('dates'),
    unit: parseCode('unit', text('unit')) ?? text('unit'),
    currency: text('currency').toUpperCase(),
    direction: code('direction', 'higher'),
    accrual: code('accrual', 'level'),
    baseline: number('baseline'),
    targetType: code('targetType', 'increase_to'),
    target: number('target'),
    targetMax: number('targetMax'),
    milestones: readMilestones(text('milestones')),
    objective: text('objective'),
    campaign: text('campaign'),
    function: text('function'),
    level: code('level', 'operational'),
    tense: code('tense', 'lagging'),
    linkedKpi: text('linkedKpi'),
    owner: text('owner'),
    team: text('team'),
    source: text('source'),
    frequency: code('frequency', 'month'),
    maturity: Math.max(0, number('maturity') ?? 0),
    minimumVolume: Math.max(0, number('minimumVolume') ?? 0),
    start: day('start'),
    end: day('end'),
    weight: Math.max(0, number('weight') ?? 1),
    state: code('state', 'active'),
    updatedAt: text('updatedAt'),
    updatedBy: text('updatedBy'),
  };
  if (kpi.state === 'active') for (const { kind, field } of gapsOf(kpi)) tell(kind, field);
  return { kpi: problems.length > 0 && kpi.state === 'active' ? { ...kpi, state: 'draft' } : kpi, problems };
}

/** The row to write, in the file's language. The measure goes out as the formula that the cell will calculate. */
export function kpiCells(kpi: TeamKpi, { language }: Pick<Sitting, 'language'>): Readonly<Record<KpiKey, CellValue>> {
  const word = (field: CodedField): string => codeWords(field, kpi[field], language);
  const day = (value: number | undefined): string => (value === undefined ? '' : formatDay(value));
  return {
    id: safeText(kpi.id),
    name: safeText(kpi.name),
    definition: safeText(kpi.definition),
    metric: safeText(kpi.metric),
    measure: kpi.measure,
    dates: safeText(kpi.dates),
    unit: safeText(word('unit')),
    currency: safeText(kpi.currency),
    direction: word('direction'),
    accrual: word('accrual'),
    baseline: kpi.baseline ?? '',
    targetType: word('targetType'),
    target: kpi.target ?? '',
    targetMax: kpi.targetMax ?? '',
    milestones: kpi.milestones.map((milestone) => `${formatDay(milestone.day)} = ${milestone.value}`).join('; '),
    objective: safeText(kpi.objective),
    campaign: safeText(kpi.campaign),
    function: safeText(kpi.function),
    level: word('level'),
    tense: word('tense'),
    linkedKpi: safeText(kpi.linkedKpi),
    owner: safeText(kpi.owner),
    team: safeText(kpi.team),
    source: safeText(kpi.source),
    frequency: word('frequency'),
    maturity: kpi.maturity,
    minimumVolume: kpi.minimumVolume,
    start: day(kpi.start),
    end: day(kpi.end),
    weight: kpi.weight,
    state: word('state'),
    updatedAt: kpi.updatedAt,
    updatedBy: safeText(kpi.updatedBy),
  };
}

/** « 2026-03-31 = 40; 2026-06-30 = 60 » */
export function readMilestones(text: string): readonly Milestone[] {
  return text.split(/;|\n/).flatMap((part) => {
    const [date = '', figure = ''] = part.split('=');
    const day = parseDay(date.trim());
    const value = Number(figure.trim().replace(',', '.'));
    return day === undefined || figure.trim() === '' || !Number.isFinite(value) ? [] : [{ day, value }];
  });
}
