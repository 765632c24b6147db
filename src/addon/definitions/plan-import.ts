import * as v from 'valibot';
import { folded } from '../../domain/folded.ts';
import { fingerprint } from '../../domain/history/fingerprint.ts';
import { toDraft } from '../../domain/kpi/draft.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import type { Language } from '../../domain/words.ts';
import { parseCode } from '../../text/codes.ts';
import { importWords, sameAsLine } from '../../text/definitions/import-words.ts';
import { kpiProblem } from '../../text/kpi-problems.ts';
import { noValueWords } from '../../text/no-value-words.ts';
import type { ImportLine, ImportPreview } from '../endpoints/definitions-contract.ts';
import { KPI_DRAFT } from '../endpoints/kpi-payload.ts';
import type { Sitting } from '../google/document.ts';
import { textOf } from '../sheets/cell-text.ts';
import type { KpiKey } from '../sheets/kpi-columns.ts';
import { kpiCells, readKpiRow } from '../sheets/kpi-row.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { changesBetween } from './changes.ts';
import type { GivenKpi } from './read-definitions.ts';

/** One line of an import: what it would write, and over which KPI. */
export interface PlannedLine extends ImportLine {
  readonly kpi: TeamKpi | undefined;
  readonly known: KpiRecord | undefined;
}

/** The KPIs that stand in the file, and whether a measure would read its own cell among them. */
export interface Team {
  readonly records: readonly KpiRecord[];
  readonly isCircular: (kpi: TeamKpi) => boolean;
}

/** What an import would do, line by line; nothing is written. KPIs are matched by id, then by name. */
export function planImport(given: readonly GivenKpi[], team: Team, here: Sitting): readonly PlannedLine[] {
  const seen = new Map<string, number>();
  return given.map((one) => {
    const line = planLine(one, team, here);
    const key = line.known ? `#${line.known.kpi.id}` : folded(line.name.trim());
    const before = seen.get(key);
    if (line.kind === 'refused') return line;
    seen.set(key, before ?? one.line);
    return before === undefined ? line : refused(line, sameAsLine(before, here.language));
  });
}

/** The same text on the same KPIs, and nothing else, bears this mark. */
export function previewOf(lines: readonly PlannedLine[]): ImportPreview {
  const shown = lines.map(({ kpi: _, known: __, ...line }): ImportLine => line);
  const facts = lines.map(({ kpi, known }) => [kpi && toDraft(kpi), known?.kpi.updatedAt, known?.kpi.id]);
  return { lines: shown, mark: fingerprint(JSON.stringify([shown, facts])) };
}

function planLine({ line, cells }: GivenKpi, team: Team, here: Sitting): PlannedLine {
  const { language } = here;
  const { records } = team;
  const id = textOf(cells.get('id'));
  const name = textOf(cells.get('name'));
  const byId = records.find(({ kpi }) => id !== '' && kpi.id === id);
  const named = byId ? [] : records.filter(({ kpi }) => name !== '' && sameName(kpi.name, name));
  const known = byId ?? named[0];
  const start: PlannedLine = {
    line,
    name: name || (known?.kpi.name ?? id),
    kind: 'same',
    detail: '',
    kpi: undefined,
    known,
  };
  if (named.length > 1) return refused(start, importWords('twins', language));
  if (!known && name === '') return refused(start, importWords('nameless', language));
  const { kpi, problems } = readLine(cells, known?.kpi, here);
  if (!v.is(KPI_DRAFT, toDraft(kpi))) return refused(start, importWords('long', language));
  if (problems.length > 0) return refused(start, problems.join(' '));
  if (team.isCircular(kpi)) return refused(start, noValueWords('cycle', { seen: '', row: undefined }, language));
  if (!known) return { ...start, kind: 'new', kpi };
  const detail = changesBetween(known.kpi, kpi, language);
  return detail === '' ? { ...start, kpi } : { ...start, kind: 'changed', detail, kpi };
}

function refused(line: PlannedLine, detail: string): PlannedLine {
  return { ...line, kind: 'refused', detail, kpi: undefined };
}

function sameName(a: string, b: string): boolean {
  return folded(a.trim()) === folded(b.trim());
}

/** What the line does not say stays as it is in the KPI it changes. */
function readLine(
  cells: GivenKpi['cells'],
  known: TeamKpi | undefined,
  here: Sitting,
): { readonly kpi: TeamKpi; readonly problems: readonly string[] } {
  const standing: Readonly<Partial<Record<KpiKey, unknown>>> = known ? kpiCells(known, here) : {};
  // A blank name is no wish: the line was found by its id.
  const given = (key: KpiKey): boolean => cells.has(key) && !(key === 'name' && known && textOf(cells.get(key)) === '');
  const cell = (key: KpiKey): unknown => (given(key) ? cells.get(key) : (standing[key] ?? ''));
  const word = textOf(cell('state'));
  const state = word === '' ? 'active' : parseCode('state', word);
  // A KPI that still lacks something is welcome as a draft: only what cannot be read is refused.
  const read = readKpiRow(
    (key) => (key === 'state' ? 'draft' : cell(key)),
    '',
    () => '',
    here,
  );
  const problems = [...read.problems, ...milestoneProblems(cell('milestones'), read.kpi, here.language)];
  if (!state) problems.push(kpiProblem('choice', 'state', '', word, here.language));
  const id = known?.id ?? read.kpi.id;
  const { updatedAt = '', updatedBy = '' } = known ?? {};
  return {
    kpi: { ...read.kpi, id, measure: withEquals(read.kpi.measure), state: state ?? 'draft', updatedAt, updatedBy },
    problems,
  };
}

/** The reader of the sheet passes over what it cannot read there. */
function milestoneProblems(cell: unknown, kpi: TeamKpi, language: Language): readonly string[] {
  const written = textOf(cell)
    .split(/;|\n/)
    .filter((part) => part.trim() !== '').length;
  return written === kpi.milestones.length ? [] : [importWords('milestones', language)];
}

function withEquals(measure: string): string {
  return measure === '' || measure.startsWith('=') ? measure : `=${measure}`;
}
