import { useState } from 'preact/hooks';
import { useSidebar } from '../state/context.ts';
import { removeSample } from '../state/sample.ts';
import { Button } from './button.tsx';

/** Takes the sample away at once, or asks first where something of the team's own would go with it. */
export function SampleRemoval() {
  const sidebar = useSidebar();
  const text = sidebar.words.panel.sample;
  const [asking, setAsking] = useState('');
  const remove = async (accepted: boolean): Promise<void> => setAsking(await removeSample(sidebar, accepted));
  if (asking === '')
    return (
      <div class="actions">
        <Button acts onClick={() => remove(false)}>
          {text.remove}
        </Button>
      </div>
    );
  return (
    <section class="leaving" role="alert">
      <h3>{text.usedTitle}</h3>
      <p>{asking}</p>
      <Button kind="danger" acts onClick={() => remove(true)}>
        {text.removeAll}
      </Button>
      <Button onClick={() => setAsking('')}>{text.keep}</Button>
    </section>
  );
}
