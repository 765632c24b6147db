import type { SharingView } from '../../../addon/endpoints/sharing-contract.ts';
import { useSidebar } from '../../state/context.ts';
import { NAMES } from './service-name.ts';
import type { Answers } from './use-answers.ts';
import { Wait } from './wait.tsx';

const ICONS = { waiting: '◔', sent: '✓', failed: '✕', unknown: '!' } as const;
const PILLS = { waiting: 'too_early', sent: 'on_track', failed: 'off_track', unknown: 'at_risk' } as const;

export function LastSends({ answers: { value, act, waiting } }: { readonly answers: Answers<SharingView> }) {
  const { words, formats } = useSidebar();
  const { sharing } = words;
  const sends = value?.sends ?? [];
  return (
    <section class="block">
      <h2>{sharing.sends}</h2>
      {sends.length === 0 && <p class="quiet-text">{sharing.noSend}</p>}
      <ul class="stack">
        {sends.map(({ id, service, title, state, reason, at }) => (
          <li key={id} class="send">
            <p>
              <span class={`pill ${PILLS[state]}`}>
                <span class="icon" aria-hidden="true">
                  {ICONS[state]}
                </span>
                {sharing.sendStates[state]}
              </span>{' '}
              <span class="quiet-text">
                {NAMES[service]}, {formats.moment(at)}
              </span>
            </p>
            <p>
              <bdi>{title}</bdi>
            </p>
            {reason && <p class="quiet-text">{reason}</p>}
            {(state === 'failed' || state === 'unknown') && (
              <Wait
                kind="quiet"
                waiting={waiting}
                label={`${sharing.resend} ${title}`}
                onClick={() => act('sharing.resend', { id })}
              >
                {sharing.resend}
              </Wait>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
