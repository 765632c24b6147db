/** What a rule watches for. `rise` and `fall` are against the period before, `…_year` against the same one last year. */
export const ALERT_KINDS = [
  'above',
  'below',
  'rise',
  'fall',
  'rise_year',
  'fall_year',
  'pace',
  'forecast',
  'anomaly',
  'no_data',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** One rule of a team: one row of the alerts sheet. */
export interface AlertRule {
  readonly id: string;
  readonly kpiId: string;
  readonly kind: AlertKind;
  /**
   * In the KPI's unit for a level; a share for a change, a pace or a chance (0.2 is 20 %); days for no data;
   * the smallest volume that counts for an anomaly.
   */
  readonly threshold: number | undefined;
  /** Where it is back to normal, on the good side of the threshold; a margin of its own where none is given. */
  readonly recovery: number | undefined;
  /** Readings in a row past the threshold before anybody is told; at least 1. */
  readonly confirmations: number;
  /** E-mail addresses; nobody named is the owner of the KPI. */
  readonly recipients: readonly string[];
}

/** Does the alarm lie above or below the threshold? */
export function sideOf(kind: AlertKind): 'up' | 'down' {
  return kind === 'below' || kind === 'forecast' ? 'down' : 'up';
}

/** An anomaly is there or not: 1 or 0 around this. */
const HALF = 0.5;
/** Margins that keep a figure which moves around its threshold from crossing it again and again: the product's own choice. */
const LEVEL_MARGIN = 0.05;
const SHARE_MARGIN = 0.5;
const CHANCE_MARGIN = 0.1;

export function thresholdOf({ kind, threshold = 0 }: Pick<AlertRule, 'kind' | 'threshold'>): number {
  return kind === 'anomaly' ? HALF : threshold;
}

/** The recovery that a rule has where the team gives none: 42.75 for « above 45 ». */
export function defaultRecovery(rule: Pick<AlertRule, 'kind' | 'threshold'>): number {
  const threshold = thresholdOf(rule);
  switch (rule.kind) {
    case 'above':
      return tidy(threshold - LEVEL_MARGIN * Math.abs(threshold));
    case 'below':
      return tidy(threshold + LEVEL_MARGIN * Math.abs(threshold));
    case 'forecast':
      return tidy(Math.min(1, threshold + CHANCE_MARGIN));
    case 'anomaly':
    case 'no_data':
      return threshold;
    default:
      return tidy(SHARE_MARGIN * threshold);
  }
}

/** Never on the bad side: a recovery past the threshold would be over while it still fires. */
export function recoveryOf(rule: Pick<AlertRule, 'kind' | 'threshold' | 'recovery'>): number {
  const threshold = thresholdOf(rule);
  const given = rule.recovery === undefined || !hasRecovery(rule.kind) ? defaultRecovery(rule) : rule.recovery;
  return sideOf(rule.kind) === 'up' ? Math.min(given, threshold) : Math.max(given, threshold);
}

export function hasRecovery(kind: AlertKind): boolean {
  return kind !== 'anomaly' && kind !== 'no_data';
}

/** Past the threshold; equal is not past, but for days without data, which are counted whole. */
export function crosses(rule: AlertRule, observed: number): boolean {
  const threshold = thresholdOf(rule);
  if (rule.kind === 'no_data') return observed >= threshold;
  return sideOf(rule.kind) === 'up' ? observed > threshold : observed < threshold;
}

export function recovers(rule: AlertRule, observed: number): boolean {
  if (rule.kind === 'no_data') return observed < thresholdOf(rule);
  return sideOf(rule.kind) === 'up' ? observed <= recoveryOf(rule) : observed >= recoveryOf(rule);
}

/** 0.1 + 0.2 is not a figure that anybody typed. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
