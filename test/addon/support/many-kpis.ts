import type { WorkbookCell, WorkbookSheet } from '../../../src/host/engine/workbook.ts';
import type { Host } from '../../../src/host/types.ts';
import { HISTORY_HEADERS, KPI_HEADERS } from '../../../src/text/sheet-words.ts';
import { campaignRows, everyMonday, HISTORY, teamFile } from './team-file.ts';

export const FIRST_MONDAY = '2026-11-23T07:30:00Z';
export const NEXT_MONDAY = '2026-11-30T07:30:00Z';

/** A team's file with so many KPIs on two source sheets and so long a history, after one run: what a next run costs. */
export async function fileOf(
  kpis: number,
  historyRows: number,
): Promise<{ readonly host: Host; readonly clock: string }> {
  const host = await teamFile({
    sheets: [
      { name: 'Campagnes', rows: campaignRows('2026-10-01', '2026-12-15') },
      { name: 'Suivi', rows: [['Abonnés', 1200]] },
      kpiSheet(kpis),
      ...(historyRows > 0 ? [historySheet(historyRows)] : []),
    ],
  });
  const clock = everyMonday(host);
  host.clock.set(FIRST_MONDAY);
  host.fire(clock);
  host.clock.set(NEXT_MONDAY);
  return { host, clock };
}

export function kpiSheet(count: number): WorkbookSheet {
  const rows = Array.from({ length: count }, (_, index) => {
    const dated = index % 2 === 0;
    const cells: Partial<Record<keyof typeof KPI_HEADERS, WorkbookCell>> = {
      id: `kpi-${index}`,
      name: `KPI ${index}`,
      measure: { formula: dated ? '=SUM(Campagnes!C2:C)' : `=Suivi!B1+${index}` },
      dates: dated ? 'Campagnes!A2:A' : '',
      accrual: 'à chaque période',
      frequency: 'chaque semaine',
      target: 60,
      start: { date: '2026-11-16' },
      end: { date: '2027-06-30' },
      state: 'actif',
    };
    return tableRow(KPI_HEADERS, cells);
  });
  return { name: 'KPI', rows: [titles(KPI_HEADERS), ...rows], rowCount: count + 20, columnCount: rows[0]?.length ?? 1 };
}

/** Rows of a KPI that is no longer measured: a history is read by its keys, whoever they belong to. */
function historySheet(count: number): WorkbookSheet {
  const rows = Array.from({ length: count }, (_, index) =>
    tableRow(HISTORY_HEADERS, { period: `${1000 + index}-W01`, kpiId: 'ancien', value: index, seal: 'v1-0' }),
  );
  return {
    name: HISTORY,
    rows: [titles(HISTORY_HEADERS), ...rows],
    rowCount: count + 1,
    columnCount: rows[0]?.length ?? 1,
  };
}

type Headers = Readonly<Record<string, { readonly fr: string }>>;

export function titles(headers: Headers): readonly WorkbookCell[] {
  return Object.values(headers).map(({ fr }) => fr);
}

export function tableRow(
  headers: Headers,
  cells: Readonly<Partial<Record<string, WorkbookCell>>>,
): readonly WorkbookCell[] {
  return Object.keys(headers).map((key) => cells[key] ?? null);
}
