import { pageSentence } from '../../../text/page-words.ts';
import { refreshDashboard } from '../../dashboard/refresh.ts';
import { sitting } from '../../google/document.ts';
import { underLock } from '../../google/lock.ts';
import { checked } from '../checked.ts';
import { NOTHING } from '../kpi-payload.ts';
import type { Endpoint } from '../reply.ts';

export const dashboardRefresh: Endpoint = (payload) =>
  checked(NOTHING, payload, () => {
    const here = sitting();
    const done = underLock(() => refreshDashboard(here));
    if (!done.obtained || !done.value) return { refused: 'busy' };
    if (done.value === 'keys-lost') return { refused: 'keys-lost' };
    return { value: { sentence: pageSentence('dashboard', done.value, here.language) } };
  });
