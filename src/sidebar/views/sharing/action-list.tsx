import type { ActionState, ActionsView, ActionView, KpiGlance } from '../../../addon/endpoints/sharing-contract.ts';
import { useSidebar } from '../../state/context.ts';
import type { Answers } from './use-answers.ts';
import { Wait } from './wait.tsx';

interface Props {
  readonly glance: KpiGlance;
  readonly answers: Answers<ActionsView>;
}

/** What was decided for this KPI, with the way to close it and back. */
export function ActionList({ glance, answers: { value, act, waiting } }: Props) {
  const { words } = useSidebar();
  const { sharing } = words;
  const actions = value?.actions ?? [];
  const button = ({ id, action }: ActionView, state: ActionState, label: string) => (
    <Wait
      kind="quiet"
      waiting={waiting}
      label={`${label} ${action}`}
      onClick={() => act('actions.mark', { glance, id, state })}
    >
      {label}
    </Wait>
  );
  if (actions.length === 0) return <p class="quiet-text">{sharing.noAction}</p>;
  return (
    <ul class="stack">
      {actions.map((one) => (
        <li key={one.id} class={`action ${one.state}`}>
          <p>
            <bdi>{one.action}</bdi>
          </p>
          <Facts action={one} />
          {one.state === 'open' ? (
            <div class="actions">
              {button(one, 'done', sharing.done)}
              {button(one, 'dropped', sharing.drop)}
            </div>
          ) : (
            button(one, 'open', sharing.undo)
          )}
        </li>
      ))}
    </ul>
  );
}

/** « Claire, pour le 1 déc. 2026, Trello » */
function Facts({ action: { owner, due, state, service, reference } }: { readonly action: ActionView }) {
  const { words, formats } = useSidebar();
  const { sharing } = words;
  const facts = [sharing.actionStates[state], owner, due && sharing.by(formats.shortDay(due))].filter(Boolean);
  const link = reference.split(' ').find((part) => part.startsWith('https://'));
  return (
    <p class="quiet-text">
      <bdi>{facts.join(', ')}</bdi>
      {service && (
        <>
          {facts.length > 0 && ', '}
          {link ? (
            <a href={link} target="_blank" rel="noreferrer">
              {service}
            </a>
          ) : (
            service
          )}
        </>
      )}
    </p>
  );
}
