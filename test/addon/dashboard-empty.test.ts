import { expect, it } from 'vitest';
import { shown, table } from './support/dashboard.ts';
import { ask, kpi, rowsOf, save, teamFile } from './support/team-file.ts';

it('is made in a file without any KPI, and fills as they come in', async () => {
  const host = await teamFile();
  ask(host, 'dashboard.refresh', null);
  expect(shown(host, 'score', 'name')).toBe('Aucun KPI actif\u00a0: définissez-en un dans le panneau.');
  expect(shown(host, 'list1', 'name')).toBe('Aucun');
  expect(shown(host, 'filters', 'change')).toBe('– Relevés non planifiés');
  save(host, kpi());
  expect(table(host, 'name', 'value', 'status')).toEqual([['Coût par lead', '–', '– Pas de données']]);
  ask(host, 'snapshot.run', null);
  expect(table(host, 'value')[0]?.[0]).toMatch(/€$/);
}, 400_000);

it('speaks English in an English file, with its own figures', async () => {
  const host = await teamFile({ locale: 'en_US' });
  save(
    host,
    kpi({
      name: 'Revenue',
      measure: '=1234567.5',
      dates: '',
      baseline: 1_000_000,
      target: 2_000_000,
      direction: 'higher',
      targetType: 'increase_to',
    }),
  );
  ask(host, 'snapshot.run', null);
  ask(host, 'dashboard.refresh', null);
  const cell = (line: string, column: string): string => shown(host, line, column, 'KPI Dashboard');
  expect(['kpi1', 'health'].map((line) => cell(line, 'name'))[0]).toBe('Revenue');
  expect([cell('kpi1', 'value'), cell('kpi1', 'target')]).toEqual(['€1.23M', '€2M']);
  expect(cell('charted', 'change')).toBe('Revenue (k€)');
  expect(cell('funnel', 'name')).toMatch(/^No funnel yet: follow the “MQL to SQL rate”/);
  expect(cell('healthWords', 'target')).toBe('✓\nOn track');
  expect(cell('score', 'name')).toBe('Worked out on 1 of 1 KPIs, each by its weight.');
  expect(rowsOf(host, 'KPI History')).toHaveLength(1);
  const [view] = ask(host, 'app.open', null).kpis;
  const lesson = { kind: 'lesson', day: '2026-11-20', text: 'Mondays sell.', confidence: null } as const;
  ask(host, 'note.add', { kpiId: view?.kpi.id ?? '', ...lesson });
  ask(host, 'meeting.refresh', null);
  expect(shown(host, 'lesson1', 'point', 'KPI Meeting')).toBe('Revenue: Mondays sell.');
}, 400_000);
