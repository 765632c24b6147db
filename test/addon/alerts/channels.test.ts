import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Host } from '../../../src/host/types.ts';
import { type StandIn, startStandIn } from '../../support/services/stand-in.ts';
import { connect } from '../sharing/connected-file.ts';
import { bookmark, rowsOf } from '../support/team-file.ts';
import { addRule, everyDay, live, mailDays, oneFigure, SENDS } from './alert-file.ts';

let standIn: StandIn;
let host: Host;
let reopen: () => void;
beforeAll(async () => {
  standIn = await startStandIn();
  host = await oneFigure({ routes: standIn.routes });
  everyDay(host);
  addRule(host);
  connect(host, 'slack');
  live(host, '2026-11-22', [40]);
  reopen = bookmark(host);
});
beforeEach(async () => {
  host.mails.length = 0;
  reopen();
  await standIn.reset();
});
afterAll(() => standIn.stop());

const posted = async (): Promise<readonly string[]> => (await standIn.seen('slack')).map(({ body }) => body);

it('an alert reaches the owner’s mail and the team’s channel, each once, whatever the ticks', async () => {
  live(host, '2026-11-23', [46, 44, 46]);
  const messages = await posted();
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('Coût par lead');
  expect(mailDays(host)).toEqual(['2026-11-23']);
  expect(
    rowsOf(host, SENDS)
      .map((row) => `${row['Service']} ${row['État']}`)
      .sort(),
  ).toEqual(['E-mail envoyé', 'Slack envoyé']);
});

it('a channel that is down keeps nobody from their mail, and gets its message at the next tick, once', async () => {
  await standIn.next('slack', { status: 503, body: 'Service Unavailable' });
  live(host, '2026-11-23', [46, 46]);
  expect(mailDays(host)).toEqual(['2026-11-23']);
  // The refused request and the one that arrived.
  expect(await posted()).toHaveLength(2);
  expect(rowsOf(host, SENDS).filter((row) => row['Service'] === 'Slack')).toMatchObject([
    { État: 'envoyé', Essais: 2 },
  ]);
});
