import type { HistoryPoint, KpiDraft, KpiView } from '../../../addon/endpoints/contract.ts';
import type { SteeringView } from '../../../addon/endpoints/steering-contract.ts';
import { STATUS_WORDS } from '../../../text/status-words.ts';
import { goalText, trendText, valueText } from '../../format/target.ts';
import { Button } from '../../parts/button.tsx';
import { OutlookLines } from '../../parts/outlook-lines.tsx';
import { useSidebar } from '../../state/context.ts';
import { HistoryChart } from './history-chart.tsx';

interface Props {
  readonly view: KpiView;
  readonly steering: SteeringView | undefined;
}

export function HistorySection({ view, steering }: Props) {
  const { words, formats, go } = useSidebar();
  const { kpi, history, missing, outlook } = view;
  return (
    <section class="block">
      <h2>{words.detail.history}</h2>
      {history.length === 0 ? (
        <p class="quiet-text">{words.detail.noHistory}</p>
      ) : (
        <>
          <HistoryChart view={view} steering={steering} />
          <p class="quiet-text">{trendText(view, formats, words)}</p>
          <details>
            <summary>{words.detail.table}</summary>
            <HistoryTable view={view} />
          </details>
        </>
      )}
      {outlook && <OutlookLines outlook={outlook} kpi={kpi} />}
      {missing.length > 0 && (
        <div class="note">
          <h3>{missing.length > 1 ? words.detail.missing : words.detail.missingOne}</h3>
          <p>{missing.map(formats.period).join(', ')}</p>
          {kpi.state === 'active' && <p class="quiet-text">{words.detail.missingHelp}</p>}
        </div>
      )}
      {kpi.id !== '' && (
        <div class="actions">
          <Button onClick={() => go({ name: 'history', kpi: kpi.id })}>
            {missing.length > 0 ? words.history.fillKpi : words.history.backfill}
          </Button>
        </div>
      )}
    </section>
  );
}

function HistoryTable({ view }: { readonly view: KpiView }) {
  const { words, formats } = useSidebar();
  const { kpi, history } = view;
  return (
    <table class="values">
      <caption class="hidden">{words.detail.chart(kpi.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.detail.periodAndStatus}</th>
          <th scope="col" class="number">
            {words.detail.value}
          </th>
          <th scope="col" class="number">
            {words.detail.target}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...history].reverse().map((point) => (
          <tr key={point.period}>
            <th scope="row">
              {formats.period(point.period)}
              <span class="point-status">
                <PointStatus point={point} />
              </span>
            </th>
            <td class={point.provisional ? 'number provisional' : 'number'}>
              {valueText(point.value, kpi, formats, words)}
              <Marks point={point} kpi={kpi} />
            </td>
            <td class="number goal" data-label={`${words.detail.target}${words.common.colon}`}>
              {goalText(point.target, kpi, formats, words)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PointStatus({ point }: { readonly point: HistoryPoint }) {
  const { language } = useSidebar();
  return (
    <>
      <span aria-hidden="true">{STATUS_WORDS[point.status].icon} </span>
      {STATUS_WORDS[point.status].word[language]}
    </>
  );
}

function Marks({ point, kpi }: { readonly point: HistoryPoint; readonly kpi: KpiDraft }) {
  const { words, formats } = useSidebar();
  const text = (value: number): string => valueText(value, kpi, formats, words);
  const marks = [
    point.provisional ? words.detail.provisional : '',
    point.byHand ? words.detail.byHand : '',
    point.unusual ? words.detail.unusual(text(point.unusual.low), text(point.unusual.high)) : '',
  ];
  const said = marks.filter(Boolean).join(', ');
  return said ? <span class="mark-text">{said}</span> : null;
}
