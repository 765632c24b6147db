import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { abtest, abtestCard } from './abtest.ts';
import { anomaly, anomalyCard } from './anomaly.ts';
import { attain, attainCard } from './attain.ts';
import { confidence, confidenceCard } from './ci.ts';
import { clvBgnbd, clvBgnbdCard } from './clv-bgnbd.ts';
import { cohort, cohortCard } from './cohort.ts';
import { delta, deltaCard } from './delta.ts';
import { expectedProgress, expectedProgressCard } from './expected-progress.ts';
import { forObjective, forObjectiveCard } from './for.ts';
import { forecast, forecastCard } from './forecast.ts';
import { indexOfScores, indexOfScoresCard } from './index.ts';
import { info, infoCard } from './info.ts';
import { score, scoreCard } from './score.ts';
import { smart, smartCard } from './smart.ts';
import { status, statusCard } from './status.ts';
import { trend, trendCard } from './trend.ts';
import { xmr, xmrCard } from './xmr.ts';
import { yoy, yoyCard } from './yoy.ts';

/** In the order users see; a new KPI touches its own file and these two lists. */
export const steeringKpis: readonly Entry[] = [
  score,
  indexOfScores,
  status,
  expectedProgress,
  delta,
  yoy,
  trend,
  anomaly,
  xmr,
  confidence,
  abtest,
  forecast,
  attain,
  smart,
  cohort,
  clvBgnbd,
  info,
  forObjective,
];

export const steeringCards: readonly Card[] = [
  scoreCard,
  indexOfScoresCard,
  statusCard,
  expectedProgressCard,
  deltaCard,
  yoyCard,
  trendCard,
  anomalyCard,
  xmrCard,
  confidenceCard,
  abtestCard,
  forecastCard,
  attainCard,
  smartCard,
  cohortCard,
  clvBgnbdCard,
  infoCard,
  forObjectiveCard,
];
