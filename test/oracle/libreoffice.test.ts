import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookCell, WorkbookSheet } from '../../src/host/engine/workbook.ts';
import { createNodeHost } from '../../src/host/node.ts';
import { readData } from '../../src/host/sample/data-file.ts';
import type { Host } from '../../src/host/types.ts';
import { shippedCode } from '../support/bundle.ts';
import { computedSheets, libreOffice, withoutResults } from '../support/libreoffice.ts';
import { TWINS } from './native-formulas.ts';

const command = libreOffice();
if (!command) console.log('LibreOffice is not installed: its opinion on our figures is skipped');

const FILES: Readonly<Record<string, string>> = {
  Sources: 'sessions-by-source',
  Visits: 'daily-visits',
  Orders: 'orders',
  Campaigns: 'campaigns',
  Customers: 'customers',
  Base: 'customer-base',
};

function sheetOf(name: string, file: string): WorkbookSheet {
  const rows = readData(file);
  const columns = Object.keys(rows[0] ?? {});
  return { name, rows: [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column] ?? '')))] };
}

function cellOf(text: string): WorkbookCell {
  if (text === '') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { date: text };
  return Number.isNaN(Number(text)) ? text : Number(text);
}

/** Customers with two orders or more, counted here and by a native formula there. */
function repeatCustomers(): number {
  const orders = readData('orders').map(({ customer }) => customer);
  return [...new Set(orders)].filter((id) => orders.filter((order) => order === id).length > 1).length;
}

async function openedHost(): Promise<Host> {
  const formulas = TWINS.map(({ ours, native }): WorkbookCell[] => [
    { formula: `=${ours.replace('REPEAT_CUSTOMERS', String(repeatCustomers()))}` },
    { formula: `=${native}` },
  ]);
  const data = Object.entries(FILES).map(([name, file]) => sheetOf(name, file));
  return createNodeHost({
    code: await shippedCode(),
    workbook: {
      name: 'Oracle',
      locale: 'en_GB',
      timeZone: 'UTC',
      sheets: [{ name: 'Check', rows: formulas }, ...data],
    },
  });
}

describe.skipIf(!command)('LibreOffice, on the workbook that the host exports', () => {
  let ours: readonly number[] = [];
  let theirs: readonly string[] = [];

  beforeAll(async () => {
    const host = await openedHost();
    ours = host.get(`Check!A1:A${TWINS.length}`).map(([value]) => Number(value));
    const sheets = await computedSheets(command ?? '', withoutResults(await host.exportXlsx()));
    const rows = sheets.get('Check') ?? [];
    theirs = rows.map(([, native]) => native ?? '');
    host.dispose();
  });

  it('has an opinion on twenty functions or more', () => {
    const functions = new Set(TWINS.map(({ ours: formula }) => /KPI_\w+/.exec(formula)?.[0]));
    expect(functions.size).toBeGreaterThanOrEqual(20);
    expect(theirs).toHaveLength(TWINS.length);
  });

  it.each(TWINS.map(({ ours: formula }, position) => ({ formula, position })))(
    'agrees with $formula',
    ({ position }) => {
      const expected = Number(theirs[position]);
      expect(theirs[position]).not.toBe('');
      expect(Math.abs((ours[position] ?? Number.NaN) - expected)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(expected)),
      );
    },
  );
});
