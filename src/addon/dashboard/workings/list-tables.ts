import { dashboardWord } from '../../../text/dashboard-words.ts';
import { literal, type Source } from '../source.ts';
import { all, at, cellAt, fact } from './places.ts';
import type { Rows } from './word-tables.ts';

/** Lines of each of the lists of wins, misses and risks. */
export const LIST_ROWS = 4;
/** Bars of the chart of scores. */
export const SCORE_ROWS = 8;

type List = 'win' | 'miss' | 'risk';

/** « 92 · Coût par lead », the score first because a long name is cut off; « Aucun » on the first line of an empty list. */
export function listRows({ slots, language }: Source): Rows {
  return Array.from({ length: LIST_ROWS }, (_, row) =>
    (['win', 'miss', 'risk'] as const).map((list: List) => {
      const keys = all('kpi', list, slots);
      const place = `MATCH(LARGE(${keys};${row + 1});${keys};0)`;
      const score = `INDEX(${all('kpi', 'held', slots)};${place})`;
      const points = `IF(${score}="";"";INT(${score}*100+1/2)&" · ")`;
      const none = row === 0 ? literal(dashboardWord('none', language)) : '""';
      return `=IFERROR(${points}&INDEX(${all('kpi', 'name', slots)};${place});${none})`;
    }),
  );
}

/** What the drop-downs offer: everything first. */
export function choiceRows({ slots, language }: Source): Rows {
  const distinct = (column: 'objective' | 'owner', row: number): string => {
    const order = all('kpi', `${column}Order`, slots);
    return `=IFERROR(INDEX(${all('kpi', column, slots)};${slots + 1}-LARGE(${order};${row}));"")`;
  };
  const everything = (['allObjectives', 'allOwners', 'mostAtRisk'] as const).map((word) =>
    dashboardWord(word, language),
  );
  return [
    everything,
    ...Array.from({ length: slots }, (_, row) => [
      distinct('objective', row + 1),
      distinct('owner', row + 1),
      `=${at('ranked', 'name', row)}`,
    ]),
  ];
}

/** Line of the ranked table that the chart shows: the chosen one, else the worst off, else the first. */
export function chartFormula({ slots }: Source): string {
  const places = all('ranked', 'place', slots);
  const worst = (list: List): string => {
    const keys = all('kpi', list, slots);
    return `MATCH(MATCH(LARGE(${keys};1);${keys};0);${places};0)`;
  };
  const chosen = `MATCH(${fact('chosen')};${all('ranked', 'name', slots)};0)`;
  return `=IFERROR(${chosen};IFERROR(${worst('miss')};IFERROR(${worst('risk')};1)))`;
}

export function scoreRows({ slots }: Source): Rows {
  return Array.from({ length: SCORE_ROWS }, (_, row) => {
    const score = cellAt(all('kpi', 'held', slots), at('ranked', 'place', row));
    const text = `IF(${at('ranked', 'place', row)}=0;"";IF(${score}="";"";INT(${score}*100+1/2)))`;
    return [`=${at('ranked', 'name', row)}`, `=${text}`];
  });
}
