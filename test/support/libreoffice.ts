import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Comma, quotes, UTF-8, from row 1, values as they are and not as shown, every sheet into a file of its own
 * (https://help.libreoffice.org/latest/en-US/text/shared/guide/csv_params.html).
 */
const CSV_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

type Rows = readonly (readonly string[])[];

/** The command of an installed LibreOffice, or nothing. */
export function libreOffice(): string | undefined {
  return ['soffice', 'libreoffice'].find((command) => {
    try {
      execFileSync(command, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/** Drops the results stored beside formulas, so that LibreOffice has to compute them itself. */
export function withoutResults(workbook: Uint8Array): Uint8Array {
  let dropped = 0;
  const emptied = Object.entries(unzipSync(workbook)).map(([path, content]) => {
    if (!/worksheets\/sheet\d+\.xml$/.test(path)) return [path, content] as const;
    const text = strFromU8(content).replace(/<\/f>\s*<v>[^<]*<\/v>/g, () => {
      dropped++;
      return '</f>';
    });
    return [path, strToU8(text)] as const;
  });
  if (dropped === 0) throw new Error('no stored result to drop: LibreOffice would repeat ours');
  return zipSync(Object.fromEntries(emptied));
}

/** Sets the clock of the file: TODAY() and NOW() would be those of the day on which the test runs. */
export function onDay(workbook: Uint8Array, serial: number): Uint8Array {
  const dated = Object.entries(unzipSync(workbook)).map(([path, content]) => {
    if (!/worksheets\/sheet\d+\.xml$/.test(path)) return [path, content] as const;
    return [path, strToU8(strFromU8(content).replace(/\b(TODAY|NOW)\(\)/g, String(serial)))] as const;
  });
  return zipSync(Object.fromEntries(dated));
}

/** Decimal points or commas, whatever the language of the machine. */
const settings = (locale: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`;

/** The sheets of an xlsx file by their names, as LibreOffice computes them in some locale, in full precision. */
export async function computedSheets(
  command: string,
  workbook: Uint8Array,
  locale = 'en-US',
): Promise<ReadonlyMap<string, Rows>> {
  const folder = await mkdtemp(join(tmpdir(), 'kpi-oracle-'));
  try {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, workbook);
    const user = join(folder, 'profile', 'user');
    await mkdir(user, { recursive: true });
    await writeFile(join(user, 'registrymodifications.xcu'), settings(locale));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', CSV_FILTER, '--outdir', folder, file];
    // UTF-8 for the names of the files, which are those of the sheets.
    await promisify(execFile)(command, args, { timeout: 110_000, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    const made = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
    const sheets = made.map(
      async (name): Promise<[string, Rows]> => [
        name.slice('book-'.length, -'.csv'.length),
        fieldsOf(await readFile(join(folder, name), 'utf8')),
      ],
    );
    return new Map(await Promise.all(sheets));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Rows of a CSV text; a quoted field may hold commas, doubled quotes and line ends. */
function fieldsOf(text: string): Rows {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows[rows.length - 1]?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
