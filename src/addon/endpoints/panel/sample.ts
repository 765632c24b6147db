import * as v from 'valibot';
import { sitting } from '../../google/document.ts';
import { underLock } from '../../google/lock.ts';
import { addSample } from '../../sample/add-sample.ts';
import { removeSample } from '../../sample/remove-sample.ts';
import { appView } from '../../views/app-view.ts';
import { checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';

const CURRENCY = v.object({ currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) });

export const sampleAdd: Endpoint = (payload) =>
  checked(CURRENCY, payload, ({ currency }) => {
    const done = underLock(() => addSample(sitting(), currency));
    if (!done.obtained) return { refused: 'busy' };
    return done.value ? { value: appView(sitting()) } : { refused: 'sample-there' };
  });

export const sampleRemove: Endpoint = (payload) =>
  checked(v.object({ accepted: v.boolean() }), payload, ({ accepted }) => {
    const done = underLock(() => removeSample(sitting(), accepted));
    if (!done.obtained || done.value === undefined) return { refused: 'busy' };
    if (done.value !== '') return { refused: 'field', field: 'accepted', sentence: done.value };
    return { value: appView(sitting()) };
  });
