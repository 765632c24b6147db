import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { conv, convCard } from './conv.ts';
import { coverage, coverageCard } from './coverage.ts';
import { cta, ctaCard } from './cta.ts';
import { cycle, cycleCard } from './cycle.ts';
import { funnel, funnelCard } from './funnel.ts';
import { leadCustomer, leadCustomerCard } from './lead-customer.ts';
import { leads, leadsCard } from './leads.ts';
import { leadscore, leadscoreCard } from './leadscore.ts';
import { mql, mqlCard } from './mql.ts';
import { mqlRate, mqlRateCard } from './mql-rate.ts';
import { mqlSql, mqlSqlCard } from './mql-sql.ts';
import { sqlWon, sqlWonCard } from './sql-won.ts';
import { velocity, velocityCard } from './velocity.ts';
import { win, winCard } from './win.ts';

/** In the order users see; a new KPI touches its own file and these two lists. */
export const funnelKpis: readonly Entry[] = [
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
];

export const funnelCards: readonly Card[] = [
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
];
