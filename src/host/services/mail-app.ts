import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import { checkParameters } from './parameters.ts';

export class MailApp extends Emulated {
  getRemainingDailyQuota(): number {
    return call('MailApp.getRemainingDailyQuota');
  }

  /** (message), (to, subject, body) or (to, subject, body, options). */
  sendEmail(...given: unknown[]): void {
    const three = ['String', 'String', 'String'] as const;
    checkParameters('MailApp.sendEmail', given, ['Object'], [...three], [...three, 'Object'], [...three, 'String']);
    if (typeof given[0] === 'object') {
      const message = given[0] as Record<string, unknown>;
      call('MailApp.sendEmail', { subject: '', body: '', ...message, to: String(message['to'] ?? '') });
      return;
    }
    const [to, subject, body, options] = given;
    const more = typeof options === 'object' ? options : { replyTo: to, to: subject };
    call('MailApp.sendEmail', { to, subject, body, ...(options === undefined ? {} : more) });
  }
}
