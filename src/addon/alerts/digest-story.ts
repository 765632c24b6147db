import { digestMark, digestOf } from '../../domain/alerts/digest.ts';
import { points, weightedIndex } from '../../domain/analysis/score.ts';
import { STATUSES } from '../../domain/analysis/target.ts';
import type { Day } from '../../domain/history/calendar.ts';
import { periodFromKey } from '../../domain/history/period.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { DIGEST_WORDS, digestTitle } from '../../text/alerts/digest-words.ts';
import { MAIL_WORDS } from '../../text/alerts/message-words.ts';
import { statusLabel } from '../../text/status-words.ts';
import type { AlertRecord } from '../sheets/alerts-row.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { alertBlocks, kpiBlock } from './alert-story.ts';
import type { Material } from './material.ts';
import { nextSteps, type StandingKpi } from './next-steps.ts';
import { type Block, plainBlock, type Section, type Story } from './story.ts';
import type { Telling } from './telling.ts';

/** A digest is read in a minute: more than so many of each kind is a report. */
const MOST = 5;

export interface DigestFacts {
  readonly rows: readonly StandingKpi[];
  /** Global score in points, where there is one. */
  readonly score: number | undefined;
  readonly mark: string;
}

/** Where every active KPI stands, by its newest row. */
export function digestFacts(material: Material, spoken: Day): DigestFacts {
  const rows = material.records
    .filter(({ kpi, problems }) => kpi.state === 'active' && problems.length === 0)
    .map((record) => digestRow(record, material, spoken));
  const index = weightedIndex(
    rows.map(({ score }) => score),
    rows.map(({ kpi }) => kpi.weight),
  );
  return { rows, score: isRefusal(index) ? undefined : points(index.value), mark: digestMark(rows) };
}

/** Where one KPI stands, by its newest row. */
export function digestRow(record: KpiRecord, material: Material, spoken: Day): StandingKpi {
  const { kpi } = record;
  const rows = material.rowsOf(kpi.id);
  const newest = rows[rows.length - 1];
  const before = rows[rows.length - 2];
  // Part of a period that adds up is no less than a whole one before it.
  const partial = kpi.accrual !== 'level' && (periodFromKey(newest?.period ?? '')?.end ?? 0) > spoken;
  return {
    record,
    kpi,
    status: newest?.status ?? ((kpi.start ?? spoken) > spoken ? 'not_started' : 'no_data'),
    score: newest?.score,
    value: newest?.value,
    previous: partial ? undefined : before?.value,
  };
}

export function digestStory(
  facts: DigestFacts,
  lastScore: number | undefined,
  alerts: readonly AlertRecord[],
  telling: Telling,
): Story {
  const { here, links } = telling;
  const { language } = here;
  const words = DIGEST_WORDS[language];
  const mail = MAIL_WORDS[language];
  const { wins, misses, counts } = digestOf(facts.rows);
  // What an alert has told is not told again.
  const alerted = new Set(alerts.map(({ rule }) => rule.kpiId));
  const untold = misses.filter(({ kpi }) => !alerted.has(kpi.id));
  const change = facts.score === undefined || lastScore === undefined ? undefined : facts.score - lastScore;
  const standing = STATUSES.flatMap((status) =>
    counts[status] ? [words.count(statusLabel(status, language), counts[status])] : [],
  );
  return {
    language,
    title: digestTitle(here.clock.day, facts.score, language),
    intro: [facts.score === undefined ? words.noScore : words.score(facts.score, change), standing.join(' · ')],
    sections: [
      ...(alerts.length === 0 ? [] : [{ title: mail.alerts, blocks: alertBlocks(alerts, telling) }]),
      ...(misses.length > 0 && untold.length === 0
        ? []
        : [listed(words.misses, untold, 'bad', telling, words.noMisses)]),
      listed(words.wins, wins, 'good', telling, words.noWins),
      ...nextSteps(
        misses,
        facts.rows.filter(({ status, value }) => status === 'no_data' && value === undefined),
        telling,
      ),
    ],
    link: links.file,
    footer: [mail.handle, mail.footer(here.spreadsheet.getName())],
  };
}

function listed(
  title: string,
  rows: readonly StandingKpi[],
  tone: Block['tone'],
  telling: Telling,
  none: string,
): Section {
  const { more } = DIGEST_WORDS[telling.here.language];
  const blocks = rows.slice(0, MOST).map(({ record }) => ({ ...kpiBlock(record, telling), tone }));
  if (rows.length === 0) return { title, blocks: [plainBlock(none)] };
  return { title, blocks: rows.length > MOST ? [...blocks, plainBlock(more(rows.length - MOST))] : blocks };
}
