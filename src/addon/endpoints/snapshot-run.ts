import * as v from 'valibot';
import { noticeWords } from '../../text/notice-words.ts';
import { runSentence } from '../../text/run-words.ts';
import { sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { userEmail } from '../google/user.ts';
import { takeSnapshot } from '../snapshot/snapshot.ts';
import { appView } from '../views/app-view.ts';
import { checked } from './checked.ts';
import type { Endpoint } from './reply.ts';

export const snapshotRun: Endpoint = (payload) =>
  checked(v.nullish(v.unknown()), payload, () => {
    const here = sitting();
    const done = underLock(() => takeSnapshot(here, 'sidebar', userEmail()));
    if (!done.obtained || !done.value) return { refused: 'busy' };
    const { run, handEdited } = done.value;
    const notices = handEdited.map((name) => noticeWords('row-by-hand', here.language, { name }));
    const sentence = runSentence({ ...run, refused: run.refused.length }, here.language);
    return { value: { ...appView(sitting(), notices), run: { ...run, sentence } } };
  });
