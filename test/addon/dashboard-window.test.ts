import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookCell, WorkbookSheet } from '../../src/host/engine/workbook.ts';
import type { Host } from '../../src/host/types.ts';
import { HISTORY_HEADERS, KPI_HEADERS } from '../../src/text/sheet-words.ts';
import { placeOf, shown, table } from './support/dashboard.ts';
import { tableRow, titles } from './support/many-kpis.ts';
import { ask, bookmark, dayNumber, dayText, HISTORY, teamFile } from './support/team-file.ts';

const [FIRST, LAST] = [dayNumber('2025-10-01'), dayNumber('2026-11-20')];

type Cells = Readonly<Partial<Record<string, WorkbookCell>>>;

function kpiRow(name: string, frequency: string): readonly WorkbookCell[] {
  const figures = {
    measure: 1,
    direction: 'augmenter',
    accrual: 'niveau',
    target: 1000,
    start: { date: '2025-01-01' },
  };
  return tableRow(KPI_HEADERS, { id: name, name, frequency, ...figures, state: 'actif' });
}

/** A reading without its key, which a run tells by its days: the local host would take it for a date. */
function reading(kpi: string, from: string, to: string, value: number): readonly WorkbookCell[] {
  const days: Cells = { periodStart: { date: from }, periodEnd: { date: to } };
  const figures: Cells = {
    value,
    target: 1000,
    score: value / 1000,
    status: 'at_risk',
    seal: 'v1-0',
    origin: 'scheduled',
  };
  return tableRow(HISTORY_HEADERS, { ...days, ...figures, kpiId: kpi, kpi, takenAt: { date: to } });
}

/** More than a year of daily readings, with those of a month and of a year where a run would have begun them. */
function historyRows(): readonly (readonly WorkbookCell[])[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, index) => dayText(FIRST + index)).flatMap((day) => {
    const [year = '', month = '', date] = day.split('-');
    const end = dayText(
      dayNumber(`${month === '12' ? Number(year) + 1 : year}-${String((Number(month) % 12) + 1).padStart(2, '0')}-01`) -
        1,
    );
    return [
      reading('Jour', day, day, dayNumber(day) - FIRST + 1),
      ...(date === '01' ? [reading('Mois', day, end, Number(month) * 10)] : []),
      ...(date === '01' && month === '01' ? [reading('An', day, `${year}-12-31`, 777)] : []),
    ];
  });
}

function sheet(name: string, headers: Parameters<typeof titles>[0], rows: WorkbookSheet['rows'] = []): WorkbookSheet {
  const all = [titles(headers), ...rows];
  return { name, rows: all, rowCount: all.length + 30, columnCount: all[0]?.length ?? 1 };
}

let host: Host;
let again: () => void;
beforeAll(async () => {
  host = await teamFile({
    sheets: [
      sheet('KPI', KPI_HEADERS, [
        kpiRow('Jour', 'chaque jour'),
        kpiRow('Mois', 'chaque mois'),
        kpiRow('An', 'chaque année'),
      ]),
      sheet(HISTORY, HISTORY_HEADERS, historyRows()),
    ],
  });
  ask(host, 'dashboard.refresh', null);
  again = bookmark(host);
}, 400_000);

const TODAY = [
  ['Jour', '416'],
  ['Mois', '110'],
  ['An', '777'],
];
const BEHIND = / KPI ont un relevé plus récent que cette page/;

describe('a history longer than the rows that the dashboard looks at', () => {
  it('shows the newest reading of each KPI, however rare its readings are', () => {
    expect(table(host, 'name', 'value')).toEqual(TODAY);
    expect(shown(host, 'kpi2', 'trend')).toHaveLength(12);
    expect(shown(host, 'kpi2', 'change')).toBe('▲ 10\u00a0%');
    expect(shown(host, 'more', 'name')).toBe('');
  });

  it.each([
    [
      'mars 2026',
      [
        ['Jour', '182'],
        ['Mois', '30'],
        ['An', '777'],
      ],
    ],
    [
      'décembre 2025',
      [
        ['Jour', '92'],
        ['Mois', '120'],
        ['An', '–'],
      ],
    ],
  ])('goes back to %s without being laid out again', (month, expected) => {
    host.person.type(placeOf(host, 'filters', 'name'), month);
    expect(table(host, 'name', 'value')).toEqual(expected);
  });

  it.each([
    ['by KPI', 6, true],
    ['the newest on top', 2, false],
  ] as const)(
    'sorted by hand, %s, says what it does not see, and finds it when laid out again',
    (_, column, ascending) => {
      again();
      host.person.sort(`'${HISTORY}'!A2:U432`, { column, ascending });
      expect(table(host, 'name', 'value')).not.toEqual(TODAY);
      expect(shown(host, 'more', 'name')).toMatch(BEHIND);
      ask(host, 'dashboard.refresh', null);
      expect(table(host, 'name', 'value')).toEqual(TODAY);
      expect(shown(host, 'kpi2', 'change')).toBe('▲ 10\u00a0%');
      expect(shown(host, 'more', 'name')).toBe('');
    },
  );
});
