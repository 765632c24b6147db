import { QUIET } from '../../../domain/alerts/machine.ts';
import { type AlertKind, sideOf } from '../../../domain/alerts/rule.ts';
import { MAIL_WORDS, mailReason } from '../../../text/alerts/message-words.ts';
import { exampleSentence } from '../../../text/alerts/state-words.ts';
import { digestFacts, digestStory } from '../../alerts/digest-story.ts';
import { mailOf } from '../../alerts/mail-html.ts';
import { readMaterial } from '../../alerts/material.ts';
import { type Telling, tellingOf } from '../../alerts/telling.ts';
import { sitting } from '../../google/document.ts';
import { underLock } from '../../google/lock.ts';
import { sendMail } from '../../google/mail.ts';
import { userEmail } from '../../google/user.ts';
import { MAIL } from '../../sheets/alerts-mails.ts';
import type { AlertRecord } from '../../sheets/alerts-row.ts';
import { findSheets } from '../../sheets/find-sheet.ts';
import { appendSendLog, LOG_COLUMNS } from '../../sheets/log-sheet.ts';
import { ownedSheet } from '../../sheets/owned-sheet.ts';
import { checked } from '../checked.ts';
import { NOTHING } from '../kpi-payload.ts';
import type { Endpoint } from '../reply.ts';

/** To the person at work: today's digest with one alert inside, and a line that says it is an example. */
export const sendExample: Endpoint = (payload) =>
  checked(NOTHING, payload, () => {
    const here = sitting();
    const found = findSheets(here.spreadsheet);
    const telling = tellingOf(here, found, readMaterial(here, found));
    const story = digestStory(digestFacts(telling.material, here.clock.day), undefined, exampleOf(telling), telling);
    const to = userEmail();
    const words = MAIL_WORDS[here.language];
    const failure = sendMail(mailOf({ ...story, intro: [words.example, ...story.intro] }, to));
    const why = failure && mailReason(failure, here.language);
    underLock(() => {
      const state = failure ? 'failed' : 'sent';
      const line = {
        id: to,
        service: `${MAIL} · ${to}`,
        title: story.title,
        state,
        reason: why ?? '',
        by: to,
      } as const;
      appendSendLog(ownedSheet(findSheets(here.spreadsheet), 'log', LOG_COLUMNS, here), [line], here);
    });
    return { value: { sentence: exampleSentence(to, why, here.language) } };
  });

/** The first KPI that has a value, as if its rule had just fired. */
function exampleOf({ material, here }: Telling): readonly AlertRecord[] {
  const record = material.records.find(({ kpi }) => kpi.state === 'active' && material.rowsOf(kpi.id).length > 0);
  const value = record && material.rowsOf(record.kpi.id).slice(-1)[0]?.value;
  if (!record || value === undefined) return [];
  const kind: AlertKind = record.kpi.direction === 'lower' ? 'above' : 'below';
  const step = (sideOf(kind) === 'up' ? -1 : 1) * (Math.abs(value) / 10 || 1);
  const threshold = Number((value + step).toPrecision(2));
  return [
    {
      rule: { id: 'x', kpiId: record.kpi.id, kind, threshold, recovery: undefined, confirmations: 1, recipients: [] },
      state: { ...QUIET, phase: 'firing', since: here.clock.day, value },
      kpi: record.kpi.name,
      messageAt: '',
      by: '',
      at: '',
      row: 0,
      kpiCell: '',
      problems: [],
    },
  ];
}
