import { SNAPSHOT_FORMAT } from '../snapshot.ts';
import type { Host } from '../types.ts';
import type { Word } from './words.ts';

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function isOurs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === SNAPSHOT_FORMAT;
}

/** Opens a saved workbook. Gives null, or the word for what is wrong; the one on screen stays then. */
export function openText(host: Host, text: string): Word | null {
  const file = parsed(text);
  if (!file) return 'notJson';
  if (!isOurs(file.value)) return 'foreign';
  return host.load(file.value) === null ? null : 'unreadable';
}

/** Hands a file to the browser's downloads. */
function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The download has started by then; an address kept would keep the whole file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function fileName(document: string, ending: string): string {
  return `${document.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'KPI'}.${ending}`;
}

/** The whole document: cells, properties, triggers. What belongs to one person stays behind: their accesses are in it. */
export function saveJson(host: Host): void {
  const { document, ...saved } = host.save();
  const shared = { ...saved, document: { ...document, userProperties: {} } };
  download(fileName(host.document.name, 'json'), JSON.stringify(shared), 'application/json');
}

export async function saveXlsx(host: Host): Promise<void> {
  const bytes = new Uint8Array(await host.exportXlsx());
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  download(fileName(host.document.name, 'xlsx'), bytes, type);
}
