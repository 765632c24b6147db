import type { Day } from '../../domain/history/calendar.ts';
import { entryIdOf } from '../../domain/history/entry-id.ts';
import { unitOf } from '../../domain/kpi/judge-kpi.ts';
import { type NewVersion, type Settlement, settleTarget } from '../../domain/kpi/settle-target.ts';
import { type Goal, kpiOn, type TargetVersion } from '../../domain/kpi/target-version.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { amount } from '../../text/amount.ts';
import { handChangeNotice, handReason } from '../../text/version-words.ts';
import type { Sitting } from '../google/document.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import type { KpiRecord, KpiStore } from '../sheets/kpi-store.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { tableOf } from '../sheets/table-sheet.ts';
import { openVersions, VERSION_COLUMNS, type Versions } from '../sheets/versions-sheet.ts';
import { byKpi } from '../snapshot/by-kpi.ts';

/** The target on the newest history row that a run wrote for a KPI, where there is one. */
export type LastTargets = (kpiId: string) => Pick<Goal, 'target'> | undefined;

/** Which target counts on which day, once the sheets of KPIs and of versions are brought together. */
export interface Targets {
  readonly on: (kpi: TeamKpi, day: Day) => TeamKpi;
  readonly versionsOf: (kpiId: string) => readonly TargetVersion[];
  /** Versions that cannot be read, targets that somebody typed in the sheet: one sentence each. */
  readonly notices: readonly string[];
  /** Something is still to be written: by `settle`, under the lock. */
  readonly pending: boolean;
  readonly settle: () => void;
  /** The sheet of versions, made on first use; under the lock. */
  readonly sheet: () => Versions;
}

/** Reads all versions at once, in one call and only where their sheet exists. */
export function openTargets(
  found: FoundSheets,
  here: Sitting,
  store: KpiStore | undefined,
  lastTargets: LastTargets,
  mend = false,
): Targets {
  const sheet = found.get('versions')?.sheet;
  // Under the lock, a sheet whose making was cut short is made complete first.
  const versions = sheet && (mend ? versionsSheet(found, here) : openVersions(sheet, here));
  const known = byKpi(versions?.versions ?? []);
  const steps = (store?.records ?? []).flatMap((record) => stepOf(record, known, lastTargets, here));
  const added = steps.flatMap((step) => step.added);
  const opened = (): Versions => versions ?? versionsSheet(found, here);
  const all = byKpi([...(versions?.versions ?? []), ...added]);
  const versionsOf = (kpiId: string): readonly TargetVersion[] => all.get(kpiId) ?? [];
  return {
    on: (kpi, day) => kpiOn(kpi, versionsOf(kpi.id), day),
    versionsOf,
    notices: [...(versions?.problems ?? []), ...steps.flatMap((step) => noticeOf(step, here))],
    pending: steps.length > 0,
    settle: () => {
      if (added.length > 0) opened().append(added);
      if (store) for (const { record, cells } of steps) if (cells) writeGoal(found, store, record, cells, here);
    },
    sheet: opened,
  };
}

/** The sheet, made on first use; under the lock. */
export function versionsSheet(found: FoundSheets, here: Sitting): Versions {
  return openVersions(ownedSheet(found, 'versions', VERSION_COLUMNS, here), here, true);
}

/** Versions as they will stand in the sheet. */
export function stampedVersions(
  added: readonly NewVersion[],
  { clock }: Pick<Sitting, 'clock'>,
  { reason, by }: Pick<TargetVersion, 'reason' | 'by'>,
): readonly TargetVersion[] {
  return added.map((version, index) => ({
    ...version,
    id: entryIdOf('v', clock.stamp, `${version.kpiId} ${version.from} ${index} ${clock.milliseconds}`),
    reason: index === added.length - 1 ? reason : '',
    by,
    at: clock.stamp,
  }));
}

interface Step extends Pick<Settlement, 'cells'> {
  readonly record: KpiRecord;
  readonly added: readonly TargetVersion[];
}

/** A row that cannot be read keeps what stands in it: nothing is settled over « beaucoup ». */
function stepOf(
  record: KpiRecord,
  known: ReadonlyMap<string, readonly TargetVersion[]>,
  lastTargets: LastTargets,
  here: Sitting,
): readonly Step[] {
  const { kpi, problems } = record;
  if (problems.length > 0) return [];
  const versions = known.get(kpi.id) ?? [];
  const lastRow = versions.length === 0 ? lastTargets(kpi.id) : undefined;
  const { added, cells } = settleTarget({ kpi, versions, lastRow, today: here.clock.day });
  if (!cells) return [];
  return [{ record, cells, added: stampedVersions(added, here, { reason: handReason(here.language), by: '' }) }];
}

function noticeOf({ record: { kpi }, added }: Step, { language }: Sitting): readonly string[] {
  const version = added[added.length - 1];
  if (!version) return [];
  const figures = { language, unit: unitOf(kpi.unit), currency: kpi.currency };
  const target = version.target === undefined ? '' : amount(version.target, figures);
  return [handChangeNotice({ name: kpi.name, target }, language)];
}

/** Writes the goal in the KPI's own cells. The moment comes last: a row cut off before it is settled by the next run. */
export function writeGoal(
  found: FoundSheets,
  { header }: KpiStore,
  { row, kpi }: KpiRecord,
  { target, targetMax }: Goal,
  { clock }: Sitting,
): void {
  const sheet = found.get('kpi')?.sheet;
  if (!sheet) return;
  const table = tableOf(sheet, header);
  if (target !== kpi.target) table.writeCells(row, { target: target ?? '' });
  if (targetMax !== kpi.targetMax) table.writeCells(row, { targetMax: targetMax ?? '' });
  table.writeCells(row, { updatedAt: clock.stamp });
}
