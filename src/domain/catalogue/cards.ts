import { acquisitionCards } from './acquisition/acquisition-list.ts';
import { audienceCards } from './audience/audience-list.ts';
import type { Card } from './card.ts';
import { emailCards } from './email/email-list.ts';
import { financeCards } from './finance/finance-list.ts';
import { funnelCards } from './funnel/funnel-list.ts';
import { loyaltyCards } from './loyalty/loyalty-list.ts';
import { revenueCards } from './revenue/revenue-list.ts';
import { serviceCards } from './service/service-list.ts';
import { steeringCards } from './steering/steering-list.ts';
import { tablesCards } from './tables/tables-list.ts';
import { websiteCards } from './website/website-list.ts';

/** Every card, in the order users see. For docs, build and tests: the add-on never imports them, so that `Code.js` stays free of the longer words. */
export const cards: readonly Card[] = [
  ...acquisitionCards,
  ...funnelCards,
  ...websiteCards,
  ...audienceCards,
  ...emailCards,
  ...revenueCards,
  ...loyaltyCards,
  ...financeCards,
  ...serviceCards,
  ...steeringCards,
  ...tablesCards,
];
