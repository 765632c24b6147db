import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/domain/catalogue/catalogue.ts';
import { isKpi, type Kpi } from '../../src/domain/catalogue/kpi.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import { call } from '../../src/functions/call.ts';
import { dayReader } from '../../src/functions/day-serial.ts';
// Figures printed by the sources named beside them, and edge cases worked out by hand with the reason beside them.
import vectors from '../oracle/data/vectors.json' with { type: 'json' };
import { type BareRealm, bareRealm } from '../support/bundle.ts';
import { usaidSources } from '../support/usaid.ts';

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly args: readonly (number | string | readonly (number | string)[])[];
  readonly expected: number | string | readonly number[];
  readonly tolerance: number;
}

/** The list writes the raw-answer form of two functions under a name of its own. */
const RAW_ANSWERS: Readonly<Record<string, string>> = { KPI_NPS_SCORES: 'KPI_NPS', KPI_CSAT_SCORES: 'KPI_CSAT' };
const nameOf = ({ function: name }: Vector): string => RAW_ANSWERS[name] ?? name;

const published = vectors.published as readonly Vector[];
const derived = vectors.derived as readonly Vector[];

let realm: BareRealm;
let passed = 0;
beforeAll(async () => {
  realm = await bareRealm();
});
afterAll(() => {
  const total = published.length + derived.length;
  console.log(`vectors: ${passed} of ${total} pass (${published.length} published, ${derived.length} derived)`);
});

function argumentsOf({ args }: Vector): readonly unknown[] {
  return args.map((argument) => (Array.isArray(argument) ? argument.map((cell) => [cell]) : argument));
}

function codeOf(name: string, args: readonly unknown[]): string | false {
  const kpi = catalogue.find(({ id }) => `KPI_${id}` === name);
  const outcome = kpi && isKpi(kpi) ? call(kpi as Kpi, args, () => dayReader('Europe/Paris')) : '';
  return isRefusal(outcome) && outcome.code;
}

function expectNear(actual: unknown, expected: number, tolerance: number): void {
  expect(actual).toBeTypeOf('number');
  expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(tolerance);
}

function check(vector: Vector): void {
  const { expected, tolerance } = vector;
  const name = nameOf(vector);
  const args = argumentsOf(vector);
  const actual = realm.cell(name, ...args);
  if (typeof expected === 'number') expectNear(actual, expected, tolerance);
  else if (typeof expected !== 'string') {
    const column = actual as readonly (readonly unknown[])[];
    expect(column).toHaveLength(expected.length);
    expected.forEach((figure, row) => {
      expectNear(column[row]?.[0], figure, tolerance);
    });
  } else if (expected.startsWith('#ERR:')) {
    expect(actual).toHaveProperty('refused', expect.stringContaining(name));
    expect(codeOf(name, args)).toBe(expected.slice('#ERR:'.length));
  } else expect(actual).toBe(expected);
  passed++;
}

describe('figures printed by their sources', () => {
  it.each(published)('$id $function($args) = $expected', check);
});

describe('edge cases worked out by hand', () => {
  it.each(derived)('$id $function($args) = $expected', check);
});

describe('one real site, 30 days (analytics.usa.gov, USAID, 20 sources)', () => {
  const { channels, visits, bounces } = usaidSources();

  it('bounces at 51.66 % over its visits, where the mean of the 20 rates says 53.87 %', () => {
    expectNear(realm.cell('KPI_BOUNCE', bounces, visits), 0.5166, 5e-5);
  });

  it('owes 58.89 % of its visits to organic search', () => {
    const organic = realm.cell('KPI_SESSIONS', visits, channels, 'organic search');
    expectNear(Number(organic) / Number(realm.cell('KPI_SESSIONS', visits)), 0.5889, 5e-5);
  });

  it('has shares that add up to 1', () => {
    const shares = realm.cell('KPI_SHARE', visits, channels) as readonly (readonly [string, number])[];
    expectNear(
      shares.filter(([channel]) => channel === 'Organic Search').reduce((sum, [, share]) => sum + share, 0),
      0.5889,
      5e-5,
    );
    expectNear(
      shares.reduce((sum, [, share]) => sum + share, 0),
      1,
      1e-12,
    );
  });
});
