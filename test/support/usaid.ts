import { readFileSync } from 'node:fs';

type Column = readonly (readonly [unknown])[];

/**
 * Sources of traffic of one US agency over 30 days, as ranges of a sheet; whole bounces from the printed rate.
 * Source: 18F/analytics.usa.gov, GA4 export, public domain.
 */
export function usaidSources(): { readonly channels: Column; readonly visits: Column; readonly bounces: Column } {
  const file = new URL('../oracle/data/usaid-traffic-sources.csv', import.meta.url);
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  const cells = rows.map((row) => row.split(','));
  return {
    channels: cells.map(([, channel]) => [channel]),
    visits: cells.map(([, , visits]) => [Number(visits)]),
    bounces: cells.map(([, , visits, rate]) => [Math.round(Number(visits) * Number(rate))]),
  };
}
