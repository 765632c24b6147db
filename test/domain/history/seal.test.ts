import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/domain/history/fingerprint.ts';
import { handSealOf, isByHand, sealOf } from '../../../src/domain/history/seal.ts';

describe('fingerprint', () => {
  // Test vectors of the FNV reference code, test_fnv.c (Landon Curt Noll, public domain), FNV-1a 64 bits.
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['foobar', '85944171f73967e8'],
  ])('%j is %s', (text, hash) => {
    expect(fingerprint(text)).toBe(hash);
  });

  const inWholeNumbers = (text: string): string => {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n;
    return hash.toString(16).padStart(16, '0');
  };

  it('is FNV-1a over UTF-8, as 64-bit whole numbers say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fingerprint(text)).toBe(inWholeNumbers(text));
      }),
    );
  });

  // Where UTF-8 takes one byte more (RFC 3629, section 3).
  it.each([0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000])('so it is around character %d', (point) => {
    const text = String.fromCodePoint(point);
    expect(fingerprint(text)).toBe(inWholeNumbers(text));
  });
});

const row = { kpiId: 'leads', period: '2026-W47', value: 41, target: 50, baseline: 20 };
const figure = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('seal', () => {
  it('starts with a letter and holds nothing that a spreadsheet takes for a number, a date or a formula', () => {
    expect(sealOf(row)).toMatch(/^v1-[0-9a-f]{16}$/);
    expect(handSealOf(row)).toMatch(/^hand-[0-9a-f]{16}$/);
  });

  it.each([
    ['value', { value: 42 }],
    ['value emptied', { value: undefined }],
    ['target', { target: 51 }],
    ['target emptied', { target: undefined }],
    ['baseline', { baseline: 21 }],
    ['target and baseline swapped', { target: 20, baseline: 50 }],
    ['period', { period: '2026-W48' }],
    ['KPI', { kpiId: 'leads-2' }],
  ])('breaks when the %s changes', (_what, change) => {
    expect(sealOf({ ...row, ...change })).not.toBe(sealOf(row));
  });

  it('holds through a spreadsheet’s 15 digits and text form', () => {
    fc.assert(
      fc.property(figure, (value) => {
        const kept = Number(value.toPrecision(15));
        expect(sealOf({ ...row, value: kept })).toBe(sealOf({ ...row, value }));
        expect(sealOf({ ...row, value: Number(String(kept)) })).toBe(sealOf({ ...row, value }));
      }),
    );
    expect(sealOf({ ...row, value: -0 })).toBe(sealOf({ ...row, value: 0 }));
    expect(sealOf({ ...row, value: 0.1 + 0.2 })).toBe(sealOf({ ...row, value: 0.3 }));
  });

  it('breaks at a change in the tenth digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
        expect(sealOf({ ...row, value: value * (1 + 1e-9) })).not.toBe(sealOf({ ...row, value }));
      }),
    );
  });

  it('belongs to a hand when it no longer matches, is gone, or the row says correction', () => {
    const written = { ...row, origin: 'scheduled', seal: sealOf(row) } as const;
    expect(isByHand(written)).toBe(false);
    expect(isByHand({ ...written, value: 42 })).toBe(true);
    expect(isByHand({ ...written, seal: '' })).toBe(true);
    expect(isByHand({ ...written, origin: 'correction' })).toBe(true);
    expect(isByHand({ ...written, seal: handSealOf(row) })).toBe(true);
  });
});
