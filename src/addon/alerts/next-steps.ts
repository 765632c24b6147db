import type { DigestKpi } from '../../domain/alerts/digest.ts';
import { newsOf } from '../../domain/analysis/change.ts';
import { parseDay } from '../../domain/history/calendar.ts';
import { suggestionsFor } from '../../domain/playbook/playbook.ts';
import { DIGEST_WORDS, decidedAction } from '../../text/alerts/digest-words.ts';
import { suggestionWords } from '../../text/sharing/playbook-words.ts';
import type { ActionRow } from '../sheets/actions-sheet.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { type Block, oneLine, plainBlock, type Section } from './story.ts';
import type { Telling } from './telling.ts';

/** Of each kind: more is no next step. */
const MOST = 3;

export interface StandingKpi extends DigestKpi {
  readonly record: KpiRecord;
}

/**
 * What to do: about the worst KPIs, the actions that the team has decided, or else the playbook's first advice and who
 * decides; then the KPIs that have no value to speak of.
 */
export function nextSteps(misses: readonly StandingKpi[], blank: readonly StandingKpi[], telling: Telling): Section[] {
  const words = DIGEST_WORDS[telling.here.language];
  const blocks = [
    ...misses.slice(0, MOST).map((row) => stepFor(row, telling)),
    ...blank.slice(0, MOST).map(({ record }) => ({
      ...plainBlock(words.blank(oneLine(record.kpi.name))),
      link: telling.links.row(record.row),
    })),
  ];
  return blocks.length === 0 ? [] : [{ title: words.next, blocks }];
}

function stepFor(row: StandingKpi, telling: Telling): Block {
  const { here, links, actions } = telling;
  const words = DIGEST_WORDS[here.language];
  const { kpi } = row.record;
  const link = links.row(row.record.row);
  const name = oneLine(kpi.name);
  const decided = actions().filter(({ kpiId }) => kpiId === kpi.id);
  if (decided.length > 0) {
    const lines = decided.slice(0, MOST).map((action) => actionLine(action, telling));
    return { ...plainBlock(words.follow(name, decided.length)), lines, link };
  }
  const [advice] = suggestionsFor({ metric: kpi.metric, status: row.status, value: row.value, trend: trendOf(row) });
  const lines = advice ? [suggestionWords(advice, here.language)] : [];
  return { ...plainBlock(words.decide(name, oneLine(kpi.owner))), lines, link };
}

function actionLine({ action, owner, due }: ActionRow, { here }: Telling): string {
  const told = { action: oneLine(action), owner: oneLine(owner), due: parseDay(due) };
  return decidedAction(told, here.clock.day, here.language);
}

/** Which way its last change went. */
export function trendOf({ kpi, value, previous }: DigestKpi): 'better' | 'worse' | 'flat' {
  const news = value === undefined || previous === undefined ? 0 : newsOf(value - previous, kpi.direction);
  return news > 0 ? 'better' : news < 0 ? 'worse' : 'flat';
}
