import type { Source } from '../source.ts';
import { all, at } from './places.ts';
import { EPOCH_SERIAL, type Rows } from './word-tables.ts';

/** Keeps a blank id from being found among the days that are over. */
const MARK = 'id:';

/**
 * The days of all milestones, the earliest first. Their cell on the KPI sheet is a text of several days, which formulas
 * cannot take apart: this table is made at each refresh, and which day comes next is then worked out by the day.
 */
export function milestoneRows({ milestones }: Source): Rows {
  const rows = milestones.length === 0 ? [{ kpi: '', day: -EPOCH_SERIAL }] : milestones;
  return [...rows]
    .sort((a, b) => a.day - b.day)
    .map(({ kpi, day }, row) => {
      const [id, date] = [at('milestones', 'kpi', row), at('milestones', 'day', row)];
      return [`'${kpi}`, day + EPOCH_SERIAL, `=IF(${date}<TODAY();"";"${MARK}"&${id})`];
    });
}

/** The next day of a KPI's milestones, an error where there is none. */
export function nextMilestone(id: string, rows: number): string {
  return `INDEX(${all('milestones', 'day', rows)};MATCH("${MARK}"&${id};${all('milestones', 'ahead', rows)};0))`;
}
