import * as v from 'valibot';

export const TEXT = v.pipe(v.string(), v.maxLength(2000));
export const FIGURE = v.nullable(v.pipe(v.number(), v.finite()));
export const ENTRY_NAME = v.object({ kpiId: TEXT, id: TEXT });
