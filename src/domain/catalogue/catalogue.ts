import { cpl, cplCard } from './acquisition/cpl.ts';
import type { Card } from './card.ts';
import type { Entry } from './kpi.ts';
import { by, byCard } from './tables/by.ts';
import { byPeriod, byPeriodCard } from './tables/by-period.ts';
import { each, eachCard } from './tables/each.ts';

/** Every function, in the order users see; a new KPI touches its own file and these two lists. */
export const catalogue: readonly Entry[] = [cpl, each, by, byPeriod];

export const cards: readonly Card[] = [cplCard, eachCard, byCard, byPeriodCard];
