import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantToSerial, isTimeZone, offsetAt, serialToInstant, toInstant } from '../../src/host/zone.ts';

const HOUR = 3_600_000;
const local = (text: string): number => Date.parse(`${text}Z`);
const iso = (instant: number): string => new Date(instant).toISOString();

describe('time zones', () => {
  // Changes of 2026 by the IANA data: Europe 29 March and 25 October at 01:00 UTC, USA 8 March and 1 November.
  it.each([
    ['Europe/Paris', '2026-03-29T00:59:59Z', 1],
    ['Europe/Paris', '2026-03-29T01:00:00Z', 2],
    ['Europe/Paris', '2026-10-25T00:59:59Z', 2],
    ['Europe/Paris', '2026-10-25T01:00:00Z', 1],
    ['America/New_York', '2026-03-08T07:00:00Z', -4],
    ['America/New_York', '2026-11-01T06:00:00Z', -5],
    ['Asia/Kolkata', '2026-01-01T00:00:00Z', 5.5],
    ['Pacific/Kiritimati', '2026-01-01T00:00:00Z', 14],
  ])('%s is at %s %d hours from UTC', (zone, instant, hours) => {
    expect(offsetAt(Date.parse(instant), zone)).toBe(hours * HOUR);
  });

  it.each([
    ['an ordinary day', 'Europe/Paris', '2026-11-21T09:00:00', '2026-11-21T08:00:00.000Z'],
    ['a time skipped in spring: one hour later', 'Europe/Paris', '2026-03-29T02:30:00', '2026-03-29T01:30:00.000Z'],
    ['a time met twice in autumn: the first', 'Europe/Paris', '2026-10-25T02:30:00', '2026-10-25T00:30:00.000Z'],
    ['midnight of the day of change', 'America/New_York', '2026-11-01T00:00:00', '2026-11-01T04:00:00.000Z'],
  ])('reads %s', (_, zone, wall, instant) => {
    expect(iso(toInstant(local(wall), zone))).toBe(instant);
  });

  it('knows which names are zones', () => {
    expect([isTimeZone('Europe/Paris'), isTimeZone('Europe/Nulle-Part')]).toEqual([true, false]);
  });

  it('turns a cell into an instant and back, on every day and in every zone', () => {
    const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Etc/UTC');
    fc.assert(
      fc.property(fc.integer({ min: 18_264, max: 73_050 }), zones, (day, zone) => {
        expect(instantToSerial(serialToInstant(day, zone), zone)).toBeCloseTo(day, 9);
      }),
    );
  });
});
