import type { KpiDraft } from '../../addon/endpoints/contract.ts';
import type { ImportDone, ImportPreview } from '../../addon/endpoints/definitions-contract.ts';
import { definitionsCsv } from '../../text/definitions/definitions-csv.ts';
import type { Formats } from '../format/formats.ts';
import type { Sidebar } from './context.ts';
import { failureToast } from './failure.ts';

/** As the Excel of the file's country opens it with a double click. */
export function csvOf(kpis: readonly KpiDraft[], { language, separator }: Formats): string {
  return definitionsCsv(kpis, language, separator.startsWith(';'));
}

export function jsonOf(kpis: readonly KpiDraft[]): string {
  return `${JSON.stringify({ format: 'kpi-compass', kpis }, null, 2)}\n`;
}

export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Imports what was previewed, with one way back for all of it. `undefined` where the preview must be looked at again. */
export async function importDefinitions(
  sidebar: Sidebar,
  text: string,
  { mark }: ImportPreview,
): Promise<'done' | 'changed' | undefined> {
  const { act, say, words } = sidebar;
  const reply = await act('definitions.import', { text, mark });
  if (!reply) return undefined;
  if (!reply.ok) {
    say(failureToast(reply.error, words.common, () => importDefinitions(sidebar, text, { lines: [], mark })));
    return reply.error.field === 'mark' ? 'changed' : undefined;
  }
  const { imported } = reply.value;
  say({
    kind: 'status',
    text: words.panel.definitions.done(imported.added.length + imported.before.length),
    action: { label: words.common.undo, run: () => undoImport(sidebar, imported) },
  });
  return 'done';
}

async function undoImport(sidebar: Sidebar, imported: ImportDone): Promise<void> {
  const { act, say, words } = sidebar;
  const text = words.panel.definitions;
  const reply = await act('definitions.undo', imported);
  if (!reply) return;
  if (!reply.ok) return say(failureToast(reply.error, words.common, () => undoImport(sidebar, imported)));
  const { left } = reply.value;
  say({ kind: 'status', text: left.length === 0 ? text.undone : text.left(left.join(', ')) });
}
