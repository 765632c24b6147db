import { PRODUCT_NAME } from '../text/menu.ts';
import { replyWords } from '../text/reply-words.ts';
import { runSentence } from '../text/run-words.ts';
import { settleByHand } from './alerts/by-hand.ts';
import { sitting } from './google/document.ts';
import { underLock } from './google/lock.ts';
import { userEmail } from './google/user.ts';
import { takeSnapshot } from './snapshot/snapshot.ts';

/** « Relever maintenant » of the menu: the same run as the sidebar's, told in a toast. */
export function snapshotNow(): void {
  const here = sitting();
  let alerts: readonly string[] = [];
  const done = underLock(
    () => takeSnapshot(here, 'menu', userEmail()),
    ({ watched }) => {
      alerts = settleByHand(here, watched);
    },
  );
  const said = done.value
    ? runSentence({ ...done.value.run, refused: done.value.run.refused.length }, here.language)
    : replyWords('busy', here.language);
  here.spreadsheet.toast([said, ...alerts].join(' '), PRODUCT_NAME[here.language], 10);
}
