import { sitting } from '../google/document.ts';
import { appView } from '../views/app-view.ts';
import { checked } from './checked.ts';
import { NOTHING } from './kpi-payload.ts';
import type { Endpoint } from './reply.ts';

export const appOpen: Endpoint = (payload) => checked(NOTHING, payload, () => ({ value: appView(sitting()) }));
