import { pageSentence } from '../../../text/page-words.ts';
import { refreshMeeting } from '../../dashboard/meeting/refresh.ts';
import { type Refreshed, refreshDashboard } from '../../dashboard/refresh.ts';
import { type Sitting, sitting } from '../../google/document.ts';
import { underLock } from '../../google/lock.ts';
import { checked } from '../checked.ts';
import { NOTHING } from '../kpi-payload.ts';
import type { Endpoint } from '../reply.ts';

export const dashboardRefresh: Endpoint = refreshOf('dashboard', refreshDashboard);
export const meetingRefresh: Endpoint = refreshOf('meeting', refreshMeeting);

function refreshOf(page: 'dashboard' | 'meeting', refresh: (here: Sitting) => Refreshed): Endpoint {
  return (payload) =>
    checked(NOTHING, payload, () => {
      const here = sitting();
      const done = underLock(() => refresh(here));
      if (!done.obtained || !done.value) return { refused: 'busy' };
      if (done.value === 'keys-lost') return { refused: 'keys-lost' };
      return { value: { sentence: pageSentence(page, done.value, here.language) } };
    });
}
