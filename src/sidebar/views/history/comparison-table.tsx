import type { ComparedValue, Comparison } from '../../../addon/endpoints/history-contract.ts';
import { STATUS_WORDS } from '../../../text/status-words.ts';
import { Button } from '../../parts/button.tsx';
import { writeClipboard } from '../../parts/copy-formula.tsx';
import { useSidebar } from '../../state/context.ts';
import { download } from '../../state/definitions.ts';
import { csvFile, tableText } from '../../state/history/table-text.ts';

interface Props {
  readonly comparison: Comparison;
  readonly before: string;
  readonly after: string;
}

type Row = Comparison['rows'][number];

/** One KPI a row of two lines, widest gap first: a panel of 300 px has no room for six columns. */
export function ComparisonTable({ comparison: { rows }, before, after }: Props) {
  const { words, say, formats } = useSidebar();
  const text = words.history;
  const table = useTable(rows, before, after);
  const copy = async (): Promise<void> => {
    const done = await writeClipboard(tableText(table, formats));
    say({ kind: 'status', text: done ? text.copied : text.notCopied });
  };
  const file = `${text.title} ${before} ${after}.csv`.replace(/[\u00a0/]/g, ' ');
  if (rows.length === 0) return <p class="quiet-text">{text.nothing}</p>;
  return (
    <>
      <table>
        <caption class="hidden">{text.compare}</caption>
        <thead>
          <tr>
            <th scope="col">{text.kpi}</th>
            <th scope="col" class="number">
              {before} → {after}
            </th>
            <th scope="col" class="number">
              {text.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kpiId}>
              <th scope="row">
                <bdi>{row.kpi}</bdi>
                <span class="mark-text">{statuses(row)}</span>
              </th>
              <td class="number">
                <Figure value={row.before} row={row} /> → <Figure value={row.after} row={row} />
              </td>
              <td class="number">
                <Gap row={row} before={before} after={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="actions">
        <Button onClick={copy}>{text.copy}</Button>
        <Button onClick={() => download(file, csvFile(table, formats), 'text/csv')}>{text.csv}</Button>
      </div>
    </>
  );
  function statuses({ before: one, after: other }: Row): string {
    return [one, other].map(statusText).filter(Boolean).join(' → ');
  }
  function statusText(value: ComparedValue | null): string {
    return value?.status ? STATUS_WORDS[value.status].word[formats.language] : '';
  }
}

function Figure({ value, row }: { readonly value: ComparedValue | null; readonly row: Row }) {
  const { words, formats } = useSidebar();
  if (!value) return <>–</>;
  return <>{value.value === null ? words.history.noData : formats.value(value.value, row)}</>;
}

function Gap({ row, before, after }: { readonly row: Row } & Omit<Props, 'comparison'>) {
  const { words, formats } = useSidebar();
  const text = words.history;
  if (!row.before || !row.after) return <>{text.onlyIn(row.before ? before : after)}</>;
  if (row.change === null) return <>–</>;
  const sign = row.change > 0 ? '+' : '';
  const plain = formats.number(row.change);
  // « ×-1,68 » would read as a factor.
  const size =
    row.unit === 'ratio'
      ? `${plain}\u00a0${text.points}`
      : row.unit === 'multiple'
        ? plain
        : formats.value(row.change, row);
  return (
    <>
      {sign}
      {size}
      {row.share !== null && (
        <span class="mark-text">
          {sign}
          {formats.value(row.share, { unit: 'ratio', currency: '' })}
        </span>
      )}
    </>
  );
}

/** The same as a table of plain figures: rates from 0 to 1, as in the sheet. */
function useTable(rows: readonly Row[], before: string, after: string) {
  const { words, language } = useSidebar();
  const { kpi, change, status } = words.history;
  const statusOf = (value: ComparedValue | null): string =>
    value?.status ? STATUS_WORDS[value.status].word[language] : '';
  return [
    [kpi, before, after, change, `${change} (%)`, `${status} ${before}`, `${status} ${after}`],
    ...rows.map((row) => [
      ...[row.kpi, row.before?.value ?? null, row.after?.value ?? null, row.change],
      ...[row.share === null ? null : Number((row.share * 100).toPrecision(10))],
      ...[statusOf(row.before), statusOf(row.after)],
    ]),
  ];
}
