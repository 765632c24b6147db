interface Props {
  /** 0 to 1. */
  readonly share: number;
  /** Where it should stand today, 0 to 1. */
  readonly expected: number | undefined;
  readonly tone: string;
}

/** Drawn for the eye alone: the figures that it shows stand in words beside it. */
export function ProgressBar({ share, expected, tone }: Props) {
  return (
    <span class={`bar ${tone}`} aria-hidden="true">
      <span class="fill" style={{ width: `${clamp(share) * 100}%` }} />
      {expected !== undefined && <span class="mark" style={{ left: `${clamp(expected) * 100}%` }} />}
    </span>
  );
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
