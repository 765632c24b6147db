import { textSparkline } from '../../domain/alerts/sparkline.ts';
import { targetOf } from '../../domain/analysis/case.ts';
import { periodFromKey } from '../../domain/history/period.ts';
import { judgeKpi, unitOf } from '../../domain/kpi/judge-kpi.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import {
  alertLine,
  alertTitle,
  MAIL_WORDS,
  situationWords,
  targetLine,
  trendWords,
} from '../../text/alerts/message-words.ts';
import type { Figures } from '../../text/amount.ts';
import { judgementSentence } from '../../text/judgement.ts';
import { statusLabel } from '../../text/status-words.ts';
import type { Sitting } from '../google/document.ts';
import type { AlertRecord } from '../sheets/alerts-row.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import type { Material, PastRow } from './material.ts';
import { type Block, oneLine, plainBlock, type Story } from './story.ts';
import type { Telling } from './telling.ts';

/** Bars of a message: what fits on a phone. */
const BARS = 12;

/** What one alert says: value, target, pace, trend, and the way to its row. */
export function alertBlock({ rule, state }: AlertRecord, telling: Telling): Block | undefined {
  const found = recordOf(rule.kpiId, telling.material);
  if (!found) return undefined;
  const { here } = telling;
  const { kpi } = found;
  const figures = figuresOf(kpi, here);
  const today = here.clock.day;
  const line = alertLine(rule, { value: state.value, since: state.since ?? today, today }, figures);
  return {
    ...kpiBlock(found, telling),
    heading: `${oneLine(kpi.name)}${here.language === 'fr' ? ' : ' : ': '}${line}`,
    tone: 'bad',
  };
}

/** A message of more alerts is no message: Gmail cuts one off at 102 kB. */
const MOST_ALERTS = 15;

/** As many alerts as a person reads, and how many more there are. */
export function alertBlocks(records: readonly AlertRecord[], telling: Telling): readonly Block[] {
  const blocks = records.flatMap((record) => alertBlock(record, telling) ?? []);
  const more = blocks.length - MOST_ALERTS;
  if (more <= 0) return blocks;
  return [...blocks.slice(0, MOST_ALERTS), plainBlock(MAIL_WORDS[telling.here.language].more(more))];
}

/** The same without an alert: status, sentence, trend. */
export function kpiBlock(found: KpiRecord, { here, material, links }: Telling): Block {
  const { kpi, row } = found;
  const figures = figuresOf(kpi, here);
  const rows = material.rowsOf(kpi.id);
  const newest = rows[rows.length - 1];
  const values = rows.slice(-BARS).map(({ value }) => value);
  const target = targetOf(kpi);
  const status = newest ? statusLabel(newest.status, here.language) : '';
  return {
    heading: oneLine(kpi.name),
    tone: 'plain',
    lines: [
      ...(target === undefined || kpi.targetType === 'done'
        ? [status]
        : [`${targetLine(target, figures)} · ${status}`]),
      ...(newest ? [sentenceOf(found, newest, { here, material })] : []),
    ].filter((line) => line !== ''),
    trend: values.length < 2 ? undefined : { bars: textSparkline(values), words: trendWords(values, figures) },
    link: links.row(row),
  };
}

/** Judged on the day that the row speaks for: what has gone by since is no delay. */
function sentenceOf(record: KpiRecord, row: PastRow, { here, material }: Pick<Telling, 'here' | 'material'>): string {
  const { value, volume } = row;
  const period = periodFromKey(row.period);
  const asOf = Math.min(row.asOf, period?.end ?? row.asOf, record.kpi.end ?? row.asOf);
  const judged = { value, volume, asOf, today: here.clock.day, lastYear: material.seasonOn(record, asOf) };
  const judgement = judgeKpi(
    material.kpiOn(record.kpi, asOf),
    { ...judged, ...(period ? { period } : {}) },
    here.fiscalStart,
  );
  return judgementSentence(judgement, figuresOf(record.kpi, here));
}

export function alertsTitle(
  records: readonly AlertRecord[],
  { here, material }: Pick<Telling, 'here' | 'material'>,
): string {
  const told = records.flatMap(({ rule }) => {
    const kpi = recordOf(rule.kpiId, material)?.kpi;
    return kpi ? [{ kpi: kpi.name, situation: situationWords(rule, figuresOf(kpi, here)) }] : [];
  });
  return alertTitle(told, here.language);
}

/** One message a person and day: every alert that they have not been told of, and what is over since the last run. */
export function alertsStory(
  records: readonly AlertRecord[],
  recovered: readonly AlertRecord[],
  telling: Telling,
): Story {
  const { here } = telling;
  const words = MAIL_WORDS[here.language];
  const names = recovered.flatMap(({ rule }) => recordOf(rule.kpiId, telling.material)?.kpi.name ?? []);
  return {
    language: here.language,
    title: alertsTitle(records, telling),
    intro: names.length === 0 ? [] : [words.recovered([...new Set(names)].join(', '))],
    sections: [{ title: '', blocks: alertBlocks(records, telling) }],
    link: telling.links.file,
    footer: [words.handle, words.footer(here.spreadsheet.getName())],
  };
}

export function figuresOf(kpi: Pick<TeamKpi, 'unit' | 'currency'>, { language }: Pick<Sitting, 'language'>): Figures {
  return { language, unit: unitOf(kpi.unit), currency: kpi.currency };
}

export function recordOf(kpiId: string, { records }: Material): KpiRecord | undefined {
  return records.find(({ kpi }) => kpi.id === kpiId);
}
