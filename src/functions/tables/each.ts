import type { Cell } from '../../domain/catalogue/kpi.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { alignRows } from './align.ts';
import { metricByRow } from './row-by-row.ts';
import { metricCall, outcomeCell, type TableRun } from './table-function.ts';

/** KPI_EACH(metric; range; …): the metric of every row, a bad row's sentence in its own cell. */
export const each: TableRun = (entry, args, surroundings) => {
  const call = metricCall(entry, args, 1, surroundings);
  if (isRefusal(call)) return call;
  const { metric, form, ranges } = call;
  const rows = alignRows(ranges, form.inputs);
  if (isRefusal(rows)) return { ...rows, owner: metric, form };
  const outcomes = metricByRow(form, ranges, rows, surroundings.days);
  if (isRefusal(outcomes)) return { ...outcomes, owner: metric, form };
  const table: Cell[][] = rows.header ? [[metric.name]] : [];
  for (const outcome of outcomes) table.push([typeof outcome === 'number' ? outcome : outcomeCell(outcome)]);
  return { table: table.length > 0 ? table : [['']], metric, form };
};
