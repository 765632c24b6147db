import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { breakeven, breakevenCard } from './breakeven.ts';
import { breakevenDays, breakevenDaysCard } from './breakeven-days.ts';
import { breakevenRev, breakevenRevCard } from './breakeven-rev.ts';
import { cashflow, cashflowCard } from './cashflow.ts';
import { contribution, contributionCard } from './contribution.ts';
import { marginRate, marginRateCard } from './margin.ts';
import { markup, markupCard } from './markup.ts';
import { productivity, productivityCard } from './productivity.ts';
import { roa, roaCard } from './roa.ts';
import { safety, safetyCard } from './safety.ts';
import { transport, transportCard } from './transport.ts';

/** In the order users see; a new KPI touches its own file and these two lists. */
export const financeKpis: readonly Entry[] = [
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
];

export const financeCards: readonly Card[] = [
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
];
