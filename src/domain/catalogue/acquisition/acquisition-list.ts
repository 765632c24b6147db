import type { Card } from '../card.ts';
import type { Entry } from '../kpi.ts';
import { acos, acosCard } from './acos.ts';
import { cac, cacCard } from './cac.ts';
import { cpa, cpaCard } from './cpa.ts';
import { cpc, cpcCard } from './cpc.ts';
import { cpe, cpeCard } from './cpe.ts';
import { cpl, cplCard } from './cpl.ts';
import { cpm, cpmCard } from './cpm.ts';
import { cpo, cpoCard } from './cpo.ts';
import { cpql, cpqlCard } from './cpql.ts';
import { cpv, cpvCard } from './cpv.ts';
import { ltvcac, ltvcacCard } from './ltvcac.ts';
import { mer, merCard } from './mer.ts';
import { mktRatio, mktRatioCard } from './mkt-ratio.ts';
import { payback, paybackCard } from './payback.ts';
import { profit, profitCard } from './profit.ts';
import { roas, roasCard } from './roas.ts';
import { roasBreakeven, roasBreakevenCard } from './roas-breakeven.ts';
import { roi, roiCard } from './roi.ts';
import { roiNet, roiNetCard } from './roi-net.ts';
import { romi, romiCard } from './romi.ts';

/** In the order users see; a new KPI touches its own file and these two lists. */
export const acquisitionKpis: readonly Entry[] = [
  cpl,
  cpql,
  cpa,
  cpo,
  cac,
  cpc,
  cpm,
  cpv,
  cpe,
  roi,
  roiNet,
  romi,
  roas,
  roasBreakeven,
  acos,
  mer,
  profit,
  payback,
  ltvcac,
  mktRatio,
];

export const acquisitionCards: readonly Card[] = [
  cplCard,
  cpqlCard,
  cpaCard,
  cpoCard,
  cacCard,
  cpcCard,
  cpmCard,
  cpvCard,
  cpeCard,
  roiCard,
  roiNetCard,
  romiCard,
  roasCard,
  roasBreakevenCard,
  acosCard,
  merCard,
  profitCard,
  paybackCard,
  ltvcacCard,
  mktRatioCard,
];
