import { describe, expect, it } from 'vitest';
import { ACCESS_FIELDS } from '../../../src/addon/connectors/destination.ts';
import { SERVICES } from '../../../src/addon/connectors/port.ts';
import { catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import { suggestionsFor } from '../../../src/domain/playbook/playbook.ts';
import { ALERT_TASK_WORDS } from '../../../src/text/sharing/alert-task-words.ts';
import { suggestionSource, suggestionWords } from '../../../src/text/sharing/playbook-words.ts';
import { type SendReason, sendReason } from '../../../src/text/sharing/send-words.ts';
import { type SetupSentence, setupWords, wrongField } from '../../../src/text/sharing/setup-words.ts';
import { ACTION_STATE_WORDS, codeIn, SEND_STATE_WORDS } from '../../../src/text/sharing/state-words.ts';
import { englishFaults, frenchFaults } from '../../support/typography.ts';

/** All of them: the compiler asks for what is missing. */
const REASONS: Readonly<Record<SendReason, true>> = {
  payload: true,
  'not-allowed': true,
  'webhook-gone': true,
  'channel-gone': true,
  archived: true,
  token: true,
  'list-gone': true,
  'project-gone': true,
  'board-gone': true,
  payment: true,
  'daily-limit': true,
  busy: true,
  down: true,
  unreachable: true,
  timeout: true,
  unreadable: true,
  redirect: true,
  unauthorised: true,
  'other-address': true,
  'no-secret': true,
  interrupted: true,
  'busy-long': true,
  queued: true,
};
const SETUP: Readonly<Record<SetupSentence, true>> = {
  label: true,
  'save-first': true,
  'test-first': true,
  'not-owner': true,
  gone: true,
  'test-passed': true,
  resent: true,
  later: true,
  'later-owner': true,
  'action-sent': true,
  'action-blank': true,
  'action-gone': true,
  'action-noted': true,
  'test-title': true,
  'test-line': true,
  'not-active': true,
  'action-not-sent': true,
};
const FACTS = { service: 'slack', owner: 'claire@exemple.fr', file: 'Suivi' };

const advice = [
  ...new Set(
    catalogue.flatMap(({ id }) => suggestionsFor({ metric: id, status: 'off_track', value: 1, trend: 'flat' })),
  ),
];

/** Every sentence in both languages, by what it is about. */
const SENTENCES: readonly (readonly [string, string, string])[] = [
  ...(Object.keys(REASONS) as SendReason[]).map(
    (reason) => [reason, sendReason(reason, 'slack', 'fr'), sendReason(reason, 'slack', 'en')] as const,
  ),
  ...(Object.keys(SETUP) as SetupSentence[]).map(
    (one) => [one, setupWords(one, 'fr', FACTS), setupWords(one, 'en', FACTS)] as const,
  ),
  ...SERVICES.flatMap((service) =>
    ACCESS_FIELDS[service].map(
      ({ name }) => [`${service}.${name}`, wrongField(service, name, 'fr'), wrongField(service, name, 'en')] as const,
    ),
  ),
  ...(['ideas', 'handle'] as const).map((one) => [one, ALERT_TASK_WORDS.fr[one], ALERT_TASK_WORDS.en[one]] as const),
  ...advice.map((one) => [one, suggestionWords(one, 'fr'), suggestionWords(one, 'en')] as const),
];

describe('what is said about sending and acting', () => {
  it.each(SENTENCES)('%s is said in both languages, each its own', (_, french, english) => {
    expect(french.length).toBeGreaterThan(6);
    expect(english.length).toBeGreaterThan(6);
    expect(french).not.toBe(english);
    expect([french, english].join()).not.toMatch(/[{}]/);
    // An address is not prose.
    expect(frenchFaults(french.replace(/https:\S+/g, 'X'))).toEqual([]);
    expect(englishFaults(english.replace(/https:\S+/g, 'X'))).toEqual([]);
  });

  it('names the document and its line, or says that it is common practice', () => {
    expect(suggestionSource('subject-lines', 'fr')).toBe('Guide d’évaluation des campagnes, l.\u00a025');
    expect(suggestionSource('content', 'fr')).toBe('KPI Marketing\u00a0: L’outil indispensable, l.\u00a0124');
    expect(suggestionSource('checkout', 'fr')).toBe('Pratique courante du métier');
    expect(suggestionSource('checkout', 'en')).toBe('Common practice');
  });

  it('reads states in either language, and doubts what it cannot read', () => {
    expect(codeIn(SEND_STATE_WORDS, ' Envoyé ', 'unknown')).toBe('sent');
    expect(codeIn(SEND_STATE_WORDS, 'failed', 'unknown')).toBe('failed');
    expect(codeIn(SEND_STATE_WORDS, 'peut-être', 'unknown')).toBe('unknown');
    expect(codeIn(ACTION_STATE_WORDS, 'done', 'open')).toBe('done');
    expect(codeIn(ACTION_STATE_WORDS, 'abandonné', 'open')).toBe('dropped');
  });
});
