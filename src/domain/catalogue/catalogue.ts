import { cpl, cplCard } from './acquisition/cpl.ts';
import type { Card } from './card.ts';
import type { Entry } from './kpi.ts';
import { churn, churnCard } from './loyalty/churn.ts';
import { clv, clvCard } from './loyalty/clv.ts';
import { nps, npsCard } from './loyalty/nps.ts';
import { retention, retentionCard } from './loyalty/retention.ts';
import { arpa, arpaCard } from './revenue/arpa.ts';
import { arpaBy, arpaByCard } from './revenue/arpa-by.ts';
import { by, byCard } from './tables/by.ts';
import { byPeriod, byPeriodCard } from './tables/by-period.ts';
import { each, eachCard } from './tables/each.ts';

/** Every function, in the order users see; a new KPI touches its own file and these two lists. */
export const catalogue: readonly Entry[] = [cpl, arpa, arpaBy, retention, churn, nps, clv, each, by, byPeriod];

export const cards: readonly Card[] = [
  cplCard,
  arpaCard,
  arpaByCard,
  retentionCard,
  churnCard,
  npsCard,
  clvCard,
  eachCard,
  byCard,
  byPeriodCard,
];
