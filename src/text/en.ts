import type { Words } from '../domain/words.ts';
import { FIELD_WORDS, GOAL_WORDS } from './catalogue-words.ts';
import { steeringWordsIn } from './steering-words.ts';
import type { Texts } from './texts.ts';

export const en: Texts = {
  refusals: {
    ARGS: ({ usage, input }) => `"${input}" is missing. Write =${usage}.`,
    'ARGS too-many': ({ usage }) => `there are too many arguments. Write =${usage}.`,
    DIV0: ({ none, absent }) => `${none} in the period, so ${absent}.`,
    'DIV0 no-base': ({ input }) => `"${input}" is 0: there is no percentage of a zero base. Use the "ABS" change.`,
    'DIV0 zero': ({ input, absent }) => `"${input}" is zero, so ${absent}.`,
    NEG: ({ input, seen, row }) => `"${input}" is ${seen}${row} and cannot be negative. Correct the sign.`,
    TEXT: ({ input, seen, row }) => `"${seen}"${row} is not a number. Correct "${input}" or empty the cell.`,
    'TEXT number-as-text': ({ input, seen, row }) =>
      `"${seen}"${row} of "${input}" is text. Turn it into a number with VALUE.`,
    'TEXT date-as-number': ({ input, row }) =>
      `there is a date${row} in "${input}", which needs a number. Check the columns.`,
    'TEXT date-as-text': ({ input, seen, row }) =>
      `"${seen}"${row} is not a date. Give "${input}" real dates, with DATEVALUE.`,
    'TEXT date-in-criterion': ({ seen }) =>
      `"${seen}" can be read two ways. Write the date as year-month-day: ">=2026-03-01".`,
    'TEXT boolean': ({ input, seen, row }) => `"${input}" holds ${seen}${row} and needs a number.`,
    ERROR: ({ input, seen, row }) => `"${input}" holds the error ${seen}${row}. Mend that cell first.`,
    'ERROR loading': ({ input, row }) =>
      `"${input}" is still being calculated${row}. The result will come when that cell is done.`,
    RATIO: ({ refusal, input, seen, row }) =>
      Number(refusal.seen) > 100
        ? `"${input}" is ${seen}${row}, but a rate goes from 0 to 1, that is 100%. Check that figure.`
        : `"${input}" is ${seen}${row}, but a rate goes from 0 to 1. Write ${seen}% or divide by 100.`,
    RANGE: ({ input, seen, row }) => `"${input}" is ${seen}${row}, which is impossible here. Check that figure.`,
    'RANGE part-above-whole': ({ input, other, usage }) =>
      `"${input}" is larger than "${other}". Check the order of the arguments: ${usage}.`,
    'RANGE kept-above-start': ({ input, other }) =>
      `"${input}" less the new ones is larger than "${other}". Check the three figures.`,
    'RANGE parts-above-whole': ({ other, seen }) =>
      `the parts come to ${seen} in all, more than "${other}". Check the figures.`,
    'RANGE stage-above-previous': ({ seen, limit }) =>
      `this stage counts ${seen}, more than the ${limit} of the stage before. Give the stages from top to bottom.`,
    'RANGE too-large': () => 'the result is larger than a cell can hold. Check the figures.',
    'RANGE below': ({ input, seen, limit, row }) => `"${input}" is ${seen}${row} but must be at least ${limit}.`,
    'RANGE above': ({ input, seen, limit, row }) => `"${input}" is ${seen}${row} but must be at most ${limit}.`,
    'RANGE off-scale': ({ input, seen, row }) =>
      `"${input}" holds ${seen}${row}, which is off the scale. Check the answers.`,
    'RANGE not-whole': ({ input, seen, row }) => `"${input}" holds ${seen}${row} and needs a whole number.`,
    'RANGE not-above-zero': ({ input, seen, row }) => `"${input}" is ${seen}${row} but must be above 0.`,
    'RANGE baseline-needed': ({ input }) =>
      `"${input}" is zero or negative: give the baseline too, to work out progress.`,
    'RANGE too-many-points': ({ input, seen, limit }) =>
      `"${input}" has ${seen} values, where ${limit} is the most here. Use a smaller range, or group by week or month.`,
    'RANGE too-many-periods': ({ input, limit }) =>
      `"${input}" spans more than ${limit} periods. Take a longer period, or fewer years.`,
    'RANGE constant': ({ input }) => `"${input}" does not vary, so there is nothing to work out.`,
    SHAPE: ({ input }) => `"${input}" does not have the right shape. Check the range.`,
    'SHAPE stock': ({ input }) =>
      `"${input}" takes one cell, because a stock does not add up. Give its value at one date, or work row by row with KPI_EACH.`,
    'SHAPE rate': ({ input }) =>
      `"${input}" takes one cell, because a rate or an average does not add up. Work row by row with KPI_EACH.`,
    'SHAPE heights': ({ refusal, input, other, seen, limit }) =>
      `"${input}" has ${seen} ${plural(refusal.seen, 'row')} and "${other}" has ${limit}. Give ranges of the same height.`,
    'SHAPE widths': ({ refusal, input, other, seen }) =>
      `"${input}" has ${seen} ${plural(refusal.seen, 'cell')}. Give "${other}" as many columns.`,
    'SHAPE one-column': ({ input }) => `"${input}" must be a single column.`,
    'SHAPE one-cell': ({ input }) => `"${input}" must be a single cell.`,
    SIZE: ({ seen }) => `${seen} cells in one call, where 1,000,000 is the most. Use smaller ranges.`,
    NEVER: ({ absent }) => `these values have no solution, so ${absent}.`,
    DATES: ({ input, other, row }) => `"${input}" comes before "${other}"${row}. Check the dates.`,
    'DATES twice': ({ input }) =>
      `the same date appears twice in "${input}". Keep one value a date, or group with KPI_BY_PERIOD.`,
    'DATES no-grain': ({ input }) => `"${input}" does not go by day, week, month, quarter or year. Give regular dates.`,
    'DATES no-year-ago': ({ seen }) =>
      `there is no value one year before, on ${seen}. Add the previous year to the range.`,
    'DATES no-value-on': ({ seen }) => `there is no value on ${seen}. Check the date or complete the range.`,
    GRAIN: ({ seen }) => `"${seen}" is not a period. Write "day", "week", "month", "quarter" or "year".`,
    FEW: ({ refusal, input, seen, limit }) =>
      `${seen} ${plural(refusal.seen, 'value')} in "${input}", and at least ${limit} are needed.`,
    'FEW cycles': ({ refusal, input, seen, limit }) =>
      `${seen} ${plural(refusal.seen, 'value')} in "${input}", and at least ${limit}, three whole cycles, are needed to take the cycle out.`,
    'FEW repeaters': ({ refusal, seen, limit }) =>
      `${seen} ${plural(refusal.seen, 'customer')} with two purchases or more, and ${limit} are needed for the model to hold.`,
    'FEW gaps': ({ input }) => `too many empty cells in "${input}" to work it out.`,
    METRIC: ({ seen, choices }) => `no indicator is called "${seen}".${choices}`,
    'METRIC not-a-metric': ({ seen, usage }) => `"${seen}" gives a table and cannot be used this way. Write =${usage}.`,
    'METRIC field': ({ seen }) => `there is no field "${seen}". Write ${oneOf(FIELD_WORDS)}.`,
    'METRIC objective': ({ seen }) => `"${seen}" is not a known objective. Write ${oneOf(GOAL_WORDS)}.`,
    'METRIC choice': ({ input, seen, choices }) => `"${seen}" is not a choice for "${input}". Write ${choices}.`,
  },
  colon: ': ',
  separator: ', ',
  or: ' or ',
  suggestion: (names) => ` Did you mean ${names}?`,
  atRow: (row) => ` in row ${row}`,
  quote: (text) => `"${text}"`,
  absent: (_article, name) => `there is no ${lowerFirst(name)}`,
  say: {
    total: 'Total',
    unassigned: '(not assigned)',
    'no-date': '(no date)',
    gain: 'Gain or loss',
    stage: 'Stage',
    count: 'Count',
    step: 'Step rate',
    cumulative: 'Cumulative rate',
    drop: 'Drop-off',
    ...steeringWordsIn('en'),
  },
  yes: 'TRUE',
  no: 'FALSE',
};

/** "Cost per lead" → "cost per lead", but "ROAS" and "Net Promoter Score" keep their capitals. */
function lowerFirst(name: string): string {
  const keeps = /^[A-Z][a-z]+ [A-Z][a-z]|^[A-Z]{2}/.test(name);
  return keeps ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function plural(amount: string | number | undefined, one: string): string {
  return Number(amount) === 1 ? one : `${one}s`;
}

/** "name", "formula" or "unit": the words that a cell may hold. */
function oneOf(words: Readonly<Record<string, Words>>): string {
  const quoted = Object.values(words).map((word) => `"${word.en.toLowerCase()}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted[quoted.length - 1]}`;
}
