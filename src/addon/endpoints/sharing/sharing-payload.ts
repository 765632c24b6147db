import * as v from 'valibot';
import { STATUSES } from '../../../domain/analysis/target.ts';
import { SERVICES, TASK_TOOLS } from '../../connectors/port.ts';

const TEXT = v.pipe(v.string(), v.maxLength(2000));
const SERVICE = v.picklist(SERVICES);
const DAY = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/));

export const ACCESS_DRAFT = v.object({
  service: SERVICE,
  label: v.pipe(v.string(), v.maxLength(100)),
  fields: v.record(v.pipe(v.string(), v.maxLength(20)), TEXT),
});
export const ONE_SERVICE = v.object({ service: SERVICE });
export const ACTIVATION = v.object({ service: SERVICE, active: v.boolean() });
export const ALERT_TASKS = v.object({ service: v.picklist(TASK_TOOLS), wanted: v.boolean() });
export const ONE_SEND = v.object({ id: v.pipe(v.string(), v.maxLength(40)) });

export const GLANCE = v.object({
  kpiId: v.pipe(v.string(), v.maxLength(200)),
  metric: v.pipe(v.string(), v.maxLength(40)),
  status: v.picklist(STATUSES),
  value: v.nullable(v.pipe(v.number(), v.finite())),
  trend: v.picklist(['better', 'worse', 'flat']),
});
export const ACTION_DRAFT = v.object({
  glance: GLANCE,
  action: v.pipe(v.string(), v.maxLength(500)),
  owner: v.pipe(v.string(), v.maxLength(200)),
  due: DAY,
  send: v.boolean(),
});
export const ACTION_MARK = v.object({
  glance: GLANCE,
  id: v.pipe(v.string(), v.maxLength(60)),
  state: v.picklist(['open', 'done', 'dropped']),
});
