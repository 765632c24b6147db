import { useEffect, useState } from 'preact/hooks';
import type { AppView } from '../addon/endpoints/contract.ts';
import type { Reply } from '../addon/endpoints/reply.ts';
import { PRODUCT_NAME } from '../text/menu.ts';
import { ask } from './server.ts';

export function App() {
  const [reply, setReply] = useState<Reply<AppView>>();
  useEffect(() => {
    ask('app.open', null).then(setReply);
  }, []);
  if (!reply) return <main aria-busy="true" />;
  if (!reply.ok)
    return (
      <main>
        <p role="alert">{reply.error.message}</p>
      </main>
    );
  return (
    <main>
      <h1>{PRODUCT_NAME[reply.value.language]}</h1>
      <p>{reply.value.file}</p>
    </main>
  );
}
