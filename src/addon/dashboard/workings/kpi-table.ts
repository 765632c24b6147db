import { STATUSES, type Status } from '../../../domain/analysis/target.ts';
import { dashboardWord } from '../../../text/dashboard-words.ts';
import type { KpiKey } from '../../sheets/kpi-columns.ts';
import { literal, type Source } from '../source.ts';
import { nextMilestone } from './milestone-table.ts';
import { all, at, type ColumnOf, cellAt, fact, KPI_COLUMNS, PLACE } from './places.ts';
import { historyLine } from './window-table.ts';
import { ACCRUAL_ROWS, type Rows, STATE_ROWS, STATUS_COUNT } from './word-tables.ts';

/** Weights are told apart to a thousandth; KPIs of one weight stay in the order of the sheet. */
const FINENESS = 1000;

type Column = ColumnOf<'kpi'>;

/** A status by its place in the list of statuses, from 1; `no_data` is the last. */
export function statusNumber(status: Status): number {
  return STATUSES.indexOf(status) + 1;
}

/** One row a KPI of the sheet: who it is, whether the choices keep it, its newest reading, its place in each list. */
export function kpiRows(source: Source): Rows {
  return Array.from({ length: source.slots }, (_, row) => {
    const formulas = new Map<Column, string>([
      ...identity(source, row),
      ...choice(source, row),
      ...reading(source, row),
      ...standing(row),
    ]);
    return KPI_COLUMNS.map((column) => `=${formulas.get(column) ?? '""'}`);
  });
}

type Cells = readonly (readonly [Column, string])[];

function identity({ kpi, milestones }: Source, row: number): Cells {
  const cell = (key: KpiKey): string => `INDEX(${kpi(key)};${row + 2})`;
  const text = (key: KpiKey): string => `IFERROR(${cell(key)}&"";"")`;
  const live = at('kpi', 'live', row);
  const ofLive = (key: KpiKey): string => `IF(${live}=1;${text(key)};"")`;
  const known = `IFERROR(IF(MATCH(${cell('state')};${all('states', 'word', STATE_ROWS.length)};0)>0;1;0);0)`;
  const state = `IF(${text('state')}="";1;${known})`;
  const accruals = (column: ColumnOf<'accruals'>): string => all('accruals', column, ACCRUAL_ROWS.length);
  const milestone = nextMilestone(at('kpi', 'id', row), Math.max(1, milestones.length));
  return [
    ['id', text('id')],
    ['name', `IF(${text('name')}="";${text('id')};${text('name')})`],
    ['live', `IF(${text('name')}&${text('id')}="";0;${state})`],
    ['objective', ofLive('objective')],
    ['owner', ofLive('owner')],
    ['unit', ofLive('unit')],
    ['currency', ofLive('currency')],
    ['accrual', `IFERROR(INDEX(${accruals('accrual')};MATCH(${cell('accrual')};${accruals('word')};0));0)`],
    ['weight', `IFERROR(IF(${text('weight')}="";1;IF(${cell('weight')}*1>0;${cell('weight')}*1;0));1)`],
    [
      'grain',
      `IFERROR(INDEX(${all('grains', 'grain', 15)};MATCH(${cell('frequency')};${all('grains', 'word', 15)};0));3)`,
    ],
    [
      'due',
      `IF(${at('kpi', 'show', row)}=0;"";IFERROR(${milestone};IFERROR(IF(${cell('end')}*1>0;${cell('end')}*1;"");"")))`,
    ],
  ];
}

/** Drop-downs are filled from the first KPI of each objective and of each owner, in the order of the sheet. */
function choice({ language, slots }: Source, row: number): Cells {
  const keeps = (column: 'objective' | 'owner', everything: string): string =>
    `IF(${fact(column)}=${literal(everything)};1;IF(${fact(column)}=${at('kpi', column, row)};1;0))`;
  const first = (column: 'objective' | 'owner'): string => {
    const cell = at('kpi', column, row);
    return `IF(${cell}="";"";IF(MATCH(${cell};${all('kpi', column, slots)};0)=${row + 1};${slots - row};""))`;
  };
  const kept = `${keeps('objective', dashboardWord('allObjectives', language))}*${keeps('owner', dashboardWord('allOwners', language))}`;
  return [
    ['show', `IF(${at('kpi', 'live', row)}=0;0;${kept})`],
    ['objectiveOrder', first('objective')],
    ['ownerOrder', first('owner')],
  ];
}

