import type { ImportKind, ImportPreview } from '../../../addon/endpoints/definitions-contract.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';

const TONES: Readonly<Record<ImportKind, string>> = {
  new: 'on_track',
  changed: 'at_risk',
  same: 'no_data',
  refused: 'off_track',
};
const SIGNS: Readonly<Record<ImportKind, string>> = { new: '+', changed: '~', same: '=', refused: '✕' };

interface Props {
  readonly preview: ImportPreview;
  readonly onYes: () => void;
  readonly onBack: () => void;
}

/** Line by line what an import would do, what is refused first. */
export function Preview({ preview: { lines }, onYes, onBack }: Props) {
  const { words } = useSidebar();
  const text = words.panel.definitions;
  const count = (kind: ImportKind): number => lines.filter((line) => line.kind === kind).length;
  const writes = count('new') + count('changed');
  const order: readonly ImportKind[] = ['refused', 'changed', 'new', 'same'];
  const sorted = [...lines].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.line - b.line);
  return (
    <>
      <p role="status">{text.counts(count('new'), count('changed'), count('same'), count('refused'))}</p>
      {writes === 0 && <p class="note">{text.nothing}</p>}
      <div class="actions">
        {writes > 0 && (
          <Button kind="primary" acts onClick={onYes}>
            {text.confirm(writes)}
          </Button>
        )}
        <Button onClick={onBack}>{text.again}</Button>
      </div>
      <ul class="kpis many">
        {sorted.map(({ line, name, kind, detail }) => (
          <li key={line} class="kpi">
            <div class="kpi-head">
              <strong>
                <bdi>{name || text.unnamed}</bdi>
              </strong>
              <span class={`pill ${TONES[kind]}`}>
                <span aria-hidden="true">{SIGNS[kind]}</span>
                {text.kinds[kind]}
              </span>
            </div>
            <p class="quiet-text">{text.line(line)}</p>
            {detail && <p class={kind === 'refused' ? 'problem' : 'sentence'}>{detail}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
