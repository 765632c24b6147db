import uPlot from 'uplot';
import type { Formats, Measured } from '../../format/formats.ts';
import type { ChartData } from './chart-data.ts';
import { drawForecast, drawMarks, drawToday, drawUnusual } from './chart-drawing.ts';

const INK = '#5f6368';
const VALUE = '#0b57d0';
const GOAL = '#b06000';
const GRID = '#e8eaed';
const FONT = '11px Arial, sans-serif';
/** Below it, as in a panel zoomed twice, only two names fit under the line. */
const NARROW = 200;

interface Drawing {
  readonly width: number;
  readonly data: ChartData;
  readonly kpi: Measured;
  readonly formats: Formats;
}

/** Series over the periods: the value as a line with its points, the target as steps, twice where it is a range. */
export function chartOptions({ width, data, kpi, formats }: Drawing): uPlot.Options {
  const { forecast } = data;
  const label = (position: number): string => {
    const name = position === forecast?.at ? forecast.day : data.periods[position];
    return name === undefined ? '' : formats.shortPeriod(name);
  };
  const axisText = new Map<number, string>();
  const figure = (value: number): string => {
    const known = axisText.get(value) ?? formats.value(value, kpi);
    axisText.set(value, known);
    return known;
  };
  const axis = { stroke: INK, font: FONT, grid: { stroke: GRID, width: 1 }, ticks: { show: false } };
  return {
    width,
    height: 150,
    padding: [10, 24, 0, 0],
    cursor: { show: false },
    legend: { show: false },
    scales: {
      x: { time: false, range: (_, low, high) => [low - 0.3, high + 0.3] },
      y: { range: (_, low, high) => padded(low, high, forecast) },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 24,
        splits: (chart) => named(data, chart.width),
        values: (_, splits) => splits.map(label),
      },
      {
        ...axis,
        size: (_, values) => 12 + Math.max(18, ...(values ?? []).map((text) => text.length * 6)),
        values: (_, splits) => splits.map(figure),
        space: 34,
      },
    ],
    series: [
      {},
      { stroke: VALUE, width: 2, points: { show: true, size: 6, fill: VALUE, filter: settled(data) } },
      goal,
      goal,
    ],
    hooks: {
      drawAxes: [(chart) => drawForecast(chart, data), (chart) => drawToday(chart, data)],
      draw: [
        (chart) => drawProvisional(chart, data),
        (chart) => drawUnusual(chart, data),
        (chart) => drawMarks(chart, data),
      ],
    },
  };
}

const goal: uPlot.Series = {
  stroke: GOAL,
  width: 2,
  dash: [5, 3],
  points: { show: false },
  paths: (...given) => steps(...given),
};

const steps: uPlot.Series.PathBuilder = (chart, series, from, to) =>
  uPlot.paths.stepped?.({ align: 1 })(chart, series, from, to) ?? null;

/** Names under the line: the forecast's day, and the periods that leave it room. */
function named({ periods, forecast }: ChartData, width: number): number[] {
  const most = width < NARROW ? 2 : 4;
  if (!forecast) return places(periods.length, most);
  const room = Math.floor(forecast.at * 0.8);
  return [...places(Math.min(periods.length, Math.max(1, room + 1)), most - 1), forecast.at];
}

/** At most so many periods: first, last and between. */
function places(count: number, most: number): number[] {
  const wanted = Math.min(count, most);
  if (wanted < 2) return [0];
  return Array.from({ length: wanted }, (_, place) => Math.round((place * (count - 1)) / (wanted - 1)));
}

function padded(least: number | null, most: number | null, forecast: ChartData['forecast']): [number, number] {
  const bottom = Math.min(least ?? 0, forecast?.low ?? Number.POSITIVE_INFINITY);
  const top = Math.max(most ?? 1, forecast?.high ?? Number.NEGATIVE_INFINITY);
  const margin = (top - bottom || Math.abs(top) || 1) * 0.15;
  return [bottom >= 0 ? Math.max(0, bottom - margin) : bottom - margin, top + margin];
}

/** Provisional points are drawn hollow by hand. */
function settled(data: ChartData): uPlot.Series.Points.Filter {
  return () => data.points.flatMap((point, position) => (point && !point.provisional ? [position] : []));
}

function drawProvisional(chart: uPlot, data: ChartData): void {
  const { ctx } = chart;
  const size = 3 * uPlot.pxRatio;
  data.points.forEach((point, position) => {
    if (!point?.provisional) return;
    const [x, y] = [chart.valToPos(position, 'x', true), chart.valToPos(point.value, 'y', true)];
    ctx.save();
    // The target's dashes would break the ring.
    ctx.setLineDash([]);
    ctx.beginPath();
    ctx.arc(x, y, size, 0, 2 * Math.PI);
    ctx.fillStyle = '#fff';
    ctx.fill();
    ctx.lineWidth = 1.5 * uPlot.pxRatio;
    ctx.strokeStyle = VALUE;
    ctx.stroke();
    ctx.restore();
  });
}
