import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { aov, aovCard } from './aov.ts';
import { arpa, arpaCard } from './arpa.ts';
import { arpaBy, arpaByCard } from './arpa-by.ts';
import { arr, arrCard } from './arr.ts';
import { cagr, cagrCard } from './cagr.ts';
import { growth, growthCard } from './growth.ts';
import { marketshare, marketshareCard } from './marketshare.ts';
import { mrr, mrrCard } from './mrr.ts';
import { netnewMrr, netnewMrrCard } from './netnew-mrr.ts';
import { penetration, penetrationCard } from './penetration.ts';
import { projection, projectionCard } from './projection.ts';
import { purchaseFreq, purchaseFreqCard } from './purchase-freq.ts';
import { quick, quickCard } from './quick.ts';
import { refund, refundCard } from './refund.ts';
import { relShare, relShareCard } from './rel-share.ts';
import { netRevenue, netRevenueCard } from './revenue.ts';
import { upt, uptCard } from './upt.ts';

/** In the order users see; a new KPI touches its own file and these two lists. */
export const revenueKpis: readonly Entry[] = [
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
];

export const revenueCards: readonly Card[] = [
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
];
