interface Props {
  readonly values: readonly number[];
  readonly target: number | undefined;
  /** The same in words. */
  readonly label: string;
}

const WIDTH = 72;
const HEIGHT = 22;
const EDGE = 3;

export function Sparkline({ values, target, label }: Props) {
  const shown = target === undefined ? values : [...values, target];
  const low = Math.min(...shown);
  const span = Math.max(...shown) - low || 1;
  const across = (position: number): number => EDGE + (position * (WIDTH - 2 * EDGE)) / Math.max(1, values.length - 1);
  const up = (value: number): number => HEIGHT - EDGE - ((value - low) * (HEIGHT - 2 * EDGE)) / span;
  const points = values.map((value, position) => `${across(position).toFixed(1)},${up(value).toFixed(1)}`);
  const last = values[values.length - 1] ?? 0;
  return (
    <svg
      class="sparkline"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {target !== undefined && <line class="goal" x1="0" x2={WIDTH} y1={up(target)} y2={up(target)} />}
      <polyline points={points.join(' ')} />
      <circle cx={across(values.length - 1)} cy={up(last)} r="2.4" />
    </svg>
  );
}
