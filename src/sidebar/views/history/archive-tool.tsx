import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import { download } from '../../state/definitions.ts';
import { csvFile } from '../../state/history/table-text.ts';
import { ToolBlock, type ToolProps } from './tool-block.tsx';

type Cell = string | number | boolean;

interface Taken {
  readonly year: number;
  readonly rows: number;
  readonly fingerprint: string;
  readonly annotated: number;
}

/** A whole year out as a file, page by page; its rows go after a yes, if they still are those of the file. */
export function ArchiveTool({ opening, server, changed }: ToolProps) {
  const { words, formats, say } = useSidebar();
  const text = words.history;
  const [progress, setProgress] = useState<number>();
  const [taken, setTaken] = useState<Taken>();
  const year = opening.years.find(({ archivable }) => archivable);
  const take = async ({ year: wanted, rows: all, first }: NonNullable<typeof year>): Promise<void> => {
    const rows: (readonly Cell[])[] = [];
    let [fingerprint, annotated] = ['', 0];
    let titles: readonly string[] = [];
    server.start();
    for (let from = first; from > 0 && rows.length < all; ) {
      setProgress(rows.length);
      const page = await server.call('history.page', { year: wanted, from, fingerprint });
      if (!page || !server.goesOn()) return setProgress(undefined);
      rows.push(...page.rows);
      ({ titles, fingerprint, next: from } = page);
      annotated += page.annotated;
    }
    setProgress(undefined);
    download(`${text.title} ${wanted}.csv`, csvFile([titles, ...rows], formats), 'text/csv');
    setTaken({ year: wanted, rows: rows.length, fingerprint, annotated });
  };
  const remove = async ({ year: gone, rows, fingerprint }: Taken): Promise<void> => {
    const done = await server.call('history.archive', { year: gone, rows, fingerprint });
    setTaken(undefined);
    if (!done) return;
    await changed();
    say({ kind: 'status', text: done.sentence });
  };
  if (opening.rows === 0) return null;
  return (
    <ToolBlock title={text.archive}>
      <p class="quiet-text">{text.archiveHelp}</p>
      {opening.archivedYear > 0 && <p>{text.archived(opening.archivedYear)}</p>}
      {!year && <p>{text.archiveNone}</p>}
      {progress !== undefined && year && (
        <p role="status" class="banner">
          {text.searched(progress, formats.number(progress), formats.number(year.rows))}{' '}
          <Button onClick={server.stop}>{text.stop}</Button>
        </p>
      )}
      {year && !taken && (
        <Button disabled={server.busy || progress !== undefined} onClick={() => take(year)}>
          {text.download(year.year, year.rows, formats.number(year.rows))}
        </Button>
      )}
      {taken && (
        <div class="banner late">
          <p>{text.downloaded(taken.rows, formats.number(taken.rows))}</p>
          {taken.annotated > 0 && <p>{text.annotated(taken.annotated)}</p>}
          <div class="actions">
            <Button kind="danger" disabled={server.busy} onClick={() => remove(taken)}>
              {text.removeRows(taken.year)}
            </Button>
            <Button onClick={() => setTaken(undefined)}>{text.keepRows}</Button>
          </div>
        </div>
      )}
    </ToolBlock>
  );
}
