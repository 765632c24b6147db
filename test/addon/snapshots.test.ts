import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import {
  ask,
  bookmark,
  CAMILLE,
  cellOf,
  dayNumber,
  dayText,
  everyMonday,
  HISTORY,
  kpi,
  LOG,
  leadsOn,
  rowsOf,
  SUBSCRIBERS,
  save,
  spendOn,
  teamFile,
  tick,
  withSheets,
} from './support/team-file.ts';

let host: Host;
let french: Host;
let reopen: () => void;
beforeAll(async () => {
  french = withSheets(await teamFile());
  reopen = bookmark(french);
});
beforeEach(() => {
  host = french;
  reopen();
});

type Row = ReturnType<typeof rowsOf>[number];

/** Total spend ÷ total leads from one day to another, from the same series as the sheet and by no code of the product. */
function costPerLead(from: string, to: string): number {
  let spend = 0;
  let leads = 0;
  for (let day = dayNumber(from); day <= dayNumber(to); day++) {
    spend += spendOn(day);
    leads += leadsOn(day);
  }
  return spend / leads;
}

function totalLeads(from: string, to: string): number {
  let leads = 0;
  for (let day = dayNumber(from); day <= dayNumber(to); day++) leads += leadsOn(day);
  return leads;
}

const history = (): readonly Row[] => rowsOf(host, HISTORY);
const values = (name: string): readonly unknown[][] =>
  history()
    .filter((row) => row['Nom du KPI'] === name)
    .map((row) => [row['Période'], row['Valeur']]);
/** The calendar day of a date cell, on the wall clock of Paris. */
const day = (cell: unknown): string => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(cell as Date);

describe('three weeks of hourly ticks', () => {
  // Monday to Sunday, ISO weeks 47 to 49 of 2026: the calendar on the wall.
  const WEEKS = [
    ['2026-W47', '2026-11-16', '2026-11-22'],
    ['2026-W48', '2026-11-23', '2026-11-29'],
    ['2026-W49', '2026-11-30', '2026-12-06'],
  ] as const;

  it('give a dated weekly KPI one row a week, its period’s value computed from the raw rows', () => {
    save(host, kpi({ start: '2026-11-16' }));
    everyMonday(host);
    tick(host, 17);
    const rows = history();
    expect(rows.map((row) => [row['Période'], day(row['Début de période']), day(row['Fin de période'])])).toEqual(
      WEEKS,
    );
    for (const [index, [, from, to]] of WEEKS.entries()) {
      expect(rows[index]?.['Valeur']).toBeCloseTo(costPerLead(from, to), 10);
      expect(rows[index]?.['Volume']).toBe(totalLeads(from, to));
      // From 40 down to 25: (A − B) ÷ (T − B).
      expect(rows[index]?.['Score']).toBeCloseTo((costPerLead(from, to) - 40) / (25 - 40), 10);
    }
    expect(rows.map((row) => [row['Origine'], row['Relevé par'], row['Statut']])).toEqual(
      WEEKS.map(() => ['scheduled', CAMILLE.email, 'achieved']),
    );
    expect(rowsOf(host, LOG).map((row) => [row['Déclenché par'], row['Lignes ajoutées']])).toEqual([
      ['clock', 1],
      ['clock', 1],
      ['clock', 1],
    ]);
  });

  it('give an undated KPI what its cell said at each run, past weeks left as they were read', () => {
    save(host, { ...SUBSCRIBERS, start: '2026-11-16' });
    everyMonday(host);
    tick(host, 3);
    host.person.type("'Suivi d’équipe'!B2", '1350');
    tick(host, 7);
    host.person.type("'Suivi d’équipe'!B2", '1500');
    tick(host, 7);
    expect(values('Abonnés à la lettre')).toEqual([
      ['2026-W47', 1200],
      ['2026-W48', 1350],
      ['2026-W49', 1500],
    ]);
  });

  it('add a total up from the KPI’s start, each row as far as its period goes', () => {
    save(
      host,
      kpi({
        metric: '',
        measure: '=SUM(Campagnes!C2:C)',
        unit: 'count',
        accrual: 'total',
        start: '2026-11-16',
        direction: 'higher',
        targetType: 'increase_to',
        baseline: 0,
        target: 2000,
      }),
    );
    everyMonday(host);
    tick(host, 17);
    expect(values('Coût par lead')).toEqual(WEEKS.map(([key, , to]) => [key, totalLeads('2026-11-16', to)]));
  });
});

