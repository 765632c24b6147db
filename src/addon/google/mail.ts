export interface Mail {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Why a message did not leave: the day's quota is used up, the right to send mail was not given, Google refused it. */
export type MailFailure = 'quota' | 'unauthorised' | 'refused';

/**
 * Sends one message as the person at work, within what their day still allows; a failure is a value.
 * https://developers.google.com/apps-script/reference/mail/mail-app
 */
export function sendMail({ to, subject, text, html }: Mail): MailFailure | undefined {
  try {
    if (MailApp.getRemainingDailyQuota() < 1) return 'quota';
    MailApp.sendEmail({ to, subject, body: text, htmlBody: html });
    return undefined;
  } catch (error) {
    console.error(error);
    if (/permission|authori[sz]/i.test(String(error))) return 'unauthorised';
    return /too many times|quota|limit/i.test(String(error)) ? 'quota' : 'refused';
  }
}
