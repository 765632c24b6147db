import { beforeAll, describe, expect, it } from 'vitest';
import type { FaultKind } from '../../src/host/platform/faults.ts';
import type { Host } from '../../src/host/types.ts';
import {
  disturbEach,
  EVERY,
  fireAnyhow,
  type Sample,
  type Start,
  startHere,
  tell,
  WHOLE_MATRIX,
} from './support/disturbance.ts';
import { campaignRows, everyMonday, HISTORY, kpi, LOG, SUBSCRIBERS, save, teamFile } from './support/team-file.ts';

/** Nothing on this way reads Google’s words: where a run is long, the hardest failure stands for all. */
const KINDS: Readonly<Record<string, readonly FaultKind[]>> = {
  'history and log not made yet': ['kill'],
  'log not made yet': ['kill'],
  'a week later': WHOLE_MATRIX ? ['timeout', 'quota', 'permission', 'service', 'kill'] : ['quota', 'kill'],
  'a column of the team’s in the middle': ['service', 'kill'],
};
/** Without the whole matrix one position in so many; each failure begins at another one. */
const STEPS: Readonly<Record<string, number>> = {
  'history and log not made yet': 36,
  'log not made yet': 30,
  'a week later': 15,
  'a column of the team’s in the middle': 15,
};
const CASES = Object.entries(KINDS).flatMap(([name, kinds]) => kinds.map((kind, seed) => ({ name, kind, seed })));

let host: Host;

/** The team's KPIs defined and a schedule set, before a due tick. */
const starts: Record<string, Start> = {};

beforeAll(async () => {
  host = await teamFile({
    sheets: [
      { name: 'Campagnes', rows: campaignRows('2026-11-02', '2026-12-05'), rowCount: 40, columnCount: 3 },
      {
        name: 'Suivi',
        rows: [
          ['Abonnés', 1200],
          ['Texte', 'à venir'],
        ],
        rowCount: 5,
        columnCount: 2,
      },
    ],
  });
  save(
    host,
    kpi(),
    kpi({ name: 'Leads de la semaine', metric: '', measure: '=SUM(Campagnes!C2:C)', accrual: 'per_period' }),
    kpi({
      name: 'Dépenses du mois',
      metric: '',
      measure: '=SUM(Campagnes!B2:B)',
      accrual: 'total',
      frequency: 'month',
    }),
    kpi({ ...SUBSCRIBERS, measure: '=Suivi!B1' }),
    kpi({ name: 'Sans valeur', metric: '', measure: '=Suivi!B2', dates: '' }),
  );
  const clock = everyMonday(host);
  host.clock.set('2026-11-23T07:30:00Z');
  starts['history and log not made yet'] = startHere(host, clock);
  host.fire(clock);
  host.clock.set('2026-11-30T07:30:00Z');
  starts['a week later'] = startHere(host, clock);
  host.person.insertColumns(HISTORY, 10);
  host.person.type(`'${HISTORY}'!J1`, 'Remarque');
  host.person.type(`'${HISTORY}'!J2`, 'vu');
  starts['a column of the team’s in the middle'] = startHere(host, clock);
  host.person.deleteSheet(LOG);
  starts['log not made yet'] = startHere(host, clock);
});

function startOf(name: string): Start {
  const start = starts[name];
  if (!start) throw new Error(name);
  return start;
}

function sampleOf(name: string, seed: number): Sample {
  const step = STEPS[name] ?? 1;
  return WHOLE_MATRIX ? EVERY : { first: 1 + ((seed * 2) % step), step };
}

describe('a clock run', { timeout: 1_800_000 }, () => {
  it.each(CASES)(
    'with $name, cut by « $kind » at any service call and run again, leaves the same',
    ({ name, kind, seed }) => {
      const { clock } = startOf(name);
      const outcome = disturbEach(host, startOf(name), sampleOf(name, seed), (position) => {
        host.fail.at(position, kind);
        fireAnyhow(host, clock);
        host.fail.clear();
        fireAnyhow(host, clock);
      });
      tell(`${name}, ${kind}`, outcome);
      expect(outcome.lost).toEqual([]);
    },
  );

  it.each(['a week later', 'a column of the team’s in the middle'])(
    'with %s and a second run inside it before any service call, leaves the same',
    (name) => {
      const { clock } = startOf(name);
      const outcome = disturbEach(host, startOf(name), sampleOf(name, 2), (position) => {
        host.fail.before(position, () => fireAnyhow(host, clock));
        fireAnyhow(host, clock);
      });
      tell(`${name}, two runs at once`, outcome);
      expect(outcome.lost).toEqual([]);
    },
  );
});
