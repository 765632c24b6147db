import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/domain/history/calendar.ts';
import { fromDraft, type KpiDraft, toDraft } from '../../../src/domain/kpi/draft.ts';
import { gapsOf } from '../../../src/domain/kpi/gaps.ts';
import { newKpiId } from '../../../src/domain/kpi/kpi-id.ts';
import type { TeamKpi } from '../../../src/domain/kpi/team-kpi.ts';
import { kpiProblem } from '../../../src/text/kpi-problems.ts';
import { teamKpi } from '../history/team-kpi.ts';

const start = parseDay('2026-01-01') ?? 0;
const end = parseDay('2026-06-30') ?? 0;

describe('what a KPI lacks', () => {
  it.each<[string, Partial<TeamKpi>, readonly string[]]>([
    ['nothing', {}, []],
    ['a name', { name: '' }, ['name: name']],
    ['a target', { target: undefined }, ['target: missing-target']],
    ['its dates', { start: undefined, end: undefined }, ['start: missing-start', 'end: missing-end']],
    ['an end after its start', { end: start }, ['end: end-before-start']],
    [
      'both bounds',
      { targetType: 'range', target: undefined },
      ['target: missing-target', 'targetMax: missing-target'],
    ],
    ['its upper bound', { targetType: 'range' }, ['targetMax: missing-target']],
    ['bounds the right way round', { targetType: 'range', target: 3, targetMax: 2 }, ['targetMax: range-order']],
    ['nothing, bounds being equal', { targetType: 'range', target: 3, targetMax: 3 }, []],
    ['no target when it measures first', { targetType: 'baseline_first', target: undefined }, []],
    ['no target when it is done or not', { targetType: 'done', target: undefined }, []],
    ['a target that can be done', { targetType: 'done', target: 5 }, ['target: done-target']],
    ['a mark on the scale', { targetType: 'scale', target: 6 }, ['target: off-scale']],
    ['a mark above nought', { targetType: 'scale', target: 0 }, ['target: off-scale']],
    ['nothing on a longer scale', { targetType: 'scale', target: 6, targetMax: 7 }, []],
    ['a milestone', { targetType: 'milestone', target: undefined }, ['milestones: missing-target']],
    [
      'nothing with a milestone',
      { targetType: 'milestone', target: undefined, milestones: [{ day: end, value: 9 }] },
      [],
    ],
    [
      'milestones inside its dates',
      { targetType: 'milestone', milestones: [{ day: end + 1, value: 9 }] },
      ['milestones: milestone-day'],
    ],
  ])('%s', (_what, about, gaps) => {
    const found = gapsOf(teamKpi({ start, end, ...about }));
    expect(found.map(({ field, kind }) => `${field}: ${kind}`)).toEqual(gaps);
    for (const { kind, field } of found) {
      for (const language of ['fr', 'en'] as const) {
        expect(kpiProblem(kind, field, 'F3', '', language)).toMatch(/^[«“].*\(F3\).*\.$/);
      }
    }
  });
});

describe('a new id', () => {
  it.each([
    ['Coût par lead', [], 'cout-par-lead'],
    ['Coût par lead', ['cout-par-lead', 'cout-par-lead-2'], 'cout-par-lead-3'],
    ['  Œuvre & “Noël” !  ', [], 'oeuvre-noel'],
    ['2026', [], 'kpi-2026'],
    ['1E5', [], 'kpi-1e5'],
    ['2026-11', [], 'kpi-2026-11'],
    ['日本', [], 'kpi'],
    ['', ['kpi'], 'kpi-2'],
  ])('of %j beside %j is %s', (name, taken, id) => {
    expect(newKpiId(name, new Set(taken))).toBe(id);
  });

  it('is short, plain and new, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(4), (name, again) => {
        const taken = new Set<string>();
        for (let time = 0; time <= again; time++) {
          const id = newKpiId(name, taken);
          expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(id.length).toBeLessThanOrEqual(46);
          expect(Number.isNaN(Number(id)) && !taken.has(id)).toBe(true);
          taken.add(id);
        }
      }),
    );
  });
});

describe('a KPI as JSON carries it', () => {
  const day = fc.integer({ min: 0, max: 40_000 });
  const figure = fc.option(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    { nil: undefined },
  );
  it('comes back the same', () => {
    const about = fc.record({
      start: fc.option(day, { nil: undefined }),
      end: fc.option(day, { nil: undefined }),
      baseline: figure,
      target: figure,
      targetMax: figure,
      milestones: fc.array(fc.record({ day, value: fc.integer() }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(about, (about) => {
        const kpi = teamKpi(about);
        const json = JSON.stringify(toDraft(kpi));
        expect(fromDraft(JSON.parse(json) as KpiDraft)).toEqual(kpi);
      }),
    );
  });

  it('loses a day that no calendar has, which is then told as missing', () => {
    const draft = { ...toDraft(teamKpi({ start, end })), end: '2026-02-30' };
    expect(gapsOf(fromDraft(draft)).map(({ kind }) => kind)).toEqual(['missing-end']);
  });
});