describe('the period of a run', () => {
  it.each([
    ['day', '2026-11-22', '2026-11-22'],
    ['week', '2026-W47', '2026-11-16'],
    ['month', '2026-11', '2026-11-01'],
    ['quarter', '2026-Q4', '2026-10-01'],
    ['year', '2026', '2026-08-01'],
  ] as const)('of a KPI read each %s is %s, for the day before the tick', (frequency, key, from) => {
    // A year read once needs years to run, or the KPI stays a draft.
    save(host, kpi({ frequency, start: from, end: '2031-12-31' }));
    everyMonday(host);
    tick(host, 2);
    const open = history().find((row) => row['Période'] === key);
    expect(open?.['Valeur']).toBeCloseTo(costPerLead(from, '2026-11-22'), 10);
    expect(history().filter((row) => row['Période'] === key)).toHaveLength(1);
  });

  it('is the spreadsheet’s, not the script’s: just after midnight in Tokyo it is still the day before in New York', async () => {
    host = await teamFile({ locale: 'en_GB', timeZone: 'Asia/Tokyo', now: '2026-11-22T15:30:00Z' });
    const measure = '=KPI_CPL(Campagnes!B2:B,Campagnes!C2:C)';
    save(host, kpi({ measure, frequency: 'day', start: '2026-11-22' }));
    ask(host, 'snapshot.run', null);
    // Monday 23 November, 00:30 in Tokyo: a person's run speaks for that day.
    const rows = rowsOf(host, 'KPI History').map((row) => [row['Period'], row['Value']]);
    expect(rows).toEqual([
      ['2026-11-22', costPerLead('2026-11-22', '2026-11-22')],
      ['2026-11-23', costPerLead('2026-11-23', '2026-11-23')],
    ]);
  });
});

describe('a row, once written', () => {
  const rest = (): readonly object[] => history().map(({ 'Relevé le': _, Passage: __, ...row }) => row);

  it('changes nothing but its time and run when it is taken again', () => {
    save(host, kpi({ start: '2026-11-16' }), { ...SUBSCRIBERS, start: '2026-11-16' });
    ask(host, 'snapshot.run', null);
    const once = rest();
    host.clock.move({ hours: 1 });
    ask(host, 'snapshot.run', null);
    expect(rest()).toEqual(once);
    expect(history().map((row) => (row['Relevé le'] as Date).toISOString())).toEqual(
      once.map(() => '2026-11-21T09:00:00.000Z'),
    );
  });

  it('taken by hand in the week is completed by the clock after its end', () => {
    save(host, kpi({ start: '2026-11-16' }));
    ask(host, 'snapshot.run', null);
    expect(values('Coût par lead')).toEqual([['2026-W47', costPerLead('2026-11-16', '2026-11-21')]]);
    everyMonday(host);
    tick(host, 3);
    expect(values('Coût par lead')).toEqual([['2026-W47', costPerLead('2026-11-16', '2026-11-22')]]);
    expect(history().map((row) => row['Origine'])).toEqual(['scheduled']);
  });

  it('is frozen once its period is over: figures that change later do not reach it', () => {
    save(host, kpi({ start: '2026-11-16' }));
    everyMonday(host);
    tick(host, 3);
    host.person.type('Campagnes!B110:B112', '99999');
    tick(host, 7);
    expect(values('Coût par lead')[0]).toEqual(['2026-W47', costPerLead('2026-11-16', '2026-11-22')]);
  });

  it('stays provisional and is computed again for as long as its figures may move', () => {
    save(host, kpi({ start: '2026-11-16', maturity: 10 }));
    everyMonday(host);
    tick(host, 3);
    const point = () => ask(host, 'app.open', null).kpis[0]?.history[0];
    expect(point()?.provisional).toBe(true);
    // 18 November stands on row 111: one lead that was counted late.
    const row = dayNumber('2026-11-18') - dayNumber('2026-08-01') + 2;
    host.person.type(`Campagnes!C${row}`, String(leadsOn(dayNumber('2026-11-18')) + 1));
    tick(host, 14);
    const spend = costPerLead('2026-11-16', '2026-11-22') * totalLeads('2026-11-16', '2026-11-22');
    expect(values('Coût par lead')[0]?.[1]).toBeCloseTo(spend / (totalLeads('2026-11-16', '2026-11-22') + 1), 10);
    expect(point()?.provisional).toBe(false);
  });

  it.each([
    ['value', 'Valeur', '12,5', 12.5],
    ['target', 'Valeur cible', '1', 1],
  ])('typed over in its %s is marked, told by the KPI’s name and not replaced', (_, title, typed, shown) => {
    save(host, kpi({ start: '2026-11-16' }));
    ask(host, 'snapshot.run', null);
    host.person.type(cellOf(host, HISTORY, title, 2), typed);
    const { notices } = ask(host, 'snapshot.run', null);
    expect(notices).toEqual([
      'Une ligne de l’historique de « Coût par lead » a été modifiée à la main : le relevé ne l’a pas remplacée.'
        .replace(/ ([:»])/g, '\u00a0$1')
        .replace('« ', '«\u00a0'),
    ]);
    expect(history().map((row) => [row[title], row['Origine']])).toEqual([[shown, 'correction']]);
    expect(ask(host, 'app.open', null).kpis[0]?.history[0]?.byHand).toBe(true);
  });
});

it('counts the days as the calendar does', () => {
  expect(dayText(dayNumber('2026-11-23'))).toBe('2026-11-23');
});
