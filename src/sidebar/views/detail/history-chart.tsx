import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { KpiView } from '../../../addon/endpoints/contract.ts';
import { trendText } from '../../format/target.ts';
import { useSidebar } from '../../state/context.ts';
import { chartData } from './chart-data.ts';
import { chartOptions } from './chart-options.ts';

export function HistoryChart({ view }: { readonly view: KpiView }) {
  const { words, formats } = useSidebar();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const data = chartData(view);
    const options = chartOptions({ width: element.clientWidth, data, kpi: view.kpi, formats });
    const columns: uPlot.AlignedData = [data.periods.map((_, position) => position), data.values, data.targets];
    const chart = new uPlot(options, columns, element);
    const resized = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: options.height }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      chart.destroy();
    };
  }, [view, formats]);
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
      </figcaption>
    </figure>
  );
}
