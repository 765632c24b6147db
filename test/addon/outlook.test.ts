import { expect, it } from 'vitest';
import { ask, dayNumber, kpi, leadsOn, SUBSCRIBERS, save, teamFile } from './support/team-file.ts';

/** Leads of each whole week that is over on Saturday 21 November 2026, from the series and by no code of the product. */
function weeklyLeads(): readonly number[] {
  const weeks: number[] = [];
  for (let monday = dayNumber('2026-08-03'); monday < dayNumber('2026-11-16'); monday += 7) {
    weeks.push(Array.from({ length: 7 }, (_, day) => leadsOn(monday + day)).reduce((sum, leads) => sum + leads, 0));
  }
  return weeks;
}

const NEW_TOTAL = kpi({
  name: 'Leads de fin d’année',
  measure: '=SUM(Campagnes!C2:C)',
  metric: '',
  unit: 'leads',
  currency: '',
  direction: 'higher',
  accrual: 'total',
  baseline: 0,
  targetType: 'increase_to',
  target: 400,
  start: '2026-11-23',
  end: '2026-12-27',
});

it('a KPI that is being typed is held against the weeks of its own dated rows', async () => {
  const host = await teamFile();
  const { outlook, letters } = ask(host, 'kpi.check', NEW_TOTAL);
  // Five whole weeks from Monday 23 November to Sunday 27 December.
  expect(outlook?.required).toBeCloseTo(400 / 5, 9);
  expect(outlook?.best).toBe(Math.max(...weeklyLeads()));
  expect(outlook?.day).toBe('2026-12-27');
  expect(outlook?.probability).toBeGreaterThan(0);
  expect(letters.find(({ letter }) => letter === 'A')?.findings[0]?.sentence).toContain('sur 100');
  const harder = ask(host, 'kpi.check', { ...NEW_TOTAL, target: 4000 }).outlook;
  expect(harder?.probability).toBe(0.01);
});

it('a reading of the moment has no past to be held against, and says nothing of the future', async () => {
  const host = await teamFile();
  expect(ask(host, 'kpi.check', SUBSCRIBERS).outlook).toBeNull();
});

it('a KPI on the screen says where it is heading, in figures and in its sentence', async () => {
  const host = await teamFile();
  save(host, { ...NEW_TOTAL, start: '2026-11-02', target: 600 });
  const [view] = ask(host, 'app.open', null).kpis;
  const { outlook, sentence = '' } = view ?? {};
  expect(outlook?.low).toBeLessThan(outlook?.value ?? Number.NaN);
  expect(outlook?.value).toBeLessThan(outlook?.high ?? Number.NaN);
  expect(sentence).toContain('au rythme actuel');
});
