import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import { csvOf, download, jsonOf } from '../../state/definitions.ts';

/** All definitions out, as two kinds of file, and the way in. */
export function Definitions() {
  const { words, view, formats, go, say } = useSidebar();
  const text = words.panel.definitions;
  const kpis = view.kpis.map(({ kpi }) => kpi);
  const give = (ending: 'csv' | 'json', content: string): void => {
    const file = `${text.file}-${view.today}.${ending}`;
    download(file, content, ending === 'csv' ? 'text/csv' : 'application/json');
    say({ kind: 'status', text: text.exported(file) });
  };
  return (
    <section class="block">
      <h2>{text.title}</h2>
      <p class="quiet-text">{text.help}</p>
      <div class="actions">
        <Button disabled={kpis.length === 0} onClick={() => give('csv', csvOf(kpis, formats))}>
          {text.exportCsv}
        </Button>
        <Button disabled={kpis.length === 0} onClick={() => give('json', jsonOf(kpis))}>
          {text.exportJson}
        </Button>
        <Button onClick={() => go({ name: 'import' })}>{text.import}</Button>
      </div>
    </section>
  );
}
