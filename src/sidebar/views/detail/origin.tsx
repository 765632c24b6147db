import type { KpiView } from '../../../addon/endpoints/contract.ts';
import { useSidebar } from '../../state/context.ts';

/** « D’où vient ce chiffre ? »: the formula, the sheet's dates, the source, who and when. */
export function Origin({ view }: { readonly view: KpiView }) {
  const { words, formats, view: app } = useSidebar();
  const { kpi, reading, history } = view;
  const { detail } = words;
  const last = history[history.length - 1];
  const run = app.lastRun;
  const start = kpi.start ? formats.shortDay(kpi.start) : detail.notGiven;
  const end = kpi.end ? formats.shortDay(kpi.end) : detail.notGiven;
  const facts: (readonly [string, string])[] = [
    [detail.definition, kpi.definition],
    [detail.source, kpi.source],
    [detail.dates, kpi.dates],
    [detail.owner, kpi.owner],
    [detail.campaign, kpi.campaign],
    [detail.period2, detail.from(start, end)],
    [detail.lastTaken, last ? taken(formats.moment(last.takenAt), run && last.takenAt === run.at ? run.by : '') : ''],
    [detail.updated, kpi.updatedAt ? taken(formats.moment(kpi.updatedAt), kpi.updatedBy) : ''],
  ];
  function taken(day: string, person: string): string {
    return person ? detail.lastRunBy(day, person) : day;
  }
  return (
    <section class="block">
      <details>
        <summary>{detail.origin}</summary>
        <dl class="facts">
          <div>
            <dt>{detail.measure}</dt>
            <dd>
              <code>{kpi.measure || detail.notGiven}</code>
              <span class="quiet-text">{reading.dated ? detail.byPeriod : detail.moment}</span>
            </dd>
          </div>
          {facts
            .filter(([, text]) => text !== '')
            .map(([label, text]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ))}
        </dl>
      </details>
    </section>
  );
}
