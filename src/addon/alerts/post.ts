import { mailReason } from '../../text/alerts/message-words.ts';
import type { Sitting } from '../google/document.ts';
import { type MailFailure, sendMail } from '../google/mail.ts';
import type { MailSend } from '../sheets/alerts-mails.ts';
import type { Letter } from './letters.ts';
import { mailOf } from './mail-html.ts';

/** A letter and its row in the sheet of sends. */
export interface Posted {
  readonly letter: Letter;
  readonly send: MailSend;
}

/** Mail is quick, and Google ends a run after six minutes: what is left then waits for the next tick. */
const LONGEST_MS = 60_000;

/** Sends the mails one by one; once the quota or the consent is gone, the others wait without being tried. */
export function postMails(mails: readonly Posted[], { language }: Sitting): readonly Posted[] {
  const end = Date.now() + LONGEST_MS;
  let stopped: MailFailure | undefined;
  return mails.map(({ letter, send }) => {
    if (!stopped && Date.now() < end) {
      const failure = sendMail(mailOf(letter.story, letter.place));
      if (!failure) return { letter, send: { ...send, state: 'sent', reason: '' } };
      const reason = mailReason(failure, language);
      if (failure === 'refused') return { letter, send: { ...send, state: 'failed', reason } };
      stopped = failure;
    }
    return { letter, send: { ...send, state: 'waiting', reason: stopped ? mailReason(stopped, language) : '' } };
  });
}
