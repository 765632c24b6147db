import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dashboardLines } from '../../src/addon/dashboard/lines.ts';
import type { Source } from '../../src/addon/dashboard/source.ts';
import { STATUS_COLOURS } from '../../src/addon/dashboard/status-colours.ts';
import { RATES } from '../../src/addon/dashboard/workings/word-tables.ts';
import { workings } from '../../src/addon/dashboard/workings/workings.ts';
import { GRAINS, nextPeriodStart, periodStart } from '../../src/domain/history/calendar.ts';

const SOURCE: Source = {
  language: 'fr',
  kpi: () => "'KPI'!$B:$B",
  history: () => "'Historique KPI'!$C:$C",
  choice: () => "'Tableau de bord KPI'!$B$5",
  slots: 23,
  window: 302,
  older: [17, 40],
  state: "'Suivi KPI'!$A$2",
  today: 20_778,
  fiscalStart: 1,
  milestones: [{ kpi: 'cpl', day: 20_780 }],
};

/** Design: what every locale, LibreOffice and the local grid understand alike, SPARKLINE apart. INT, TODAY and IF are arithmetic. */
const ALLOWED = new Set([
  'SUMIFS',
  'COUNTIFS',
  'INDEX',
  'MATCH',
  'LARGE',
  'IFERROR',
  'TEXT',
  'SPARKLINE',
  'IF',
  'INT',
  'TODAY',
]);

const formulas = [
  ...workings(SOURCE).flatMap(({ rows }) => rows.flat()),
  ...dashboardLines(SOURCE, "'Calculs KPI'", 5).flatMap(({ cells }) => Object.values(cells)),
].filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='));

/** The formula without its texts and sheet names. */
const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '_');

describe('the formulas of the dashboard', () => {
  it('use the functions that every locale and LibreOffice know, and no other', () => {
    const used = new Set(formulas.flatMap((formula) => bare(formula).match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].filter((name) => !ALLOWED.has(name))).toEqual([]);
    expect(used.size).toBe(ALLOWED.size);
  });

  it('separate by semicolons, without decimals, array literals or options', () => {
    expect(formulas.length).toBeGreaterThan(1000);
    const odd = formulas.filter((formula) => /[,{}\\]|\d\.\d/.test(bare(formula)));
    expect(odd).toEqual([]);
    expect(formulas.filter((formula) => /SPARKLINE\([^)]*;/.test(formula))).toEqual([]);
  });

  it('look at a bounded window of the history, whatever its length', () => {
    const [, window] = workings({ ...SOURCE, window: 2600, slots: 220 });
    expect(window.rows).toHaveLength(2601);
  });
});

describe('the number of a period', () => {
  // The calendar of src/domain is held by ECMAScript's own (test/domain/history/calendar.test.ts).
  it.each(GRAINS.map((grain, index) => [grain, RATES[index] ?? [0, 1, 1]] as const))(
    'rises by one from each %s to the next, from 1930 to 2230',
    (grain, [half, periods, days]) => {
      const number = (day: number): number => Math.floor(((day + 25_569 + half) * periods) / days);
      fc.assert(
        fc.property(fc.integer({ min: -14_600, max: 95_000 }), fc.integer({ min: 1, max: 12 }), (day, fiscal) => {
          const first = periodStart(day, grain, fiscal);
          const next = nextPeriodStart(day, grain, fiscal);
          expect(number(next) - number(first)).toBe(1);
        }),
        { numRuns: 3000 },
      );
    },
  );
});

describe('the colours of a status', () => {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  // WCAG 2.2, success criterion 1.4.3: 4.5 to 1.
  it.each(Object.entries(STATUS_COLOURS))('%s can be read on its ground', (_, { background, text }) => {
    const [light, dark] = [luminance(background), luminance(text)];
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
