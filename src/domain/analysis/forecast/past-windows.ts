/** What the history itself says about a target, without any model. */
export interface PastWindows {
  /**
   * What each of the remaining periods must bring (total), or the change that is still to come (level): relative to the
   * last value if `relative`.
   */
  readonly required: number;
  /** The best that any past window of that length brought, in the same terms. */
  readonly best: number | undefined;
  readonly relative: boolean;
  /** (k + 1) ÷ (N + 2) for k of N past windows that did as well as required; absent without any window. */
  readonly share: number | undefined;
  /** Windows overlap: about this many are independent of each other. */
  readonly independent: number;
}

export interface Aim {
  readonly target: number;
  readonly periodsLeft: number;
  readonly direction: 'up' | 'down';
}

/** For a total: past windows of as many periods as are left, against what is missing. */
export function windowsOfTotal(values: readonly number[], missing: number, aim: Aim): PastWindows {
  const { periodsLeft } = aim;
  const length = Math.max(1, Math.min(periodsLeft, values.length));
  const rates: number[] = [];
  for (let end = length; end <= values.length; end++) {
    rates.push(values.slice(end - length, end).reduce((total, value) => total + value, 0) / length);
  }
  const required = missing / Math.max(1, periodsLeft);
  return summary(rates, required, false, values.length / length, aim, periodsLeft <= values.length);
}

/** For a level: past changes over as many periods as are left, against the change still needed. */
export function windowsOfLevel(values: readonly number[], aim: Aim): PastWindows {
  const { target, periodsLeft } = aim;
  const last = values[values.length - 1] ?? 0;
  const relative = values.every((value) => value > 0);
  const change = (from: number, to: number) => (relative ? (to - from) / from : to - from);
  const changes = values.slice(periodsLeft).map((value, k) => change(values[k] ?? value, value));
  return summary(changes, change(last, target), relative, values.length / Math.max(1, periodsLeft), aim, true);
}

function summary(
  windows: readonly number[],
  required: number,
  relative: boolean,
  independent: number,
  { direction }: Aim,
  comparable: boolean,
): PastWindows {
  const better = direction === 'up' ? Math.max : Math.min;
  const best = windows.length === 0 ? undefined : windows.reduce((a, b) => better(a, b));
  const reached = windows.filter((window) => better(window, required) === window).length;
  const share = comparable && windows.length > 0 ? (reached + 1) / (windows.length + 2) : undefined;
  return { required, best, relative, share, independent: Math.max(1, Math.floor(independent)) };
}
