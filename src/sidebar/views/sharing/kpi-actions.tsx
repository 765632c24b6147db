import { useState } from 'preact/hooks';
import type { KpiView } from '../../../addon/endpoints/contract.ts';
import type { ActionsView, KpiGlance } from '../../../addon/endpoints/sharing-contract.ts';
import { ask } from '../../server.ts';
import { useSidebar } from '../../state/context.ts';
import { ActionForm } from './action-form.tsx';
import { ActionList } from './action-list.tsx';
import { keepFocus } from './keep-focus.ts';
import { useAnswers } from './use-answers.ts';
import { Wait } from './wait.tsx';

const WEAK = ['at_risk', 'off_track', 'missed'];

/** « Que faire ? »: asked for when the section is open, at once for a KPI that is behind. */
export function KpiActions({ view }: { readonly view: KpiView }) {
  const { words } = useSidebar();
  const [open, setOpen] = useState(WEAK.includes(view.status));
  return (
    <section class="block">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.sharing.actions}</summary>
        {open && <Actions glance={glanceOf(view)} owner={view.kpi.owner} />}
      </details>
    </section>
  );
}

function Actions({ glance, owner }: { readonly glance: KpiGlance; readonly owner: string }) {
  const { words } = useSidebar();
  const { sharing } = words;
  const answers = useAnswers<ActionsView>(() => ask('actions.open', glance));
  /** The words of the action being made; none while the form is closed. */
  const [making, setMaking] = useState<string>();
  const { value, waiting } = answers;
  if (!value) return <p role="status">{waiting ? words.common.working : ''}</p>;
  return (
    <div class="stack">
      {value.suggestions.map(({ text, source }) => (
        <div key={text} class="note">
          <p>{text}</p>
          <p class="quiet-text">{source}</p>
          <Wait kind="quiet" waiting={waiting} label={`${sharing.makeAction} ${text}`} onClick={() => setMaking(text)}>
            {sharing.makeAction}
          </Wait>
        </div>
      ))}
      {making === undefined ? (
        <div>
          <Wait waiting={waiting} onClick={() => setMaking('')}>
            {sharing.ownAction}
          </Wait>
        </div>
      ) : (
        <ActionForm
          key={making}
          start={{ action: making, owner }}
          glance={glance}
          answers={answers}
          onClose={() => {
            const focusBack = keepFocus();
            setMaking(undefined);
            focusBack();
          }}
        />
      )}
      <ActionList glance={glance} answers={answers} />
    </div>
  );
}

/** Which way the last change went, by what is better for this KPI. */
function glanceOf({ kpi, status, reading, history }: KpiView): KpiGlance {
  const [before, last] = history.slice(-2).map(({ value }) => value);
  const change = before === undefined || last === undefined ? 0 : last - before;
  const gain = kpi.direction === 'lower' ? -change : change;
  const trend = gain > 0 ? 'better' : gain < 0 ? 'worse' : 'flat';
  return { kpiId: kpi.id, metric: kpi.metric, status, value: reading.value, trend };
}
