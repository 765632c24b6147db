import { useEffect, useMemo, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { KpiView } from '../../../addon/endpoints/contract.ts';
import type { SteeringView } from '../../../addon/endpoints/steering-contract.ts';
import { highestTarget, trendText, valueText } from '../../format/target.ts';
import { useSidebar } from '../../state/context.ts';
import { type ChartData, chartData } from './chart-data.ts';
import { chartOptions } from './chart-options.ts';

interface Props {
  readonly view: KpiView;
  readonly steering: SteeringView | undefined;
}

export function HistoryChart({ view, steering }: Props) {
  const { words, formats, view: app } = useSidebar();
  const { today, settings } = app;
  const data = useMemo(() => {
    const { versions = [], notes = [] } = steering ?? {};
    const { frequency } = view.kpi;
    return chartData({ ...view, frequency, today, fiscalStart: settings.fiscalStart, versions, notes });
  }, [view, steering, today, settings]);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const options = chartOptions({ width: element.clientWidth, data, kpi: view.kpi, formats });
    const highest = data.targets.map((target) => highestTarget(target, view.kpi));
    const columns: uPlot.AlignedData = [[...data.places], data.values, data.targets, highest];
    const chart = new uPlot(options, columns, element);
    const resized = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: options.height }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      chart.destroy();
    };
  }, [data, view, formats]);
  return (
    <figure class="chart">
      <div
        ref={place}
        role="img"
        aria-label={`${words.detail.chart(view.kpi.name)}${words.common.colon}${trendText(view, formats, words)}`}
      />
      <figcaption>
        <span class="key value">{words.detail.legendValue}</span>
        <span class="key goal">{words.detail.legendTarget}</span>
        <span class="key draft-point">{words.detail.provisional}</span>
        {data.unusual.length > 0 && <span class="key unusual-point">{words.detail.legendUnusual}</span>}
        {data.forecast && <span class="key ahead">{words.steering.legendForecast}</span>}
        {data.today !== undefined && <span class="key now">{words.steering.legendToday}</span>}
      </figcaption>
      <UnusualPoints data={data} view={view} />
      {data.marks.length > 0 && (
        <>
          <h3>{words.steering.marks}</h3>
          <ol class="marks">
            {data.marks.map(({ note }) => (
              <li key={note.id}>
                {formats.shortDay(note.day)}
                {words.common.colon}
                <bdi>{note.text}</bdi>
              </li>
            ))}
          </ol>
        </>
      )}
    </figure>
  );
}

/** The ringed points in words, newest first. */
function UnusualPoints({ data, view: { kpi } }: { readonly data: ChartData; readonly view: KpiView }) {
  const { words, formats } = useSidebar();
  const text = (value: number): string => valueText(value, kpi, formats, words);
  if (data.unusual.length === 0) return null;
  return (
    <>
      <h3>{words.detail.unusualPoints}</h3>
      <ul class="marks">
        {[...data.unusual].reverse().map(({ point: { period, value, unusual } }) => (
          <li key={period}>
            {formats.period(period)}
            {words.common.colon}
            {text(value)}
            {unusual && ` (${words.detail.usually(text(unusual.low), text(unusual.high))})`}
          </li>
        ))}
      </ul>
    </>
  );
}
