import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../server.ts';
import { useSidebar } from '../../state/context.ts';

/** One click to a new report on the history; the address is asked when the settings are opened. */
export function LookerLink() {
  const text = useSidebar().words.pages;
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    ask('looker.link', null).then((reply) => setUrl(reply.ok ? reply.value.url : ''));
  }, []);
  return (
    <section class="block">
      <h2>{text.looker}</h2>
      <p class="quiet-text">{url === '' ? text.lookerNone : text.lookerHelp}</p>
      {url && (
        <div class="actions">
          <a class="button plain" href={url} target="_blank" rel="noopener noreferrer">
            {text.lookerOpen}
          </a>
        </div>
      )}
    </section>
  );
}
