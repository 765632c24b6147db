import { lastPlanned } from '../../../domain/alerts/digest.ts';
import { isAddress, readRecipients } from '../../../domain/alerts/recipients.ts';
import { fieldProblem } from '../../../text/alerts/rule-problems.ts';
import { sitting } from '../../google/document.ts';
import { underLock } from '../../google/lock.ts';
import { readSettings, writeSettings } from '../../google/settings.ts';
import { userEmail } from '../../google/user.ts';
import { checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';
import { DIGEST } from './payload.ts';
import { alertsView } from './view.ts';

/** When the team gets its digest, and who. What was planned before is not owed. */
export const saveDigest: Endpoint = (payload) =>
  checked(DIGEST, payload, ({ every, weekday, recipients: typed }) => {
    const here = sitting();
    const recipients = readRecipients(typed);
    if (!recipients.every(isAddress)) {
      return { refused: 'field', field: 'recipients', sentence: fieldProblem('recipient', here.language) };
    }
    const done = underLock(() => {
      const settings = readSettings();
      const { mark = '', score } = settings.digest ?? {};
      const people = recipients.length > 0 ? recipients : [userEmail()].filter(isAddress);
      const served = lastPlanned({ every, weekday }, here.clock.day);
      writeSettings({ ...settings, digest: { every, weekday, recipients: people, served, mark, score } });
      return true;
    });
    return done.obtained ? { value: alertsView(here) } : { refused: 'busy' };
  });
