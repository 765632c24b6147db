import { SERVICE_NAMES } from '../../text/sharing/send-words.ts';
import type { Sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { openActions } from '../sheets/actions-sheet.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import type { Send } from './parcel.ts';

const PREFIX = 'action:';

export function actionKey(id: string): string {
  return PREFIX + id;
}

/** Writes beside each action where it is now: tool and reference. Touches nothing where no action was sent. */
export function noteReferences(here: Sitting, sends: readonly Send[]): void {
  const arrived = sends.filter(({ key, state }) => state === 'sent' && key.startsWith(PREFIX));
  if (arrived.length === 0) return;
  underLock(() => {
    const found = findSheets(here.spreadsheet).get('actions');
    if (!found) return;
    const actions = openActions(found.sheet, here, true);
    actions.change(
      actions.rows.flatMap((row) => {
        const of = arrived.filter(({ key }) => key === actionKey(row.id));
        if (of.length === 0) return [];
        const service = of.map(({ service: code }) => SERVICE_NAMES[code] ?? code).join(', ');
        const reference = of
          .map(({ reference: text }) => text)
          .filter(Boolean)
          .join(' ');
        return [{ ...row, service, reference }];
      }),
    );
  });
}
