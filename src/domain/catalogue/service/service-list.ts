import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { completion, completionCard } from './completion.ts';
import { fcr, fcrCard } from './fcr.ts';
import { firstResponse, firstResponseCard } from './first-response.ts';
import { interactionCount, interactionCountCard } from './interactions.ts';
import { resolution, resolutionCard } from './resolution.ts';

/** In the order users see; a new KPI touches its own file and these two lists. */
export const serviceKpis: readonly Entry[] = [resolution, firstResponse, fcr, interactionCount, completion];

export const serviceCards: readonly Card[] = [
  resolutionCard,
  firstResponseCard,
  fcrCard,
  interactionCountCard,
  completionCard,
];
