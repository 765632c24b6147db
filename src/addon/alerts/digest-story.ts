import { type DigestKpi, digestMark, digestOf } from '../../domain/alerts/digest.ts';
import { newsOf } from '../../domain/analysis/change.ts';
import { points, weightedIndex } from '../../domain/analysis/score.ts';
import { STATUSES } from '../../domain/analysis/target.ts';
import type { Day } from '../../domain/history/calendar.ts';
import { periodFromKey } from '../../domain/history/period.ts';
import { suggestionsFor } from '../../domain/playbook/playbook.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { DIGEST_WORDS, digestTitle } from '../../text/alerts/digest-words.ts';
import { MAIL_WORDS } from '../../text/alerts/message-words.ts';
import { suggestionWords } from '../../text/sharing/playbook-words.ts';
import { statusLabel } from '../../text/status-words.ts';
import type { AlertRecord } from '../sheets/alerts-row.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { alertBlock, kpiBlock, type Telling } from './alert-story.ts';
import type { Material } from './material.ts';
import { type Block, oneLine, type Section, type Story } from './story.ts';

/** A digest is read in a minute: more than so many of each kind is a report. */
const MOST = 5;

interface DigestRow extends DigestKpi {
  readonly record: KpiRecord;
}

export interface DigestFacts {
  readonly rows: readonly DigestRow[];
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
export function digestRow(record: KpiRecord, material: Material, spoken: Day): DigestRow {
  const { kpi } = record;
  const rows = material.rowsOf(kpi.id);
  const newest = rows[rows.length - 1];
  const before = rows[rows.length - 2];
  // Part of a period that adds up is no less than a whole one before it.
  const partial = kpi.accrual !== 'level' && (periodFromKey(newest?.period ?? '')?.end ?? 0) > spoken;
  return {
    record,
    kpi,
    status: newest?.status ?? 'no_data',
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
  const change = facts.score === undefined || lastScore === undefined ? undefined : facts.score - lastScore;
  const standing = STATUSES.flatMap((status) =>
    counts[status] ? [`${counts[status]} ${statusLabel(status, language)}`] : [],
  );
  return {
    language,
    title: digestTitle(here.clock.day, facts.score, language),
    intro: [facts.score === undefined ? words.noScore : words.score(facts.score, change), standing.join(' · ')],
    sections: [
      ...(alerts.length === 0
        ? []
        : [{ title: mail.alerts, blocks: alerts.flatMap((record) => alertBlock(record, telling) ?? []) }]),
      listed(words.misses, misses, 'bad', telling, words.noMisses),
      listed(words.wins, wins, 'good', telling, words.noWins),
      ...nextSteps(misses, telling),
    ],
    link: links.file,
    footer: [mail.handle, mail.footer(here.spreadsheet.getName())],
  };
}

function listed(
  title: string,
  rows: readonly DigestRow[],
  tone: Block['tone'],
  telling: Telling,
  none: string,
): Section {
  const { more } = DIGEST_WORDS[telling.here.language];
  const blocks = rows.slice(0, MOST).map(({ record }) => ({ ...kpiBlock(record, telling), tone }));
  if (rows.length === 0) return { title, blocks: [plainBlock(none)] };
  return { title, blocks: rows.length > MOST ? [...blocks, plainBlock(more(rows.length - MOST))] : blocks };
}

/** What to do about the worst ones: the playbook's first piece of advice, and who decides. */
function nextSteps(misses: readonly DigestRow[], { here, links }: Telling): readonly Section[] {
  const words = DIGEST_WORDS[here.language];
  const blocks = misses.slice(0, 3).map((row) => {
    const { kpi } = row.record;
    const [advice] = suggestionsFor({ metric: kpi.metric, status: row.status, value: row.value, trend: trendOf(row) });
    const lines = advice ? [suggestionWords(advice, here.language)] : [];
    return { ...plainBlock(words.decide(oneLine(kpi.name), kpi.owner)), lines, link: links.row(row.record.row) };
  });
  return blocks.length === 0 ? [] : [{ title: words.next, blocks }];
}

export function trendOf({ kpi, value, previous }: DigestRow): 'better' | 'worse' | 'flat' {
  const news = value === undefined || previous === undefined ? 0 : newsOf(value - previous, kpi.direction);
  return news > 0 ? 'better' : news < 0 ? 'worse' : 'flat';
}

function plainBlock(heading: string): Block {
  return { heading, tone: 'plain', lines: [], link: '' };
}
