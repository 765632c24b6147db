import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { ces, cesCard } from './ces.ts';
import { churn, churnCard } from './churn.ts';
import { churnAnnual, churnAnnualCard } from './churn-annual.ts';
import { clv, clvCard } from './clv.ts';
import { clvAov, clvAovCard } from './clv-aov.ts';
import { clvChurn, clvChurnCard } from './clv-churn.ts';
import { clvDcf, clvDcfCard } from './clv-dcf.ts';
import { csat, csatCard } from './csat.ts';
import { grr, grrCard } from './grr.ts';
import { lifetime, lifetimeCard } from './lifetime.ts';
import { mrrChurn, mrrChurnCard } from './mrr-churn.ts';
import { nps, npsCard } from './nps.ts';
import { nrr, nrrCard } from './nrr.ts';
import { repeat, repeatCard } from './repeat.ts';
import { retention, retentionCard } from './retention.ts';
import { stickiness, stickinessCard } from './stickiness.ts';
import { viral, viralCard } from './viral.ts';

/** In the order users see; a new KPI touches its own file and these two lists. */
export const loyaltyKpis: readonly Entry[] = [
  retention,
  churn,
  churnAnnual,
  lifetime,
  nrr,
  grr,
  mrrChurn,
  repeat,
  nps,
  csat,
  ces,
  clv,
  clvChurn,
  clvAov,
  clvDcf,
  stickiness,
  viral,
];

export const loyaltyCards: readonly Card[] = [
  retentionCard,
  churnCard,
  churnAnnualCard,
  lifetimeCard,
  nrrCard,
  grrCard,
  mrrChurnCard,
  repeatCard,
  npsCard,
  csatCard,
  cesCard,
  clvCard,
  clvChurnCard,
  clvAovCard,
  clvDcfCard,
  stickinessCard,
  viralCard,
];
