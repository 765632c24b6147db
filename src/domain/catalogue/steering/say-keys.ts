import type { AttainabilityLabel } from '../../analysis/forecast/attainability.ts';
import type { Status } from '../../analysis/target.ts';

/** The words that steering functions put into cells. */
export type SteeringKey =
  | Status
  | 'trend'
  | 'trend-up'
  | 'trend-down'
  | 'trend-none'
  | 'slope'
  | 'p-value'
  | 'anomaly-high'
  | 'anomaly-low'
  | 'anomaly-run-high'
  | 'anomaly-run-low'
  | 'centre'
  | 'moving-range'
  | 'upper-limit'
  | 'lower-limit'
  | 'rate-a'
  | 'rate-b'
  | 'difference'
  | 'interval-low'
  | 'interval-high'
  | 'verdict'
  | 'a-wins'
  | 'b-wins'
  | 'no-difference'
  | 'few-successes'
  | 'cohort'
  | 'cohort-size'
  | 'cohort-money'
  | 'weighted-mean'
  | 'customer'
  | 'repeats'
  | 'alive'
  | 'expected-purchases'
  | 'expected-spend'
  | 'expected-value'
  | 'forecast'
  | AttainabilityLabel
  | 'too-short';
