import { acos, acosCard } from './acquisition/acos.ts';
import { cac, cacCard } from './acquisition/cac.ts';
import { cpa, cpaCard } from './acquisition/cpa.ts';
import { cpc, cpcCard } from './acquisition/cpc.ts';
import { cpe, cpeCard } from './acquisition/cpe.ts';
import { cpl, cplCard } from './acquisition/cpl.ts';
import { cpm, cpmCard } from './acquisition/cpm.ts';
import { cpo, cpoCard } from './acquisition/cpo.ts';
import { cpql, cpqlCard } from './acquisition/cpql.ts';
import { cpv, cpvCard } from './acquisition/cpv.ts';
import { ltvcac, ltvcacCard } from './acquisition/ltvcac.ts';
import { mer, merCard } from './acquisition/mer.ts';
import { mktRatio, mktRatioCard } from './acquisition/mkt-ratio.ts';
import { payback, paybackCard } from './acquisition/payback.ts';
import { profit, profitCard } from './acquisition/profit.ts';
import { roas, roasCard } from './acquisition/roas.ts';
import { roasBreakeven, roasBreakevenCard } from './acquisition/roas-breakeven.ts';
import { roi, roiCard } from './acquisition/roi.ts';
import { roiNet, roiNetCard } from './acquisition/roi-net.ts';
import { romi, romiCard } from './acquisition/romi.ts';
import { awareness, awarenessCard } from './audience/awareness.ts';
import { engage, engageCard } from './audience/engage.ts';
import { esov, esovCard } from './audience/esov.ts';
import { freq, freqCard } from './audience/freq.ts';
import { grp, grpCard } from './audience/grp.ts';
import { impressions, impressionsCard } from './audience/impressions.ts';
import { reach, reachCard } from './audience/reach.ts';
import { reachRate, reachRateCard } from './audience/reach-rate.ts';
import { sentiment, sentimentCard } from './audience/sentiment.ts';
import { sov, sovCard } from './audience/sov.ts';
import { vcr, vcrCard } from './audience/vcr.ts';
import { viewability, viewabilityCard } from './audience/viewability.ts';
import { vtr, vtrCard } from './audience/vtr.ts';
import type { Card } from './card.ts';
import { emailBounce, emailBounceCard } from './email/email-bounce.ts';
import { emailClick, emailClickCard } from './email/email-click.ts';
import { emailConv, emailConvCard } from './email/email-conv.ts';
import { emailCtor, emailCtorCard } from './email/email-ctor.ts';
import { emailDelivery, emailDeliveryCard } from './email/email-delivery.ts';
import { emailOpen, emailOpenCard } from './email/email-open.ts';
import { emailRpe, emailRpeCard } from './email/email-rpe.ts';
import { emailSpam, emailSpamCard } from './email/email-spam.ts';
import { emailUnsub, emailUnsubCard } from './email/email-unsub.ts';
import { listGrowth, listGrowthCard } from './email/list-growth.ts';
import { breakeven, breakevenCard } from './finance/breakeven.ts';
import { breakevenDays, breakevenDaysCard } from './finance/breakeven-days.ts';
import { breakevenRev, breakevenRevCard } from './finance/breakeven-rev.ts';
import { cashflow, cashflowCard } from './finance/cashflow.ts';
import { contribution, contributionCard } from './finance/contribution.ts';
import { marginRate, marginRateCard } from './finance/margin.ts';
import { markup, markupCard } from './finance/markup.ts';
import { productivity, productivityCard } from './finance/productivity.ts';
import { roa, roaCard } from './finance/roa.ts';
import { safety, safetyCard } from './finance/safety.ts';
import { transport, transportCard } from './finance/transport.ts';
import { conv, convCard } from './funnel/conv.ts';
import { coverage, coverageCard } from './funnel/coverage.ts';
import { cta, ctaCard } from './funnel/cta.ts';
import { cycle, cycleCard } from './funnel/cycle.ts';
import { funnel, funnelCard } from './funnel/funnel.ts';
import { leadCustomer, leadCustomerCard } from './funnel/lead-customer.ts';
import { leads, leadsCard } from './funnel/leads.ts';
import { leadscore, leadscoreCard } from './funnel/leadscore.ts';
import { mql, mqlCard } from './funnel/mql.ts';
import { mqlRate, mqlRateCard } from './funnel/mql-rate.ts';
import { mqlSql, mqlSqlCard } from './funnel/mql-sql.ts';
import { sqlWon, sqlWonCard } from './funnel/sql-won.ts';
import { velocity, velocityCard } from './funnel/velocity.ts';
import { win, winCard } from './funnel/win.ts';
import type { Entry } from './kpi.ts';
import { ces, cesCard } from './loyalty/ces.ts';
import { churn, churnCard } from './loyalty/churn.ts';
import { churnAnnual, churnAnnualCard } from './loyalty/churn-annual.ts';
import { clv, clvCard } from './loyalty/clv.ts';
import { clvAov, clvAovCard } from './loyalty/clv-aov.ts';
import { clvChurn, clvChurnCard } from './loyalty/clv-churn.ts';
import { clvDcf, clvDcfCard } from './loyalty/clv-dcf.ts';
import { csat, csatCard } from './loyalty/csat.ts';
import { grr, grrCard } from './loyalty/grr.ts';
import { lifetime, lifetimeCard } from './loyalty/lifetime.ts';
import { mrrChurn, mrrChurnCard } from './loyalty/mrr-churn.ts';
import { nps, npsCard } from './loyalty/nps.ts';
import { nrr, nrrCard } from './loyalty/nrr.ts';
import { repeat, repeatCard } from './loyalty/repeat.ts';
import { retention, retentionCard } from './loyalty/retention.ts';
import { stickiness, stickinessCard } from './loyalty/stickiness.ts';
import { viral, viralCard } from './loyalty/viral.ts';
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
import { completion, completionCard } from './service/completion.ts';
import { fcr, fcrCard } from './service/fcr.ts';
import { firstResponse, firstResponseCard } from './service/first-response.ts';
import { interactionCount, interactionCountCard } from './service/interactions.ts';
import { resolution, resolutionCard } from './service/resolution.ts';
import { forObjective, forObjectiveCard } from './steering/for.ts';
import { info, infoCard } from './steering/info.ts';
import { by, byCard } from './tables/by.ts';
import { byPeriod, byPeriodCard } from './tables/by-period.ts';
import { each, eachCard } from './tables/each.ts';
import { bounce, bounceCard } from './website/bounce.ts';
import { bounceGa4, bounceGa4Card } from './website/bounce-ga4.ts';
import { cartAbandon, cartAbandonCard } from './website/cart-abandon.ts';
import { checkoutAbandon, checkoutAbandonCard } from './website/checkout-abandon.ts';
import { ctr, ctrCard } from './website/ctr.ts';
import { duration, durationCard } from './website/duration.ts';
import { engagedRate, engagedRateCard } from './website/engaged-rate.ts';
import { exit, exitCard } from './website/exit.ts';
import { newRate, newRateCard } from './website/new-rate.ts';
import { pagesSession, pagesSessionCard } from './website/pages-session.ts';
import { rpv, rpvCard } from './website/rpv.ts';
import { sessions, sessionsCard } from './website/sessions.ts';
import { share, shareCard } from './website/share.ts';

