import * as v from 'valibot';
import { periodFromKey } from '../../../domain/history/period.ts';
import { closingView, defaultSpan } from '../../closing/view.ts';
import { sitting } from '../../google/document.ts';
import { checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';

export const closingOpen: Endpoint = (payload) =>
  checked(v.object({ period: v.string() }), payload, ({ period }) => {
    const here = sitting();
    const span = period === '' ? defaultSpan(here) : periodFromKey(period);
    return span ? { value: closingView(here, span) } : { refused: 'payload', field: 'period' };
  });
