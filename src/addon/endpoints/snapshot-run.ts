import { runSentence } from '../../text/run-words.ts';
import { settleByHand } from '../alerts/by-hand.ts';
import { sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { userEmail } from '../google/user.ts';
import { takeSnapshot } from '../snapshot/snapshot.ts';
import { appView } from '../views/app-view.ts';
import { checked } from './checked.ts';
import { NOTHING } from './kpi-payload.ts';
import type { Endpoint } from './reply.ts';

export const snapshotRun: Endpoint = (payload) =>
  checked(NOTHING, payload, () => {
    const here = sitting();
    let alerts: readonly string[] = [];
    const done = underLock(
      () => takeSnapshot(here, 'sidebar', userEmail()),
      ({ watched }) => {
        alerts = settleByHand(here, watched);
      },
    );
    if (!done.obtained || !done.value) return { refused: 'busy' };
    const { run, notices } = done.value;
    const sentence = runSentence({ ...run, refused: run.refused.length }, here.language);
    return { value: { ...appView(sitting(), [...notices, ...alerts]), run: { ...run, sentence } } };
  });
