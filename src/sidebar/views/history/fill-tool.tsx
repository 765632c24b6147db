import { useState } from 'preact/hooks';
import type { KpiView } from '../../../addon/endpoints/contract.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import { FillByHand } from './fill-by-hand.tsx';
import { ToolBlock, type ToolProps } from './tool-block.tsx';

interface Props extends ToolProps {
  readonly only: string | undefined;
}

/** Periods that one call measures: a few seconds, after which one may stop. */
const AT_ONCE = 12;
/** Periods named in the list; a longer gap is counted. */
const NAMED = 12;

/** The periods that passed without any run: measured from dated rows, or typed with their source. */
export function FillTool({ server, changed, only }: Props) {
  const { words, view, say } = useSidebar();
  const text = words.history;
  const lacking = view.kpis.filter(({ kpi, missing }) => missing.length > 0 && (only === undefined || kpi.id === only));
  const total = lacking.reduce((sum, { missing }) => sum + missing.length, 0);
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>();
  const measure = async (views: readonly KpiView[]): Promise<void> => {
    const all = views.reduce((sum, { missing }) => sum + missing.length, 0);
    let [looked, written] = [0, 0];
    server.start();
    for (const { kpi, missing } of views) {
      for (let from = 0; from < missing.length && server.goesOn(); from += AT_ONCE) {
        setProgress({ done: looked, all });
        const periods = missing.slice(from, from + AT_ONCE);
        const source = { kind: 'periods', kpiId: kpi.id, periods } as const;
        const done = await server.call('history.apply', { source, replace: false, agreement: '' });
        if (!done) return finish();
        looked += periods.length;
        written += done.counts.add;
      }
    }
    finish();
    say({ kind: 'status', text: text.fillDone(written, looked - written) });
    function finish(): void {
      setProgress(undefined);
      if (looked > 0) changed();
    }
  };
  const dated = lacking.filter(({ reading }) => reading.dated);
  return (
    <ToolBlock title={text.fill} open={total > 0 && only === undefined}>
      <p>{total === 0 ? text.fillNone : text.fillTotal(total, lacking.length)}</p>
      {progress && (
        <p role="status" class="banner">
          {text.fillProgress(progress.done, progress.all)} <Button onClick={server.stop}>{text.stop}</Button>
        </p>
      )}
      {dated.length > 1 && (
        <Button kind="primary" disabled={server.busy || progress !== undefined} onClick={() => measure(dated)}>
          {text.fillDated}
        </Button>
      )}
      {lacking.map((one) => (
        <section key={one.kpi.id} class="lines stack">
          <h3>
            <bdi>{one.kpi.name}</bdi>
          </h3>
          <Named periods={one.missing} />
          {one.reading.dated ? (
            <Button
              disabled={server.busy || progress !== undefined}
              label={text.fillOne(one.kpi.name)}
              onClick={() => measure([one])}
            >
              {text.fillDated}
            </Button>
          ) : (
            <FillByHand view={one} server={server} changed={changed} />
          )}
        </section>
      ))}
    </ToolBlock>
  );
}

function Named({ periods }: { readonly periods: readonly string[] }) {
  const { words, formats } = useSidebar();
  const named = periods.slice(-NAMED).map(formats.period).join(', ');
  const rest = periods.length - NAMED;
  return <p class="quiet-text">{rest > 0 ? `${named}, ${words.history.more(rest)}` : named}</p>;
}
