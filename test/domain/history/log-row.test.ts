import { describe, expect, it } from 'vitest';
import { logRow, type Run, runIdOf } from '../../../src/domain/history/log-row.ts';

const run: Run = {
  runId: 'r1',
  at: '2026-11-16 08:12:05',
  by: 'ines@example.com',
  why: 'clock',
  measured: 5,
  written: 3,
  updated: 1,
  refused: [{ kpi: 'CPL', reason: 'KPI_CPL : aucun lead.' }],
  seconds: 4.2649,
};

describe('the log', () => {
  it('has one row a run, each refusal on its line', () => {
    const refused = [...run.refused, { kpi: 'NPS', reason: 'Aucune donnée.' }];
    expect(logRow({ ...run, refused })).toEqual({
      ...run,
      seconds: 4.3,
      refused: 'CPL — KPI_CPL : aucun lead.\nNPS — Aucune donnée.',
      notices: '',
    });
    expect(logRow({ ...run, refused: [] }).refused).toBe('');
  });

  it('keeps what a hand changed, as much as a cell that a person still reads', () => {
    expect(logRow({ ...run, notices: ['Une ligne modifiée.', 'Une autre.'] }).notices).toBe(
      'Une ligne modifiée.\nUne autre.',
    );
    expect(logRow({ ...run, notices: ['x'.repeat(9000)] }).notices).toHaveLength(5000);
  });

  it('says how many refusals did not fit in a cell', () => {
    const refused = Array.from({ length: 1000 }, (_, index) => ({ kpi: `KPI ${index}`, reason: 'Aucune donnée.' }));
    const text = logRow({ ...run, refused }).refused;
    const lines = text.split('\n');
    expect(text.length).toBeLessThan(5100);
    expect(lines.at(-1)).toBe(`+ ${1000 - (lines.length - 1)}`);
  });

  it('fills a cell to its last character', () => {
    const reason = (length: number) => [{ kpi: 'K', reason: 'x'.repeat(length) }];
    expect(logRow({ ...run, refused: reason(4995) }).refused).toHaveLength(4999);
    expect(logRow({ ...run, refused: reason(4996) }).refused).toBe('+ 1');
  });

  it('names a run by its time, and two of one second apart', () => {
    expect(runIdOf(run.at, 'a')).toMatch(/^r20261116-081205-[0-9a-f]{4}$/);
    expect(runIdOf(run.at, 'a')).toBe(runIdOf(run.at, 'a'));
    expect(runIdOf(run.at, 'a')).not.toBe(runIdOf(run.at, 'b'));
  });
});
