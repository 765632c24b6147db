import uPlot from 'uplot';
import type { ChartData } from './chart-data.ts';

const INK = '#5f6368';
const VALUE = '#0b57d0';
const BAND = 'rgba(11, 87, 208, 0.14)';
const MARK = '#202124';

type Draw = (ctx: CanvasRenderingContext2D, place: (at: number) => number, height: (value: number) => number) => void;

function drawn(chart: uPlot, draw: Draw): void {
  const { ctx } = chart;
  ctx.save();
  draw(
    ctx,
    (at) => chart.valToPos(at, 'x', true),
    (value) => chart.valToPos(value, 'y', true),
  );
  ctx.restore();
}

/** The band that holds 8 futures of 10, and its middle as a dotted line to the forecast's day. */
export function drawForecast(chart: uPlot, { forecast }: ChartData): void {
  if (!forecast) return;
  const { at, value, low, high, from } = forecast;
  drawn(chart, (ctx, place, height) => {
    const [left, right] = [place(from.at), place(at)];
    ctx.beginPath();
    ctx.moveTo(left, height(from.value));
    ctx.lineTo(right, height(high));
    ctx.lineTo(right, height(low));
    ctx.closePath();
    ctx.fillStyle = BAND;
    ctx.fill();
    ctx.beginPath();
    ctx.moveTo(left, height(from.value));
    ctx.lineTo(right, height(value));
    ctx.strokeStyle = VALUE;
    ctx.lineWidth = 2 * uPlot.pxRatio;
    ctx.setLineDash([2 * uPlot.pxRatio, 3 * uPlot.pxRatio]);
    ctx.stroke();
  });
}

export function drawToday(chart: uPlot, { today }: ChartData): void {
  if (today === undefined) return;
  drawn(chart, (ctx, place) => {
    const { top, height } = chart.bbox;
    ctx.beginPath();
    ctx.moveTo(place(today), top);
    ctx.lineTo(place(today), top + height);
    ctx.strokeStyle = INK;
    ctx.lineWidth = uPlot.pxRatio;
    ctx.setLineDash([4 * uPlot.pxRatio, 3 * uPlot.pxRatio]);
    ctx.stroke();
  });
}

/** A ring around each unusual point, wider than the hollow points that are provisional. */
export function drawUnusual(chart: uPlot, { unusual }: ChartData): void {
  drawn(chart, (ctx, place, height) => {
    ctx.setLineDash([]);
    ctx.strokeStyle = MARK;
    ctx.lineWidth = 1.5 * uPlot.pxRatio;
    for (const { at, point } of unusual) {
      ctx.beginPath();
      ctx.arc(place(at), height(point.value), 7 * uPlot.pxRatio, 0, 2 * Math.PI);
      ctx.stroke();
    }
  });
}

/** Numbered flags at the top: the list below the chart says what each one is. */
export function drawMarks(chart: uPlot, { marks }: ChartData): void {
  drawn(chart, (ctx, place) => {
    const size = 7 * uPlot.pxRatio;
    const top = chart.bbox.top + size;
    ctx.setLineDash([]);
    ctx.font = `bold ${9 * uPlot.pxRatio}px Arial, sans-serif`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    marks.forEach(({ at }, index) => {
      const x = place(at);
      ctx.fillStyle = MARK;
      ctx.fillRect(x - uPlot.pxRatio / 2, top, uPlot.pxRatio, chart.bbox.height - size);
      ctx.beginPath();
      ctx.arc(x, top, size, 0, 2 * Math.PI);
      ctx.fill();
      ctx.fillStyle = '#fff';
      ctx.fillText(String(index + 1), x, top);
    });
  });
}
