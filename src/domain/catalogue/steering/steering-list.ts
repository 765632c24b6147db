import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { forObjective, forObjectiveCard } from './for.ts';
import { info, infoCard } from './info.ts';

/** In the order users see; a new KPI touches its own file and these two lists. */
export const steeringKpis: readonly Entry[] = [info, forObjective];

export const steeringCards: readonly Card[] = [infoCard, forObjectiveCard];
