import { useState } from 'preact/hooks';
import type { KpiDraft } from '../../../../addon/endpoints/contract.ts';
import type { VersionView } from '../../../../addon/endpoints/steering-contract.ts';
import { targetText } from '../../../format/target.ts';
import { Button } from '../../../parts/button.tsx';
import { useSidebar } from '../../../state/context.ts';
import type { Steering } from '../../../state/use-steering.ts';
import { TargetForm } from './target-form.tsx';

/** Types whose target is one figure, or two, on any day. */
const FIGURED: readonly KpiDraft['targetType'][] = [
  ...(['increase_to', 'decrease_to', 'stay_above', 'stay_below', 'range', 'scale'] as const),
];

interface Props {
  readonly kpi: KpiDraft;
  readonly steering: Steering;
}

/** The targets that a KPI had, has and will have, newest first, and the way to another one. */
export function TargetSection({ kpi, steering }: Props) {
  const { words, view } = useSidebar();
  const [open, setOpen] = useState(false);
  if (!FIGURED.includes(kpi.targetType)) return null;
  const versions = steering.data?.versions ?? [];
  const current = versions.filter(({ from }) => from <= view.today).pop() ?? versions[0];
  return (
    <section class="block">
      <h2>{words.steering.target}</h2>
      {versions.length > 0 && (
        <ul class="entries">
          {[...versions].reverse().map((version) => (
            <Version
              key={version.id + version.from}
              {...{ version, kpi, steering }}
              first={version === versions[0]}
              state={
                version === current ? words.steering.inForce : version.from > view.today ? words.steering.planned : ''
              }
            />
          ))}
        </ul>
      )}
      {open ? (
        <TargetForm {...{ kpi, steering }} onDone={() => setOpen(false)} />
      ) : (
        <div class="actions">
          <Button onClick={() => setOpen(true)}>{words.steering.change}</Button>
        </div>
      )}
    </section>
  );
}

interface VersionProps extends Props {
  readonly version: VersionView;
  readonly first: boolean;
  readonly state: string;
}

function Version({ version, kpi, steering, first, state }: VersionProps) {
  const { words, formats, view, say } = useSidebar();
  const { steering: text } = words;
  const { id, from, reason, by, target, targetMax } = version;
  const figure = targetText({ ...kpi, target, targetMax }, view.today, formats, words) || words.detail.notGiven;
  const since = first ? text.atFirst : (from > view.today ? text.begins : text.since)(formats.day(from));
  const told = (sentence: string, undo?: () => void): void =>
    say({ kind: 'status', text: sentence, ...(undo ? { action: { label: words.common.undo, run: undo } } : {}) });
  const remove = async (): Promise<void> => {
    const outcome = await steering.retarget('target.remove', { kpiId: kpi.id, id });
    if (outcome !== 'done') return typeof outcome === 'string' ? undefined : told(outcome.message);
    told(text.removed, async () => {
      if ((await steering.retarget('target.restore', { ...version, kpiId: kpi.id })) === 'done') told(text.restored);
    });
  };
  return (
    <li>
      <p>
        {since} <strong>{figure}</strong>
        {state && <span class="quiet-text"> ({state})</span>}
      </p>
      {(reason || by) && (
        <p class="quiet-text">
          <bdi>{[reason, by].filter(Boolean).join(' · ')}</bdi>
        </p>
      )}
      {!first && id && (
        <Button kind="quiet" acts label={text.removeLabel(`${since}, ${figure}`)} onClick={remove}>
          {text.remove}
        </Button>
      )}
    </li>
  );
}
