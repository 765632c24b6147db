import type { Status } from '../../domain/analysis/target.ts';

/** How much a status asks for attention: the order of the list. */
export const ATTENTION: Readonly<Record<Status, number>> = {
  off_track: 0,
  missed: 1,
  at_risk: 2,
  no_data: 3,
  too_early: 4,
  not_started: 5,
  on_track: 6,
  achieved: 7,
};
