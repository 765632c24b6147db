import { beforeAll, describe, expect, it } from 'vitest';
import type { FaultKind } from '../../src/host/platform/faults.ts';
import type { Snapshot } from '../../src/host/snapshot.ts';
import type { Host } from '../../src/host/types.ts';
import { stateOf } from './support/state.ts';
import {
  campaignRows,
  everyMonday,
  HISTORY,
  kpi,
  LOG,
  rowsOf,
  SUBSCRIBERS,
  save,
  teamFile,
} from './support/team-file.ts';

/** Nothing on this way reads Google’s words: where a run is long, the hardest failure stands for all. */
const KINDS: Readonly<Record<string, readonly FaultKind[]>> = {
  'history and log not made yet': ['kill'],
  'log not made yet': ['kill'],
  'a week later': ['timeout', 'quota', 'permission', 'service', 'kill'],
  'a column of the team’s in the middle': ['service', 'kill'],
};
/** Making two sheets is long in the engine of the host: one position in so many there, all of them elsewhere. */
const STEPS: Readonly<Record<string, number>> = { 'history and log not made yet': 4 };
const CASES = Object.entries(KINDS).flatMap(([name, kinds]) => kinds.map((kind) => ({ name, kind })));
const FIRST_MONDAY = '2026-11-23T07:30:00Z';
const SECOND_MONDAY = '2026-11-30T07:30:00Z';

let host: Host;
let clock: string;

/** Where each disturbed run starts: the team's KPIs defined and a schedule set, before a due tick. */
interface Start {
  readonly saved: Snapshot;
  readonly at: string;
}

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
  clock = everyMonday(host);
  host.clock.set(FIRST_MONDAY);
  starts['history and log not made yet'] = { saved: host.save(), at: FIRST_MONDAY };
  host.fire(clock);
  host.clock.set(SECOND_MONDAY);
  starts['a week later'] = { saved: host.save(), at: SECOND_MONDAY };
  host.person.insertColumns(HISTORY, 10);
  host.person.type(`'${HISTORY}'!J1`, 'Remarque');
  host.person.type(`'${HISTORY}'!J2`, 'vu');
  starts['a column of the team’s in the middle'] = { saved: host.save(), at: SECOND_MONDAY };
  host.person.deleteSheet(LOG);
  starts['log not made yet'] = { saved: host.save(), at: SECOND_MONDAY };
});

function begin({ saved, at }: Start): void {
  host.fail.clear();
  const problem = host.load(structuredClone(saved));
  if (problem !== null) throw new Error(problem);
  host.clock.set(at);
}

function undisturbed(start: Start): { readonly calls: number; readonly state: object; readonly logged: number } {
  begin(start);
  host.calls.reset();
  host.fire(clock);
  return { calls: host.calls.total(), state: stateOf(host), logged: rowsOf(host, LOG).length };
}

function fireAnyhow(): void {
  try {
    host.fire(clock);
  } catch {
    // The run that fails is the point; the next one is judged.
  }
}

/** The run disturbed at each of its service calls in turn; gives the positions after which something differs. */
function positionsLost(name: string, what: string, disturb: (position: number) => void): readonly string[] {
  const start = starts[name];
  if (!start) throw new Error(name);
  const { calls, state, logged } = undisturbed(start);
  const lost: string[] = [];
  const step = STEPS[name] ?? 1;
  let tried = 0;
  for (let position = 1; position <= calls; position += step) {
    tried++;
    begin(start);
    host.calls.reset();
    disturb(position);
    const same = JSON.stringify(stateOf(host)) === JSON.stringify(state);
    const log = rowsOf(host, LOG).length;
    if (!same || log < logged || log > logged + 1) lost.push(`${position} ${host.calls.history()[position - 1]}`);
  }
  console.log(`${name}, ${what}: ${tried} positions tried of ${calls}, ${tried - lost.length} survived`);
  return lost;
}

describe('a clock run', { timeout: 600_000 }, () => {
  it.each(CASES)(
    'with $name, cut by « $kind » at any service call and run again, leaves the same',
    ({ name, kind }) => {
      const lost = positionsLost(name, kind, (position) => {
        host.fail.at(position, kind);
        fireAnyhow();
        host.fail.clear();
        fireAnyhow();
      });
      expect(lost).toEqual([]);
    },
  );

  it.each(['a week later', 'a column of the team’s in the middle'])(
    'with %s and a second run inside it before any service call, leaves the same',
    (name) => {
      const lost = positionsLost(name, 'two runs at once', (position) => {
        host.fail.before(position, fireAnyhow);
        fireAnyhow();
      });
      expect(lost).toEqual([]);
    },
  );
});
