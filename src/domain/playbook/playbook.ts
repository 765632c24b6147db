import type { Status } from '../analysis/target.ts';

/** What a team could do next; the words and their source are in `src/text/sharing/playbook-words.ts`. */
export type Suggestion =
  | 'content'
  | 'entry-pages'
  | 'channel-mix'
  | 'journey'
  | 'checkout'
  | 'call-to-action'
  | 'subject-lines'
  | 'send-times'
  | 'list-hygiene'
  | 'lead-profile'
  | 'lead-scoring'
  | 'sales-feedback'
  | 'reallocate'
  | 'cost-by-channel'
  | 'best-customers'
  | 'offer'
  | 'leaving-reasons'
  | 'loyalty-programme'
  | 'detractors'
  | 'formats'
  | 'audiences'
  | 'prices-and-costs'
  | 'service-delays'
  | 'segment'
  | 'check-more-often'
  | 'share-with-team';

/** Where a KPI stands, as far as advice depends on it. */
export interface KpiState {
  /** Catalogue id, or '' for the team's own measure. */
  readonly metric: string;
  readonly status: Status;
  readonly value: number | undefined;
  /** Which way the last change went, for the KPI: a falling cost is `better`. */
  readonly trend: 'better' | 'worse' | 'flat';
}

/** « Un taux de rebond inférieur à 40 % est un bon signe » (KPI Marketing : L’outil indispensable, l. 124). */
const HIGH_BOUNCE = 0.4;
const BOUNCE = ['BOUNCE', 'BOUNCE_GA4'];
/** « Si vous remarquez une baisse du taux de clics sur vos emails » (Guide d’évaluation des campagnes, l. 25). */
const EMAIL_CLICK = ['EMAIL_CLICK', 'EMAIL_CTOR'];

type Play = readonly [metrics: string, ...advice: Suggestion[]];

/** Ids of the catalogue, family by family, and what to try, the documents' own advice first. */
const PLAYS: readonly Play[] = [
  ['BOUNCE BOUNCE_GA4 EXIT PAGES_SESSION DURATION ENGAGED_RATE', 'content', 'entry-pages', 'channel-mix'],
  ['CONV FUNNEL LEAD_CUSTOMER EMAIL_CONV RPV', 'journey', 'call-to-action', 'segment'],
  ['CART_ABANDON CHECKOUT_ABANDON COMPLETION', 'checkout', 'journey', 'segment'],
  ['CTA CTR', 'call-to-action', 'content', 'audiences'],
  ['EMAIL_CLICK EMAIL_CTOR EMAIL_OPEN EMAIL_RPE', 'subject-lines', 'send-times', 'segment'],
  ['EMAIL_BOUNCE EMAIL_DELIVERY EMAIL_SPAM EMAIL_UNSUB', 'list-hygiene', 'send-times', 'content'],
  ['MQL_SQL MQL_RATE SQL_WON WIN', 'lead-profile', 'lead-scoring', 'sales-feedback'],
  ['LEADSCORE CPQL COVERAGE VELOCITY CYCLE', 'lead-scoring', 'sales-feedback', 'lead-profile'],
  ['LEADS MQL', 'call-to-action', 'channel-mix', 'lead-profile'],
  ['CPL CPA CAC CPO CPC CPM CPV CPE ACOS MKT_RATIO PAYBACK', 'cost-by-channel', 'reallocate', 'journey'],
  ['ROI ROI_NET ROMI ROAS ROAS_BREAKEVEN MER PROFIT LTVCAC', 'reallocate', 'cost-by-channel', 'best-customers'],
  ['CLV CLV_AOV CLV_CHURN CLV_DCF CLV_BGNBD LIFETIME ARPA ARPA_BY', 'best-customers', 'offer', 'loyalty-programme'],
  ['AOV UPT PURCHASE_FREQ REVENUE GROWTH QUICK', 'offer', 'best-customers', 'journey'],
  ['MRR ARR NETNEW_MRR CAGR PROJECTION MARKETSHARE REL_SHARE PENETRATION', 'best-customers', 'channel-mix', 'offer'],
  ['CHURN CHURN_ANNUAL MRR_CHURN RETENTION GRR NRR', 'leaving-reasons', 'loyalty-programme', 'best-customers'],
  ['REPEAT STICKINESS VIRAL REFUND', 'loyalty-programme', 'leaving-reasons', 'offer'],
  ['NPS CSAT CES SENTIMENT', 'detractors', 'service-delays', 'leaving-reasons'],
  ['FCR FIRST_RESPONSE RESOLUTION INTERACTIONS', 'service-delays', 'detractors', 'segment'],
  ['SESSIONS SHARE NEW_RATE LIST_GROWTH', 'channel-mix', 'content', 'audiences'],
  ['IMPRESSIONS REACH REACH_RATE FREQ GRP AWARENESS SOV ESOV', 'audiences', 'channel-mix', 'formats'],
  ['ENGAGE VCR VTR VIEWABILITY', 'formats', 'content', 'audiences'],
  [
    'MARGIN MARKUP CONTRIBUTION BREAKEVEN BREAKEVEN_REV BREAKEVEN_DAYS SAFETY',
    'prices-and-costs',
    'reallocate',
    'offer',
  ],
  ['CASHFLOW PRODUCTIVITY ROA TRANSPORT', 'prices-and-costs', 'cost-by-channel', 'check-more-often'],
];

/** For what is none of the catalogue's. */
const ANY: readonly Suggestion[] = ['segment', 'check-more-often', 'share-with-team'];
const MOST = 3;

const BY_METRIC = new Map(
  PLAYS.flatMap(([metrics, ...advice]) => metrics.split(' ').map((id) => [id, advice] as const)),
);

/** Behind its target, or a sign that the documents name as weak whatever the target. */
export function isWeak({ metric, status, value, trend }: KpiState): boolean {
  if (status === 'at_risk' || status === 'off_track' || status === 'missed') return true;
  if (BOUNCE.includes(metric)) return value !== undefined && value > HIGH_BOUNCE;
  return EMAIL_CLICK.includes(metric) && trend === 'worse';
}

/** Two or three things to try for a weak KPI, none for another; one that keeps getting worse is also looked at more often. */
export function suggestionsFor(state: KpiState): readonly Suggestion[] {
  if (!isWeak(state)) return [];
  const advice = BY_METRIC.get(state.metric) ?? ANY;
  const sinking = state.trend === 'worse' && state.status === 'off_track' && !advice.includes('check-more-often');
  return sinking ? [...advice.slice(0, MOST - 1), 'check-more-often'] : advice.slice(0, MOST);
}

/** Every id that has advice of its own. */
export const ADVISED_METRICS: readonly string[] = [...BY_METRIC.keys()];
