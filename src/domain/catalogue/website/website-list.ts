import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { bounce, bounceCard } from './bounce.ts';
import { bounceGa4, bounceGa4Card } from './bounce-ga4.ts';
import { cartAbandon, cartAbandonCard } from './cart-abandon.ts';
import { checkoutAbandon, checkoutAbandonCard } from './checkout-abandon.ts';
import { ctr, ctrCard } from './ctr.ts';
import { duration, durationCard } from './duration.ts';
import { engagedRate, engagedRateCard } from './engaged-rate.ts';
import { exit, exitCard } from './exit.ts';
import { newRate, newRateCard } from './new-rate.ts';
import { pagesSession, pagesSessionCard } from './pages-session.ts';
import { rpv, rpvCard } from './rpv.ts';
import { sessions, sessionsCard } from './sessions.ts';
import { share, shareCard } from './share.ts';

/** In the order users see; a new KPI touches its own file and these two lists. */
export const websiteKpis: readonly Entry[] = [
  sessions,
  share,
  bounce,
  bounceGa4,
  engagedRate,
  pagesSession,
  duration,
  exit,
  newRate,
  ctr,
  cartAbandon,
  checkoutAbandon,
  rpv,
];

export const websiteCards: readonly Card[] = [
  sessionsCard,
  shareCard,
  bounceCard,
  bounceGa4Card,
  engagedRateCard,
  pagesSessionCard,
  durationCard,
  exitCard,
  newRateCard,
  ctrCard,
  cartAbandonCard,
  checkoutAbandonCard,
  rpvCard,
];