/** Every function, in the order users see; a new KPI touches its own file and these two lists. */
export const catalogue: readonly Entry[] = [
  cpl,
  cpql,
  cpa,
  cpo,
  cac,
  cpc,
  cpm,
  cpv,
  cpe,
  roi,
  roiNet,
  romi,
  roas,
  roasBreakeven,
  acos,
  mer,
  profit,
  payback,
  ltvcac,
  mktRatio,
  leads,
  leadscore,
  mql,
  mqlRate,
  mqlSql,
  sqlWon,
  leadCustomer,
  conv,
  cta,
  funnel,
  win,
  velocity,
  cycle,
  coverage,
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
  emailDelivery,
  emailOpen,
  emailClick,
  emailCtor,
  emailBounce,
  emailUnsub,
  emailSpam,
  emailConv,
  emailRpe,
  listGrowth,
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
  marginRate,
  markup,
  contribution,
  breakeven,
  breakevenRev,
  breakevenDays,
  safety,
  cashflow,
  roa,
  transport,
  productivity,
  resolution,
  firstResponse,
  fcr,
  interactionCount,
  completion,
  info,
  forObjective,
  each,
  by,
  byPeriod,
];

export const cards: readonly Card[] = [
  cplCard,
  cpqlCard,
  cpaCard,
  cpoCard,
  cacCard,
  cpcCard,
  cpmCard,
  cpvCard,
  cpeCard,
  roiCard,
  roiNetCard,
  romiCard,
  roasCard,
  roasBreakevenCard,
  acosCard,
  merCard,
  profitCard,
  paybackCard,
  ltvcacCard,
  mktRatioCard,
  leadsCard,
  leadscoreCard,
  mqlCard,
  mqlRateCard,
  mqlSqlCard,
  sqlWonCard,
  leadCustomerCard,
  convCard,
  ctaCard,
  funnelCard,
  winCard,
  velocityCard,
  cycleCard,
  coverageCard,
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
  emailDeliveryCard,
  emailOpenCard,
  emailClickCard,
  emailCtorCard,
  emailBounceCard,
  emailUnsubCard,
  emailSpamCard,
  emailConvCard,
  emailRpeCard,
  listGrowthCard,
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
  marginRateCard,
  markupCard,
  contributionCard,
  breakevenCard,
  breakevenRevCard,
  breakevenDaysCard,
  safetyCard,
  cashflowCard,
  roaCard,
  transportCard,
  productivityCard,
  resolutionCard,
  firstResponseCard,
  fcrCard,
  interactionCountCard,
  completionCard,
  infoCard,
  forObjectiveCard,
  eachCard,
  byCard,
  byPeriodCard,
];
