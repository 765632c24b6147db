import { ServiceRefusal } from './execution.ts';
import type { HostParts } from './host-parts.ts';
import type { Operations } from './operations.ts';

export interface MailMessage {
  to: string;
  subject: string;
  body: string;
  cc?: string;
  bcc?: string;
  htmlBody?: string;
  name?: string;
  replyTo?: string;
  noReply?: boolean;
}

export interface SentMail extends MailMessage {
  from: string;
  /** Instant in milliseconds. */
  at: number;
}

/** Consumer accounts: https://developers.google.com/apps-script/guides/services/quotas */
const RECIPIENTS_A_DAY = 100;
const RECIPIENTS_A_MESSAGE = 50;
const BODY_BYTES = 200 * 1024;
const DAY = 86_400_000;

function recipients(message: MailMessage): string[] {
  return [message.to, message.cc, message.bcc].flatMap((list) =>
    (list ?? '')
      .split(',')
      .map((address) => address.trim())
      .filter((address) => address !== ''),
  );
}

function remaining(host: HostParts, user: string): number {
  const since = host.clock.now() - DAY;
  const sent = host.mails.filter(({ from, at }) => from === user && at > since);
  return RECIPIENTS_A_DAY - sent.reduce((sum, mail) => sum + recipients(mail).length, 0);
}

/** Mail is recorded, never sent. */
export const mailOperations: Operations = {
  'MailApp.getRemainingDailyQuota': ({ host, execution }) => remaining(host, execution.user),
  'MailApp.sendEmail': ({ host, execution }, message: MailMessage) => {
    const addresses = recipients(message);
    const invalid = addresses.find((address) => !/^(?:.*<)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/.test(address));
    if (message.to.trim() === '') throw new ServiceRefusal('Failed to send email: no recipient');
    if (invalid !== undefined) throw new ServiceRefusal(`Invalid email: ${invalid}`);
    if (addresses.length > RECIPIENTS_A_MESSAGE) {
      throw new ServiceRefusal('Limit Exceeded: Email Recipients Per Message.');
    }
    if (message.body.length > BODY_BYTES) throw new ServiceRefusal('Limit Exceeded: Email Body Size.');
    if (addresses.length > remaining(host, execution.user)) {
      throw new ServiceRefusal('Service invoked too many times for one day: email.');
    }
    host.mails.push({ ...message, from: execution.user, at: host.clock.now() });
  },
};
