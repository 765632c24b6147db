import { useEffect } from 'preact/hooks';
import type { Service, ServiceView, SharingView as Shared } from '../../../addon/endpoints/sharing-contract.ts';
import { Screen } from '../../parts/screen.tsx';
import { ask } from '../../server.ts';
import { useSidebar } from '../../state/context.ts';
import { LastSends } from './last-sends.tsx';
import { ServiceForm } from './service-form.tsx';
import { NAMES, stateText } from './service-name.ts';
import { useAnswers } from './use-answers.ts';

const CHANNELS: readonly Service[] = ['slack', 'chat'];

/** « Partage »: every service with its set-up, and what was sent last. */
export function SharingView({ service: opened }: { readonly service?: Service | undefined }) {
  const { words, go } = useSidebar();
  const { sharing } = words;
  const answers = useAnswers<Shared>(() => ask('sharing.open', null));
  const services = answers.value?.services ?? [];
  const shown = answers.value !== undefined;
  // The service that was asked for may lie below the others.
  useEffect(() => {
    if (shown && opened) document.querySelector<HTMLElement>('.service[open] summary')?.focus();
  }, [shown, opened]);
  const part = (title: string, wanted: (one: ServiceView) => boolean) => (
    <section class="block">
      <h2>{title}</h2>
      {services.filter(wanted).map((view) => (
        <details key={view.service} class="service" open={view.service === opened}>
          <summary>
            <strong>{NAMES[view.service]}</strong>
            <span class={`service-state ${view.state}`}>{stateText(view, sharing)}</span>
          </summary>
          <ServiceForm view={view} answers={answers} />
        </details>
      ))}
    </section>
  );
  return (
    <Screen
      title={sharing.title}
      focusKey="sharing"
      back={{ label: words.settings.title, run: () => go({ name: 'settings' }) }}
    >
      <p class="quiet-text">{sharing.lead}</p>
      {answers.value ? (
        <>
          {part(sharing.channels, ({ service }) => CHANNELS.includes(service))}
          {part(sharing.tools, ({ service }) => !CHANNELS.includes(service))}
          <LastSends answers={answers} />
        </>
      ) : (
        <p role="status">{answers.waiting ? words.common.working : ''}</p>
      )}
    </Screen>
  );
}
