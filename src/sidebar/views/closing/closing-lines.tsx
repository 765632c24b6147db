import type { ClosingLineView } from '../../../addon/endpoints/closing-contract.ts';
import { StatusPill } from '../../parts/status-pill.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';

interface Props {
  readonly lines: readonly ClosingLineView[];
  readonly lessons: Readonly<Record<string, string>>;
  readonly onLesson: (kpiId: string, text: string) => void;
}

/** Each KPI's value, score and verdict; one behind its target asks what was learnt. */
export function ClosingLines({ lines, lessons, onLesson }: Props) {
  const { words, formats } = useSidebar();
  const text = words.closing;
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line.kpiId}>
          <div class="title-row">
            <strong>
              <bdi>{line.name}</bdi>
            </strong>
            <StatusPill status={line.status} />
          </div>
          <p>
            {line.value === null ? text.noValue : formats.value(line.value, line)}
            {[
              line.target === null ? '' : text.target(formats.value(line.target, line)),
              line.score === null ? '' : text.score(Math.round(Math.min(1, Math.max(0, line.score)) * 100)),
              line.rows > 1 ? text.rows(line.rows) : '',
              line.byHand ? text.byHand : '',
              line.early ? text.early(formats.shortDay(line.early)) : '',
            ]
              .filter(Boolean)
              .map((part) => ` · ${part}`)}
          </p>
          {line.asksLesson && (
            <TextField
              id={`lesson-${line.kpiId}`}
              label={text.lesson}
              lines={2}
              optional
              value={lessons[line.kpiId] ?? ''}
              onInput={(lesson) => onLesson(line.kpiId, lesson)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
