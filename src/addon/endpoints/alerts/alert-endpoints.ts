import type { AlertEndpoints } from '../alerts-contract.ts';
import { checked } from '../checked.ts';
import { NOTHING } from '../kpi-payload.ts';
import type { Endpoint } from '../reply.ts';
import { saveDigest } from './digest.ts';
import { sendExample } from './example.ts';
import { preview } from './preview.ts';
import { alertsView } from './view.ts';
import { actOnAlert, removeRule, saveRule } from './write.ts';

export const alertEndpoints: Readonly<Record<keyof AlertEndpoints, Endpoint>> = {
  'alerts.open': (payload) => checked(NOTHING, payload, () => ({ value: alertsView() })),
  'alerts.preview': preview,
  'alerts.save': saveRule,
  'alerts.remove': removeRule,
  'alerts.act': actOnAlert,
  'alerts.digest': saveDigest,
  'alerts.example': sendExample,
};
