import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/domain/history/calendar.ts';
import { DIGEST_WORDS, decidedAction } from '../../../src/text/alerts/digest-words.ts';
import { MAIL_WORDS, trendWords } from '../../../src/text/alerts/message-words.ts';
import { openedNotice } from '../../../src/text/alerts/state-words.ts';
import { englishFaults, frenchFaults } from '../../support/typography.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const TODAY = day('2026-11-30');
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, '_');

describe('what a digest says of an action that was decided', () => {
  it.each([
    [
      'due later',
      'sam@example.com',
      '2026-12-15',
      'Couper (sam@example.com, pour le 15 décembre)',
      'Couper (sam@example.com, due on 15 December)',
    ],
    ['late', '', '2026-11-27', 'Couper (attendue depuis le 27 novembre)', 'Couper (was due on 27 November)'],
    ['due today is not late', '', '2026-11-30', 'Couper (pour le 30 novembre)', 'Couper (due on 30 November)'],
    ['without a day', 'Sam', '', 'Couper (Sam)', 'Couper (Sam)'],
    ['nobody’s, without a day', '', '', 'Couper', 'Couper'],
  ])('%s', (_what, owner, due, french, english) => {
    const action = { action: 'Couper', owner, due: parseDay(due) };
    expect(decidedAction(action, TODAY, 'fr')).toBe(french);
    expect(decidedAction(action, TODAY, 'en')).toBe(english);
  });

  it('counts them, and says what has no value, in the typography of both languages', () => {
    const { fr, en } = DIGEST_WORDS;
    expect([fr.follow('CPL', 1), fr.follow('CPL', 2)].map(plain)).toEqual([
      '«_CPL_»_: suivre l’action décidée.',
      '«_CPL_»_: suivre les 2 actions décidées.',
    ]);
    const euros = { language: 'fr', unit: 'currency', currency: 'EUR' } as const;
    const french = [
      fr.follow('CPL', 2),
      fr.blank('CPL'),
      fr.count('À risque', 2),
      MAIL_WORDS.fr.more(3),
      trendWords([46, 46], euros),
      openedNotice('Alerte', true, 'fr'),
      openedNotice('Alerte', false, 'fr'),
    ];
    expect(french.flatMap(frenchFaults)).toEqual([]);
    const english = [
      en.follow('CPL', 1),
      en.blank('CPL'),
      en.count('At risk', 2),
      MAIL_WORDS.en.more(3),
      openedNotice('Alert', true, 'en'),
      openedNotice('Alert', false, 'en'),
    ];
    expect(english.flatMap(englishFaults)).toEqual([]);
    expect(plain(trendWords([46, 46], euros))).toBe('46_€ depuis 2_relevés');
  });
});
