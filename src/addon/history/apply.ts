import { agreementOf, type Proposal } from '../../domain/history/backfill.ts';
import { runIdOf } from '../../domain/history/log-row.ts';
import { doneWords } from '../../text/history/backfill-words.ts';
import type { BackfillDone, BackfillSource } from '../endpoints/history-contract.ts';
import type { Sitting } from '../google/document.ts';
import { BATCH_COLUMNS, type BatchStore, openBatches } from '../sheets/batch-sheet.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { HISTORY_COLUMNS } from '../sheets/history-columns.ts';
import { openHistory } from '../sheets/history-store.ts';
import type { KpiRecord, KpiStore } from '../sheets/kpi-store.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { batchOf, type Chosen, rowsOf } from './batch-rows.ts';
import { planBackfill, standingOf } from './kpi-history.ts';
import { logTool } from './log-tool.ts';
import type { Offer } from './offers.ts';
import { previewOf } from './preview.ts';

export interface ApplyInput {
  readonly source: BackfillSource;
  readonly replace: boolean;
  readonly agreement: string;
  readonly by: string;
  readonly store: KpiStore;
  readonly record: KpiRecord;
}

/**
 * Writes a backfill under the document lock: first what it takes to undo it, then the rows, then the log. Cut off in
 * between, it is completed by asking again, and what it wrote can be undone.
 * @returns nothing where the values to replace are no longer those that the person agreed to.
 */
export function applyBackfill(here: Sitting, found: FoundSheets, input: ApplyInput): BackfillDone | undefined {
  const { source, record, replace, by } = input;
  const { clock, language } = here;
  const sheet = ownedSheet(found, 'history', HISTORY_COLUMNS, here);
  const history = openHistory(sheet, here.days);
  const standing = standingOf(sheet, history.keys, found.get('history')?.archivedYear ?? 0);
  const plan = planBackfill(here, record, source, standing);
  if (replace && agreementOf(plan.proposals) !== input.agreement) return undefined;
  const chosen = plan.proposals.filter((proposal): proposal is Chosen => isChosen(proposal, replace));
  const { counts } = previewOf(plan, here);
  if (chosen.length === 0) return { runId: '', counts, sentence: doneWords(0, 0, language), details: [] };
  const batches = openBatches(ownedSheet(found, 'batches', BATCH_COLUMNS, here), here, true);
  const runId = newRunId(here, batches, `${by}${source.kind}${clock.milliseconds}`);
  const rows = rowsOf(here, found, input, chosen, runId);
  const batch = batchOf(here, input, { runId, rows, stood: standing.rows });
  batches.append(batch);
  // Looks where the next row goes.
  history.rows([]);
  const updates = rows.flatMap(({ over, row }) => (over === undefined ? [] : [{ position: over, row }]));
  const appends = rows.flatMap(({ over, row }) => (over === undefined ? [row] : []));
  history.write({ appends, updates, marks: [], untouched: [], frozen: [], doubled: [] });
  const refused = plan.refused.map(({ note }) => ({ kpi: record.kpi.name, reason: note }));
  logTool(found, here, { runId, by, why: 'backfill', written: batch.added, updated: batch.replaced, refused });
  return { runId, counts, sentence: doneWords(batch.added, batch.replaced, language), details: [] };
}

/** Two batches of one second have two ids, or undoing one would undo the other. */
function newRunId({ clock }: Sitting, { batches }: BatchStore, seed: string): string {
  const known = new Set(batches.map(({ runId }) => runId));
  let runId = runIdOf(clock.stamp, seed);
  for (let more = 1; known.has(runId); more++) runId = runIdOf(clock.stamp, `${seed} ${more}`);
  return runId;
}

function isChosen({ fate }: Proposal<Offer>, replace: boolean): boolean {
  return fate === 'add' || (replace && fate === 'replace');
}
