import { expect, it } from 'vitest';
import type { WorkbookSheet } from '../../../src/host/engine/workbook.ts';
import { ask, kpi, save, teamFile } from '../support/team-file.ts';
import { addRule, everyDay } from './alert-file.ts';

/** A shop that makes more than half of its year in December: 50 a month, then 650. This year a share of that, to date. */
function sales(share: number): WorkbookSheet {
  const rows: NonNullable<WorkbookSheet['rows']>[number][] = [['Mois', 'Ventes']];
  for (const [year, months, of] of [
    [2025, 12, 1],
    [2026, 11, share],
  ] as const) {
    for (let month = 1; month <= months; month++) {
      const date = `${year}-${String(month).padStart(2, '0')}-05`;
      rows.push([{ date }, (month === 12 ? 650 : 50) * of]);
    }
  }
  return { name: 'Ventes', rows };
}

it.each([
  ['on last year’s curve is on track, and alerts nobody in November', 1, 'on_track', []],
  ['at half of last year’s curve is off track, and tells why', 0.5, 'off_track', ['d’après l’an dernier']],
] as const)('a year that ends in December, %s', async (_what, share, status, told) => {
  const host = await teamFile({ sheets: [sales(share)] });
  const year = { accrual: 'total', frequency: 'month', start: '2026-01-01', end: '2026-12-31', target: 1200 } as const;
  const measure = { metric: '', measure: '=SUM(Ventes!B2:B)', dates: 'Ventes!A2:A', unit: 'count', currency: '' };
  save(
    host,
    kpi({
      ...year,
      ...measure,
      name: 'Ventes de l’année',
      direction: 'higher',
      baseline: null,
      targetType: 'increase_to',
    }),
  );
  everyDay(host);
  addRule(host, { kpiId: 'ventes-de-l-annee', kind: 'pace', threshold: 0.15 });
  host.clock.set('2026-11-30T07:10:00Z');
  host.fireDueTriggers();
  // On the straight line of time it would be 45 points behind (333 days of 365, 550 of 1,200), far past the 15 of the rule.
  expect(ask(host, 'app.open', null).kpis[0]).toMatchObject({ status });
  const rule = { id: '', kpiId: 'ventes-de-l-annee', kind: 'pace', threshold: 0.15, recovery: null } as const;
  const { replay } = ask(host, 'alerts.preview', { ...rule, confirmations: 1, recipients: '' });
  expect(replay.some((line) => line.includes('1\u00a0fois'))).toBe(told.length > 0);
  expect(host.mails).toHaveLength(told.length);
  for (const words of told) expect(host.mails[0]?.body).toContain(words);
});
