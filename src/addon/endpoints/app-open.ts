import * as v from 'valibot';
import { sitting } from '../google/document.ts';
import { appView } from '../views/app-view.ts';
import { checked } from './checked.ts';
import type { Endpoint } from './reply.ts';

export const appOpen: Endpoint = (payload) =>
  checked(v.nullish(v.unknown()), payload, () => ({ value: appView(sitting()) }));
