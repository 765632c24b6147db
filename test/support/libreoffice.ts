import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Comma, quotes, UTF-8, from row 1, values as they are and not as shown (LibreOffice, CSV filter options). */
const CSV_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false';

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

/** The first sheet of an xlsx file as LibreOffice computes it, in full precision. */
export async function firstSheet(command: string, workbook: Uint8Array): Promise<readonly (readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kpi-oracle-'));
  try {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, workbook);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', CSV_FILTER, '--outdir', folder, file];
    await promisify(execFile)(command, args, { timeout: 110_000 });
    const text = await readFile(join(folder, 'book.csv'), 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',').map((field) => field.replace(/^"|"$/g, '')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