/** The newest reading up to the chosen month: the largest number among this KPI's own in the window. */
function reading(source: Source, row: number): Cells {
  const { history, window } = source;
  const least = (row + 1) * PLACE;
  const numbers = all('window', 'newest', window);
  const newest = at('kpi', 'newest', row);
  const line = at('kpi', 'row', row);
  const later = `COUNTIFS(${numbers};">=${least + PLACE}")`;
  const status = `MATCH(${cellAt(history('status'), line)};${all('statuses', 'code', STATUS_COUNT)};0)`;
  const score = cellAt(history('score'), line);
  // Below this KPI's own numbers stand those of the KPI before it.
  const own = `LARGE(${numbers};1+${later})`;
  return [
    ['newest', `IF(${at('kpi', 'show', row)}=0;0;IFERROR(IF(${own}<${least};0;${own});0))`],
    ['row', `IF(${newest}=0;0;IFERROR(${historyLine(newest, window)};0))`],
    ['behind', behind(source, row)],
    ['status', `IF(${line}=0;${STATUS_COUNT};IFERROR(${status};${STATUS_COUNT}))`],
    ['score', `IF(${line}=0;"";IFERROR(IF(${score}="";"";${score}*1);""))`],
  ];
}

/** Rows of the history that are newer than what the window holds of a KPI: where people sorted it, or it outgrew the window. */
function behind({ history, window }: Source, row: number): string {
  const [line, id] = [at('kpi', 'row', row), at('kpi', 'id', row)];
  const own = `${all('window', 'kpi', window)};${row + 1}`;
  const upTo = `${history('kpiId')};${id};${history('periodStart')};"<="&${fact('until')}`;
  const newer = `COUNTIFS(${upTo};${history('periodStart')};">"&${cellAt(history('periodStart'), line)})`;
  // Rows of a rhythm that the KPI no longer has are in the window without a number.
  const known = `COUNTIFS(${own};${all('window', 'newest', window)};0)`;
  const unseen = `IF(COUNTIFS(${own})>0;0;COUNTIFS(${upTo}))`;
  const rows = `IF(${line}=0;${unseen};${newer}-${known})`;
  return `IF(${at('kpi', 'show', row)}*${fact('before')}=0;0;IFERROR(IF(${rows}>0;1;0);0))`;
}

/** Where it stands in the table and in the lists: larger comes first; nothing for what is not shown. */
function standing(row: number): Cells {
  const [show, weight, score, held, status] = (['show', 'weight', 'score', 'held', 'status'] as const).map((column) =>
    at('kpi', column, row),
  );
  const tie = `${FINENESS - row}/${FINENESS}`;
  const among = (statuses: readonly Status[], worth: string): string => {
    const is = statuses.map((code) => `${status}=${statusNumber(code)}`);
    return `IF(${show}=0;"";${is.reduceRight((rest, test) => `IF(${test};${worth};${rest})`, '""')})`;
  };
  const gap = `${weight}*(1-IF(${held}="";0;${held}))*${FINENESS}+${tie}`;
  const achieved = `IF(${status}=${statusNumber('achieved')};${FINENESS * FINENESS};0)`;
  return [
    ['held', `IF(${score}="";"";IF(${score}>1;1;IF(${score}<0;0;${score})))`],
    ['earned', `IF(${held}="";0;${weight}*${held})`],
    ['order', `IF(${show}=0;"";${weight}*${FINENESS}+${tie})`],
    ['win', among(['achieved', 'on_track'], `${achieved}+${weight}*IF(${held}="";0;${held})*${FINENESS}+${tie}`)],
    ['miss', among(['missed', 'off_track'], gap)],
    ['risk', among(['at_risk'], gap)],
  ];
}
