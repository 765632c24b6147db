import { PRODUCT_NAME } from '../../text/menu.ts';
import { pageSentence } from '../../text/page-words.ts';
import { replyWords } from '../../text/reply-words.ts';
import { failureCode } from '../endpoints/checked.ts';
import { type Sitting, sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { refreshDashboard as refresh } from './refresh.ts';

/** « Créer ou mettre à jour le tableau de bord » of the menu, told in a toast. */
export function refreshDashboard(): void {
  const here = sitting();
  here.spreadsheet.toast(said(here), PRODUCT_NAME[here.language], 10);
}

function said(here: Sitting): string {
  try {
    const done = underLock(() => refresh(here));
    if (!done.obtained || !done.value) return replyWords('busy', here.language);
    if (done.value === 'keys-lost') return replyWords('keys-lost', here.language);
    return pageSentence('dashboard', done.value, here.language);
  } catch (error) {
    console.error(error);
    return replyWords(failureCode(error), here.language);
  }
}
