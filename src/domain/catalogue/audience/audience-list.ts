import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { awareness, awarenessCard } from './awareness.ts';
import { engage, engageCard } from './engage.ts';
import { esov, esovCard } from './esov.ts';
import { freq, freqCard } from './freq.ts';
import { grp, grpCard } from './grp.ts';
import { impressions, impressionsCard } from './impressions.ts';
import { reach, reachCard } from './reach.ts';
import { reachRate, reachRateCard } from './reach-rate.ts';
import { sentiment, sentimentCard } from './sentiment.ts';
import { sov, sovCard } from './sov.ts';
import { vcr, vcrCard } from './vcr.ts';
import { viewability, viewabilityCard } from './viewability.ts';
import { vtr, vtrCard } from './vtr.ts';

/** In the order users see; a new KPI touches its own file and these two lists. */
export const audienceKpis: readonly Entry[] = [
  impressions,
  reach,
  reachRate,
  freq,
  grp,
  engage,
  sov,
  esov,
  vcr,
  vtr,
  viewability,
  awareness,
  sentiment,
];

export const audienceCards: readonly Card[] = [
  impressionsCard,
  reachCard,
  reachRateCard,
  freqCard,
  grpCard,
  engageCard,
  sovCard,
  esovCard,
  vcrCard,
  vtrCard,
  viewabilityCard,
  awarenessCard,
  sentimentCard,
];
