import type { Engine } from './engine/engine.ts';
import type { Workbook } from './engine/workbook.ts';
import type { WorkbookData } from './engine/workbook-layout.ts';
import { exportXlsx } from './engine/xlsx.ts';
import { createDocument } from './platform/document.ts';
import type { HostParts } from './platform/host-parts.ts';
import { readFile, SNAPSHOT_FORMAT } from './snapshot.ts';

export type MakeEngine = (workbook: Workbook | { data: WorkbookData; timeZone: string }) => Engine;

/** Saving, opening, copying and exporting the document. */
export function files(parts: HostParts, makeEngine: MakeEngine) {
  let copies = 1;
  return {
    save: () =>
      structuredClone({
        format: SNAPSHOT_FORMAT as typeof SNAPSHOT_FORMAT,
        version: 1 as const,
        timeZone: parts.engine.state.timeZone,
        workbook: parts.engine.data(),
        document: parts.document,
      }),
    load: (given: unknown): string | null => {
      const file = readFile(given);
      if ('problem' in file) return file.problem;
      try {
        const saved = 'snapshot' in file ? structuredClone(file.snapshot) : null;
        const opened =
          'snapshot' in file ? { data: file.snapshot.workbook, timeZone: file.snapshot.timeZone } : file.workbook;
        const engine = makeEngine(opened);
        copies += 1;
        parts.engine = engine;
        parts.document =
          saved?.document ?? createDocument(`local-document-${copies}`, 'workbook' in file ? file.workbook.name : '');
        engine.ready();
        return null;
      } catch (thrown) {
        return `The file cannot be opened: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
      }
    },
    copyDocument: () => {
      copies += 1;
      const prefix = parts.engine.state.locale.code.startsWith('fr') ? 'Copie de ' : 'Copy of ';
      const { scriptProperties, userProperties } = parts.document;
      const copy = createDocument(`local-document-${copies}`, prefix + parts.document.name);
      parts.document = { ...copy, scriptProperties, userProperties };
    },
    exportXlsx: () => exportXlsx(parts.engine),
  };
}
