import type { Source } from '../source.ts';
import { all, at, BEGUN, fact, PLACE, SCORE_MONTHS } from './places.ts';
import { MONTHS, RATES, type Rows } from './word-tables.ts';

const column = (index: number) => `month${index + 1}` as const;

/** Line of the table of months that the score ends with: the chosen month, else the one of today. */
export function thisMonthFormula(): string {
  const chosen = `MATCH(${fact('period')};${all('months', 'label', MONTHS)};0)`;
  const ahead = `COUNTIFS(${all('months', 'first', MONTHS)};">"&TODAY())`;
  return `=IFERROR(IF(${chosen}=1;${ahead}+2;${chosen});${ahead}+2)`;
}

/** What each KPI brings in at the end of each month: weight × score of its newest reading; less than 0 without a score. */
export function courseRows({ slots, window }: Source): Rows {
  return Array.from({ length: slots }, (_, row) =>
    Array.from({ length: SCORE_MONTHS }, (__, index) => {
      const grain = at('kpi', 'grain', row);
      const rate = (of: 'half' | 'periods' | 'days'): string => `INDEX(${all('rates', of, RATES.length)};${grain})`;
      const newest = at('kpi', 'newest', row);
      const begun = `INDEX(${at('team', 'dayBegun', index)}:${at('team', 'yearBegun', index)};1;${grain})`;
      const end = `${(row + 1) * PLACE}+INT((${begun}+${rate('half')})*${rate('periods')}/${rate('days')})`;
      const found = `MATCH(IF(${newest}<${end};${newest};${end});${all('window', 'newest', window)};0)`;
      const held = `INDEX(${all('window', 'held', window)};${found})`;
      // A month without a reading keeps the one before.
      const before = index === 0 ? '""' : at('course', column(index - 1), row);
      return `=IF(${newest}=0;"";IFERROR(${at('kpi', 'weight', row)}*${held};${before}))`;
    }),
  );
}

/** The team's score at the end of each month, as the page shows it when that month is chosen. */
export function teamRows({ slots }: Source): Rows {
  return Array.from({ length: SCORE_MONTHS }, (_, index) => {
    const earned = all('course', column(index), slots);
    const weights = `SUMIFS(${all('kpi', 'weight', slots)};${earned};">=0")`;
    const month = `${fact('thisMonth')}+${SCORE_MONTHS - 1 - index}`;
    return [
      `=IFERROR(INDEX(${all('months', 'short', MONTHS)};${month});"")`,
      // An error is a gap in the chart: no score that month.
      `=INT(SUMIFS(${earned};${earned};">=0")/${weights}*100+1/2)`,
      ...BEGUN.map((begun) => `=IFERROR(INDEX(${all('months', begun, MONTHS)};${month});0)`),
    ];
  });
}
