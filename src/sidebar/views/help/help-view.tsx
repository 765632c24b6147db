import type { Status } from '../../../domain/analysis/target.ts';
import { Screen } from '../../parts/screen.tsx';
import { StatusPill } from '../../parts/status-pill.tsx';
import { useSidebar } from '../../state/context.ts';

const SHOWN: readonly Status[] = [
  'on_track',
  'at_risk',
  'off_track',
  'achieved',
  'missed',
  'too_early',
  'not_started',
  'no_data',
];

export function HelpView() {
  const { words, formats } = useSidebar();
  const { help } = words;
  return (
    <Screen title={help.title} focusKey="help">
      {help.sections.map(({ heading, lines }) => (
        <section class="block" key={heading}>
          <h2>{heading}</h2>
          {lines(formats.separator).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      <section class="block">
        <h2>{help.statuses}</h2>
        <ul class="legend">
          {SHOWN.map((status) => (
            <li key={status}>
              <StatusPill status={status} />
              <span>{help.meanings[status]}</span>
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  );
}
