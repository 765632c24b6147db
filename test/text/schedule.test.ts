import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/history/calendar.ts';
import { runSentence } from '../../src/text/run-words.ts';
import { lateWords, nextWords, scheduleWords } from '../../src/text/schedule.ts';

const plain = (text: string): string => text.replace(/\u00a0/g, '_');

describe('a schedule in words', () => {
  it.each([
    [[1], 8, 'chaque lundi, entre 8_h et 9_h, Europe/Paris', 'every Monday, between 8 am and 9 am, Europe/Paris'],
    [
      [1, 4],
      11,
      'chaque lundi et jeudi, entre 11_h et 12_h, Europe/Paris',
      'every Monday and Thursday, between 11 am and 12 pm, Europe/Paris',
    ],
    [
      [1, 3, 7],
      12,
      'chaque lundi, mercredi et dimanche, entre 12_h et 13_h, Europe/Paris',
      'every Monday, Wednesday and Sunday, between 12 pm and 1 pm, Europe/Paris',
    ],
    [
      [1, 2, 3, 4, 5, 6, 7],
      23,
      'chaque jour, entre 23_h et 0_h, Europe/Paris',
      'every day, between 11 pm and 12 am, Europe/Paris',
    ],
  ])('%j at %d', (weekdays, hour, fr, en) => {
    const facts = { weekdays, hour, timeZone: 'Europe/Paris' };
    expect(plain(scheduleWords(facts, 'fr'))).toBe(fr);
    expect(plain(scheduleWords(facts, 'en'))).toBe(en);
  });

  it('names the day of a run that is late or next', () => {
    const day = parseDay('2026-03-01') ?? 0;
    expect(lateWords(day, 'fr', day)).toBe('Le relevé prévu le 1er mars n’est pas venu.');
    expect(lateWords(day, 'en', day + 365)).toBe('The snapshot planned for 1 March 2026 has not come.');
    expect(plain(nextWords(day + 2, 'fr', day))).toBe('Prochain relevé_: 3 mars');
    expect(nextWords(day + 2, 'en', day)).toBe('Next snapshot: 3 March');
  });
});

describe('a run in words', () => {
  it.each([
    [
      5,
      3,
      2,
      1,
      '5 valeurs relevées_: 3 lignes ajoutées, 2 mises à jour, 1 KPI sans valeur.',
      '5 values taken: 3 rows added, 2 updated, 1 KPI without a value.',
    ],
    [1, 1, 0, 0, '1 valeur relevée_: 1 ligne ajoutée, 0 mise à jour.', '1 value taken: 1 row added, 0 updated.'],
    [
      1,
      0,
      1,
      2,
      '1 valeur relevée_: 0 ligne ajoutée, 1 mise à jour, 2 KPI sans valeur.',
      '1 value taken: 0 rows added, 1 updated, 2 KPIs without a value.',
    ],
    [
      0,
      0,
      0,
      1,
      '0 valeur relevée_: 0 ligne ajoutée, 0 mise à jour, 1 KPI sans valeur.',
      '0 values taken: 0 rows added, 0 updated, 1 KPI without a value.',
    ],
    [0, 0, 0, 0, 'Aucun KPI actif à relever.', 'No active KPI to record.'],
  ])('%d taken, %d added, %d updated, %d without', (measured, written, updated, refused, fr, en) => {
    const counts = { measured, written, updated, refused };
    expect(plain(runSentence(counts, 'fr'))).toBe(fr);
    expect(runSentence(counts, 'en')).toBe(en);
  });
});
