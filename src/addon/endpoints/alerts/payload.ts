import * as v from 'valibot';
import { DIGEST_RHYTHMS } from '../../../domain/alerts/digest.ts';
import { ALERT_KINDS } from '../../../domain/alerts/rule.ts';

const TEXT = v.pipe(v.string(), v.maxLength(2000));
const FIGURE = v.nullable(v.pipe(v.number(), v.finite()));

export const RULE = v.object({
  id: TEXT,
  kpiId: TEXT,
  kind: v.picklist(ALERT_KINDS),
  threshold: FIGURE,
  recovery: FIGURE,
  confirmations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
  recipients: TEXT,
});

export const ACT = v.object({
  id: TEXT,
  act: v.picklist(['acknowledge', 'day', 'week', 'period', 'reopen']),
});

export const DIGEST = v.object({
  every: v.picklist(DIGEST_RHYTHMS),
  weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
  recipients: TEXT,
});
