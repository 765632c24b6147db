import * as v from 'valibot';
import { sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { readSettings, writeSettings } from '../google/settings.ts';
import { appView } from '../views/app-view.ts';
import { checked } from './checked.ts';
import type { Endpoint } from './reply.ts';

const PAYLOAD = v.object({
  language: v.picklist(['fr', 'en', '']),
  fiscalStart: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
});

/** Choices for the whole file. Rows that stand in the history keep their keys, whichever month the year starts in now. */
export const settingsSave: Endpoint = (payload) =>
  checked(PAYLOAD, payload, (wish) => {
    const done = underLock(() => writeSettings({ ...readSettings(), ...wish }));
    return done.obtained ? { value: appView(sitting()) } : { refused: 'busy' };
  });
