import * as v from 'valibot';
import { parseDay } from '../../../domain/history/calendar.ts';
import { periodFromKey } from '../../../domain/history/period.ts';

/** Periods that one call computes or writes: the panel asks again for the rest. */
const MOST_PERIODS = 500;
/** 5,000 lines of a pasted list. */
const LONGEST_LIST = 250_000;

/** Told as such: a person who pasted too much cannot tell from « 2,000 characters » what to do. */
export function isTooLong(source: v.InferOutput<typeof SOURCE>): boolean {
  return source.kind === 'list' && source.text.length > LONGEST_LIST;
}

const ID = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));
export const PERIOD = v.pipe(
  v.string(),
  v.check((key) => periodFromKey(key) !== undefined),
);
const SHORT_TEXT = v.pipe(v.string(), v.maxLength(500));

export const SOURCE = v.variant('kind', [
  v.object({ kind: v.literal('dates'), kpiId: ID }),
  v.object({ kind: v.literal('periods'), kpiId: ID, periods: v.pipe(v.array(PERIOD), v.maxLength(MOST_PERIODS)) }),
  v.object({
    kind: v.literal('list'),
    kpiId: ID,
    text: v.string(),
    file: SHORT_TEXT,
    order: v.picklist(['auto', 'day-first', 'month-first']),
    mark: v.picklist(['auto', ',', '.']),
  }),
  v.object({
    kind: v.literal('typed'),
    kpiId: ID,
    from: SHORT_TEXT,
    values: v.pipe(
      v.array(v.object({ period: PERIOD, value: v.nullable(v.pipe(v.number(), v.finite())) })),
      v.maxLength(MOST_PERIODS),
    ),
  }),
  v.object({ kind: v.literal('measured'), kpiId: ID, period: PERIOD }),
]);

export const APPLY = v.object({ source: SOURCE, replace: v.boolean(), agreement: v.string() });
export const UNDO = v.object({ runId: ID });
export const KEEP = v.object({ kpiId: ID, period: PERIOD });

const ROW = v.pipe(v.number(), v.integer(), v.minValue(2));
export const CHANGES = v.object({ from: ROW });

const YEAR = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));
export const PAGE = v.object({ year: YEAR, from: ROW, fingerprint: SHORT_TEXT });
export const ARCHIVE = v.object({
  year: YEAR,
  rows: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fingerprint: SHORT_TEXT,
});

const DAY = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== undefined),
);
export const COMPARE = v.variant('by', [
  v.object({ by: v.literal('period'), before: PERIOD, after: PERIOD }),
  v.object({ by: v.literal('day'), before: DAY, after: DAY }),
]);
