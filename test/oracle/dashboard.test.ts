import { beforeAll, describe, expect, it } from 'vitest';
import { populatedSample } from '../../src/host/sample/team/populated-sample.ts';
import type { Host } from '../../src/host/types.ts';
import { SHEET_NAMES } from '../../src/text/sheet-words.ts';
import { shown } from '../addon/support/dashboard.ts';
import { WHOLE_MATRIX } from '../addon/support/disturbance.ts';
import { ask, kpi, lettersOf, SUBSCRIBERS, save, teamFile } from '../addon/support/team-file.ts';
import { computedSheets, libreOffice, onDay, withoutResults } from '../support/libreoffice.ts';

const command = libreOffice();
if (!command) console.log('LibreOffice is not installed: its opinion on the dashboard is skipped');

type Page = 'dashboard' | 'meeting';
/** What a cell holds, by the keys of its line and of its column: `kpi1 value`. */
type Board = ReadonlyMap<string, string>;

function boardOf(rows: readonly (readonly unknown[])[]): Board {
  const titles = rows.find((row) => row.includes('kpi-compass.corner')) ?? [];
  const left = titles.indexOf('kpi-compass.corner');
  return new Map(
    rows.flatMap((row) =>
      titles.flatMap((title, at): [string, string][] => {
        const [line, column] = [String(row[left] ?? ''), String(title)];
        if (line === '' || column === '' || at === left || row === titles) return [];
        return [[`${line} ${column.replace('kpi-compass.', '')}`, plain(row[at])]];
      }),
    ),
  );
}

/** Days as their serial numbers, other numbers as LibreOffice prints them in a file, with a point or a comma. */
function plain(cell: unknown): string {
  if (cell instanceof Date) return String(Math.round(cell.getTime() / 86_400_000) + 25_569);
  const text = String(cell ?? '');
  const [, one = '', two = '', year = ''] = /^(\d+)\/(\d+)\/(\d{4})$/.exec(text) ?? [];
  // French dates begin with the day, American ones with the month; no deadline here has a day under 13.
  const [day, month] = Number(one) > 12 ? [one, two] : [two, one];
  if (year !== '') return String(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569);
  const number = Number(text.replace(',', '.'));
  return text === '' || Number.isNaN(number) ? text : String(Number(number.toPrecision(9)));
}

/** A French file with what the sample has not: few KPIs, one without a reading, thousands, a change over months. */
async function frenchTeam(): Promise<Host> {
  const host = await teamFile({ now: '2026-11-09T08:00:00Z' });
  save(
    host,
    kpi(),
    kpi({ ...SUBSCRIBERS, owner: 'Noé' }),
    kpi({ name: 'Conversion', metric: '', measure: '=B2/C2', dates: '', unit: 'ratio', currency: '', target: 30 }),
  );
  for (const day of ['2026-11-09', '2026-11-16', '2026-11-21']) {
    host.clock.set(`${day}T08:00:00Z`);
    ask(host, 'snapshot.run', null);
  }
  return host;
}

/** The sample, which is long to export, by `npm run matrix` alone. */
const FILES = (
  [
    ['fr', 'a French file of three KPIs', frenchTeam, 3],
    ['en', 'the English sample', () => populatedSample('en'), 8],
  ] as const
).filter(([language]) => WHOLE_MATRIX || language === 'fr');

describe.skipIf(!command).each(FILES)('LibreOffice, in %s, on %s', (language, _, make, kpis) => {
  const ours = new Map<Page, Board>();
  const theirs = new Map<Page, Board>();
  let trend = '';

  beforeAll(async () => {
    const host = await make();
    ask(host, 'dashboard.refresh', null);
    ask(host, 'meeting.refresh', null);
    host.clock.set('2026-11-21T12:00:00Z');
    host.recalculate();
    trend = shown(host, 'kpi1', 'trend', SHEET_NAMES.dashboard[language]);
    const workbook = onDay(withoutResults(await host.exportXlsx()), serialOf('2026-11-21T12:00:00Z'));
    const computed = await computedSheets(command ?? '', workbook, language === 'fr' ? 'fr-FR' : 'en-GB');
    for (const page of ['dashboard', 'meeting'] as const) {
      const name = SHEET_NAMES[page][language];
      ours.set(page, boardOf(host.get(`'${name}'!A1:${rangeEnd(host, name)}`)));
      theirs.set(page, boardOf(computed.get(name) ?? []));
    }
    host.dispose();
  }, 590_000);

  const told = (board: Board | undefined, pattern: RegExp): readonly string[] =>
    [...(board ?? [])].flatMap(([place, text]) => (pattern.test(place) ? [`${place}: ${text}`] : []));

  it.each([
    ['the score and the counts of statuses', 'dashboard', /^health /, 8],
    ['the sentences of its head', 'dashboard', /^(subtitle|score|filters|charted) /, 8],
    ['wins, misses and risks', 'dashboard', /^list\d (name|target|change)$/, 12],
    ['names, values, targets and statuses', 'dashboard', /^kpi\d+ (name|value|target|status)$/, 4 * kpis],
    ['changes, deadlines and owners', 'dashboard', /^kpi\d+ (change|due|owner)$/, 3 * kpis],
    ['the meeting page', 'meeting', / (point|owner|day)$/, 80],
  ] as const)('agrees on %s', (__, page, pattern, least) => {
    const expected = told(ours.get(page), pattern);
    expect(expected.length).toBeGreaterThanOrEqual(least);
    expect(expected.filter((text) => !text.endsWith(': ')).length).toBeGreaterThanOrEqual(least / 4);
    expect(told(theirs.get(page), pattern)).toEqual(expected);
  });

  it('finds no error in any cell', () => {
    const cells = [...theirs.values()].flatMap((board) => [...board]);
    expect(cells.length).toBeGreaterThan(200);
    expect(cells.filter(([, text]) => /^(#|Err:)/.test(text))).toEqual([]);
  });

  it('shows no trend: SPARKLINE exists in Google Sheets only', () => {
    expect(trend).toMatch(/^[▁-█]{3}/);
    expect(theirs.get('dashboard')?.get('kpi1 trend')).toBe('');
  });
});

function rangeEnd({ model: { getters } }: Host, sheet: string): string {
  const id = getters.getSheetIdByName(sheet) ?? '';
  return `${lettersOf(getters.getNumberCols(id))}${getters.getNumberRows(id)}`;
}

function serialOf(instant: string): number {
  return Date.parse(instant) / 86_400_000 + 25_569;
}
