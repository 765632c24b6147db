import { ask } from '../../server.ts';
import { useSidebar } from '../../state/context.ts';
import { NAMES, stateText } from './service-name.ts';
import { useAnswers } from './use-answers.ts';

/** In the settings: one line per service and its state, each the way to its set-up. */
export function SharingSection() {
  const { words, go } = useSidebar();
  const { value } = useAnswers(() => ask('sharing.open', null));
  return (
    <section class="block">
      <h2>{words.sharing.title}</h2>
      <ul class="service-lines">
        {value?.services.map((service) => (
          <li key={service.service}>
            <button
              type="button"
              class="service-line"
              onClick={() => go({ name: 'sharing', service: service.service })}
            >
              <strong>{NAMES[service.service]}</strong>
              <span class={`service-state ${service.state}`}>{stateText(service, words.sharing)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
