import { cac, cacCard } from './acquisition/cac.ts';
import { cpl, cplCard } from './acquisition/cpl.ts';
import { roi, roiCard } from './acquisition/roi.ts';
import { roiNet, roiNetCard } from './acquisition/roi-net.ts';
import type { Card } from './card.ts';
import { cta, ctaCard } from './funnel/cta.ts';
import { mql, mqlCard } from './funnel/mql.ts';
import { mqlSql, mqlSqlCard } from './funnel/mql-sql.ts';
import type { Entry } from './kpi.ts';
import { churn, churnCard } from './loyalty/churn.ts';
import { clv, clvCard } from './loyalty/clv.ts';
import { nps, npsCard } from './loyalty/nps.ts';
import { retention, retentionCard } from './loyalty/retention.ts';
import { aov, aovCard } from './revenue/aov.ts';
import { arpa, arpaCard } from './revenue/arpa.ts';
import { arpaBy, arpaByCard } from './revenue/arpa-by.ts';
import { arr, arrCard } from './revenue/arr.ts';
import { cagr, cagrCard } from './revenue/cagr.ts';
import { growth, growthCard } from './revenue/growth.ts';
import { marketshare, marketshareCard } from './revenue/marketshare.ts';
import { mrr, mrrCard } from './revenue/mrr.ts';
import { netnewMrr, netnewMrrCard } from './revenue/netnew-mrr.ts';
import { penetration, penetrationCard } from './revenue/penetration.ts';
import { projection, projectionCard } from './revenue/projection.ts';
import { purchaseFreq, purchaseFreqCard } from './revenue/purchase-freq.ts';
import { quick, quickCard } from './revenue/quick.ts';
import { refund, refundCard } from './revenue/refund.ts';
import { relShare, relShareCard } from './revenue/rel-share.ts';
import { netRevenue, netRevenueCard } from './revenue/revenue.ts';
import { upt, uptCard } from './revenue/upt.ts';
import { by, byCard } from './tables/by.ts';
import { byPeriod, byPeriodCard } from './tables/by-period.ts';
import { each, eachCard } from './tables/each.ts';
import { bounce, bounceCard } from './website/bounce.ts';
import { bounceGa4, bounceGa4Card } from './website/bounce-ga4.ts';
import { sessions, sessionsCard } from './website/sessions.ts';
import { share, shareCard } from './website/share.ts';

/** Every function, in the order users see; a new KPI touches its own file and these two lists. */
export const catalogue: readonly Entry[] = [
  cpl,
  cac,
  roi,
  roiNet,
  mql,
  mqlSql,
  cta,
  sessions,
  share,
  bounce,
  bounceGa4,
  netRevenue,
  aov,
  upt,
  purchaseFreq,
  arpa,
  arpaBy,
  mrr,
  arr,
  netnewMrr,
  quick,
  growth,
  cagr,
  projection,
  marketshare,
  relShare,
  penetration,
  refund,
  retention,
  churn,
  nps,
  clv,
  each,
  by,
  byPeriod,
];

export const cards: readonly Card[] = [
  cplCard,
  cacCard,
  roiCard,
  roiNetCard,
  mqlCard,
  mqlSqlCard,
  ctaCard,
  sessionsCard,
  shareCard,
  bounceCard,
  bounceGa4Card,
  netRevenueCard,
  aovCard,
  uptCard,
  purchaseFreqCard,
  arpaCard,
  arpaByCard,
  mrrCard,
  arrCard,
  netnewMrrCard,
  quickCard,
  growthCard,
  cagrCard,
  projectionCard,
  marketshareCard,
  relShareCard,
  penetrationCard,
  refundCard,
  retentionCard,
  churnCard,
  npsCard,
  clvCard,
  eachCard,
  byCard,
  byPeriodCard,
];
