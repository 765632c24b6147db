import type { Period } from '../../domain/history/period.ts';
import { fromDraft, type KpiDraft, toDraft } from '../../domain/kpi/draft.ts';
import { gapsOf } from '../../domain/kpi/gaps.ts';
import { nextTerm } from '../../domain/kpi/next-term.ts';
import { changeOf, versionOf } from '../../domain/kpi/settle-target.ts';
import { sameGoal } from '../../domain/kpi/target-version.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { closingReason } from '../../text/closing-words.ts';
import { periodWords } from '../../text/history/period-words.ts';
import { kpiProblem } from '../../text/kpi-problems.ts';
import type { NextTerm } from '../endpoints/closing-contract.ts';
import type { Sitting } from '../google/document.ts';
import { userEmail } from '../google/user.ts';
import { type KpiRecord, writeKpis } from '../sheets/kpi-store.ts';
import { openVersions } from '../sheets/versions-sheet.ts';
import { stampedVersions, versionsSheet } from '../steering/targets.ts';
import type { ClosingDesk } from './prepared.ts';

/** A KPI that goes on after its end, as it will stand. */
export interface GoingOn {
  readonly record: KpiRecord;
  readonly kpi: TeamKpi;
}

/** The KPIs that go on, or why one of them cannot: its field and a sentence. */
export function goingOn(
  next: readonly NextTerm[],
  ending: readonly TeamKpi[],
  { store }: ClosingDesk,
  here: Sitting,
): readonly GoingOn[] | { readonly field: string; readonly sentence: string } {
  const allowed = new Set(ending.map(({ id }) => id));
  const going: GoingOn[] = [];
  for (const term of next) {
    const record = store?.records.find(({ kpi }) => kpi.id === term.kpiId);
    if (!record || !allowed.has(term.kpiId)) continue;
    const kpi = continued(record.kpi, term, here);
    const [gap] = gapsOf(kpi);
    if (gap) {
      const reason = kpiProblem(gap.kind, gap.field, '', '', here.language);
      return { field: `${term.kpiId}.${gap.field}`, sentence: `${kpi.name} — ${reason}` };
    }
    going.push({ record, kpi });
  }
  return going;
}

function continued(kpi: TeamKpi, { start, end, target, targetMax }: NextTerm, here: Sitting): TeamKpi {
  const proposed = nextTerm(kpi, here.fiscalStart);
  const draft: KpiDraft = { ...toDraft({ ...kpi, ...proposed }), start, end, target, targetMax };
  const next = fromDraft(draft);
  const inside = ({ day }: { readonly day: number }) => day >= (next.start ?? day) && day <= (next.end ?? day);
  const milestones = next.milestones.filter(inside);
  return { ...next, milestones, updatedAt: here.clock.stamp, updatedBy: userEmail() };
}

/** Writes their rows, and a version for each target that changes, from the day that the next stretch begins. */
export function writeGoingOn(
  going: readonly GoingOn[],
  { found, store }: ClosingDesk,
  span: Period,
  here: Sitting,
): void {
  const sheet = found.get('kpi')?.sheet;
  if (!sheet || !store || going.length === 0) return;
  const moved = going.filter(({ record, kpi }) => !sameGoal(record.kpi, kpi));
  if (moved.length > 0) addVersions(moved, found, span, here);
  writeKpis(
    sheet,
    store,
    going.map(({ record, kpi }) => ({ kpi, row: record.row })),
  );
}

function addVersions(moved: readonly GoingOn[], found: ClosingDesk['found'], span: Period, here: Sitting): void {
  const known = found.get('versions')?.sheet;
  const versions = known ? openVersions(known, here, true) : versionsSheet(found, here);
  const versioned = new Set(versions.versions.map(({ kpiId }) => kpiId));
  const reason = closingReason(periodWords(span.key, here.language), here.language);
  const added = moved.flatMap(({ record, kpi }) => {
    // What a KPI's own cells say is in force today: a version cannot begin later than that.
    const from = Math.min(kpi.start ?? here.clock.day, here.clock.day);
    const steps = versioned.has(kpi.id) ? [versionOf(kpi, kpi, from)] : changeOf(record.kpi, record.kpi, kpi, from);
    return stampedVersions(steps, here, { reason, by: userEmail() });
  });
  versions.append(added);
}
