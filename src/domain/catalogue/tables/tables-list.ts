import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { by, byCard } from './by.ts';
import { byPeriod, byPeriodCard } from './by-period.ts';
import { each, eachCard } from './each.ts';

/** In the order users see; a new KPI touches its own file and these two lists. */
export const tablesKpis: readonly Entry[] = [each, by, byPeriod];

export const tablesCards: readonly Card[] = [eachCard, byCard, byPeriodCard];
