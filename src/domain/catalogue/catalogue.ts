import { acquisitionKpis } from './acquisition/acquisition-list.ts';
import { audienceKpis } from './audience/audience-list.ts';
import { emailKpis } from './email/email-list.ts';
import { financeKpis } from './finance/finance-list.ts';
import { funnelKpis } from './funnel/funnel-list.ts';
import type { Entry } from './kpi.ts';
import { loyaltyKpis } from './loyalty/loyalty-list.ts';
import { revenueKpis } from './revenue/revenue-list.ts';
import { serviceKpis } from './service/service-list.ts';
import { steeringKpis } from './steering/steering-list.ts';
import { tablesKpis } from './tables/tables-list.ts';
import { websiteKpis } from './website/website-list.ts';

/** Every function, in the order users see. */
export const catalogue: readonly Entry[] = [
  ...acquisitionKpis,
  ...funnelKpis,
  ...websiteKpis,
  ...audienceKpis,
  ...emailKpis,
  ...revenueKpis,
  ...loyaltyKpis,
  ...financeKpis,
  ...serviceKpis,
  ...steeringKpis,
  ...tablesKpis,
];
