import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { runSnapshot } from '../../state/actions.ts';
import { useSidebar } from '../../state/context.ts';
import { ClosingLines } from './closing-lines.tsx';
import type { ClosingProps } from './closing-props.ts';
import { NextTerms } from './next-terms.tsx';
import { termsOf, wrongTerm } from './term-draft.ts';

/** The preview, what is still to decide, and the one button that writes. */
export function ClosingForm({ preview, server, onLook, onDone, onClose }: ClosingProps) {
  const sidebar = useSidebar();
  const { words, formats, say } = sidebar;
  const text = words.closing;
  const { period, agreement, lines, missing } = preview;
  const [lessons, setLessons] = useState<Readonly<Record<string, string>>>({});
  const [terms, setTerms] = useState(() => termsOf(preview.next, formats));
  const [tried, setTried] = useState(false);
  const close = async (): Promise<void> => {
    setTried(true);
    if (terms.some((term) => wrongTerm(term, formats))) return;
    const next = terms.flatMap(({ kept, kpiId, unit, start, end, target, targetMax }) =>
      kept
        ? [
            {
              kpiId,
              start,
              end,
              target: formats.parse(target, unit) ?? null,
              targetMax: formats.parse(targetMax, unit) ?? null,
            },
          ]
        : [],
    );
    const written = Object.entries(lessons).map(([kpiId, lesson]) => ({ kpiId, text: lesson }));
    const done = await server.call('closing.close', { period, agreement, next, lessons: written });
    if (!done) return onLook(period);
    await onDone();
    say({ kind: 'status', text: done.sentence });
  };
  const runFirst = async (): Promise<void> => {
    await runSnapshot(sidebar);
    await onLook(period);
  };
  const early = lines.some((line) => line.early !== '');
  const count = missing.reduce((sum, { periods }) => sum + periods.length, 0);
  const name = formats.period(period);
  return (
    <div class="stack">
      {lines.length === 0 && <p>{text.nothing}</p>}
      <ClosingLines
        lines={lines}
        lessons={lessons}
        onLesson={(id, lesson) => setLessons({ ...lessons, [id]: lesson })}
      />
      {missing.length > 0 && (
        <div class="banner late">
          <p>
            <span aria-hidden="true">! </span>
            <strong>{text.missing(missing.length)}</strong>
          </p>
          <ul>
            {missing.map(({ name: kpi, periods }) => (
              <li key={kpi}>
                {kpi}
                {words.common.colon}
                {periods.map((key) => formats.period(key)).join(', ')}
              </li>
            ))}
          </ul>
          <p>{text.missingHelp}</p>
        </div>
      )}
      {early && <p class="note">{text.earlyHelp}</p>}
      {(early || count > 0) && (
        <Button acts onClick={runFirst}>
          {text.runFirst}
        </Button>
      )}
      <NextTerms terms={terms} tried={tried} onChange={setTerms} />
      <div class="actions">
        <Button kind="primary" acts disabled={server.busy || lines.length === 0} onClick={close}>
          {count > 0 ? text.closeMissing(name, count) : text.close(name)}
        </Button>
        <Button onClick={onClose}>{text.cancel}</Button>
      </div>
    </div>
  );
}
