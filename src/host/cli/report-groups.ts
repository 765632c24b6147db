import type { Language, Words } from '../language.ts';
import { type Axis, DEMO_TABLES, type DemoTable } from '../sample/demo/tables.ts';
import { reference } from '../sample/sheet-names.ts';
import type { Host } from '../types.ts';
import { textTable } from './text-table.ts';
import { WORDS } from './words.ts';

const AXES: Readonly<Record<Axis, { readonly title: Words; readonly group: Words }>> = {
  month: { title: WORDS.byMonth, group: WORDS.month },
  channel: { title: WORDS.byChannel, group: WORDS.channel },
  traffic: { title: WORDS.byTraffic, group: WORDS.channel },
  seller: { title: WORDS.bySeller, group: WORDS.seller },
};

/** The cells that a table's formula filled, as they are shown, up to its last row. */
function spilled(host: Host, { row, column, columns, labels = 1, height }: DemoTable, language: Language): string[][] {
  const refused = host.message(reference('demo', `${column}${row + 1}`, language));
  if (refused !== '') return [[refused]];
  const last = String.fromCharCode(column.charCodeAt(0) + labels + columns.length - 1);
  const cells = host.display(reference('demo', `${column}${row + 1}:${last}${row + height}`, language));
  return cells.filter((line) => line.some((cell) => cell !== ''));
}

/** Tables of one axis side by side, matched by their group; one without groups goes by the order of the rows. */
function joined(host: Host, tables: readonly DemoTable[], language: Language): readonly (readonly string[])[] {
  const rows = new Map<string, string[]>();
  let width = 0;
  for (const table of tables) {
    const groups = [...rows.keys()];
    for (const [position, line] of spilled(host, table, language).entries()) {
      const [group, figures] = table.labels === 0 ? [groups[position] ?? '', line] : [line[0] ?? '', line.slice(1)];
      const row = rows.get(group) ?? [group];
      while (row.length < width + 1) row.push('');
      rows.set(group, [...row, ...figures]);
    }
    width += table.columns.length;
  }
  return [...rows.values()];
}

/** The demo's tables by month and by channel, one printed table an axis. */
export function groupTables(host: Host, language: Language): string {
  const axes = Object.keys(AXES) as Axis[];
  const printed = axes.map((axis) => {
    const tables = DEMO_TABLES.filter((table) => table.axis === axis);
    const names = tables.flatMap(({ columns }) => columns.map((name) => name[language]));
    return textTable({
      title: AXES[axis].title[language],
      header: [AXES[axis].group[language], ...names],
      align: ['left', ...names.map(() => 'right' as const)],
      rows: joined(host, tables, language),
    });
  });
  return printed.join('\n\n');
}
