import { SCORE_SENTENCE } from '../../text/dashboard-sentences.ts';
import { dashboardWord } from '../../text/dashboard-words.ts';
import { STATUS_WORDS } from '../../text/status-words.ts';
import { type Cells, DASHBOARD_COLUMNS, type DashboardColumn, type Line } from '../sheets/dashboard-lines.ts';
import { literal, type Source } from './source.ts';
import { statusNumber } from './workings/kpi-table.ts';
import { LIST_ROWS } from './workings/list-tables.ts';
import { at, type ColumnOf } from './workings/places.ts';

/** The charts lie on two bands of rows, two beside each other on each. */
export const BAND_ROWS = 10;
/** Pixels. */
export const ROW_HEIGHT = 21;
export const BAND_HEIGHT = BAND_ROWS * ROW_HEIGHT;

const chartRow = (band: 1 | 2, row: number): string => `chart${(band - 1) * BAND_ROWS + row}`;

function band(number: 1 | 2): readonly string[] {
  return Array.from({ length: BAND_ROWS }, (_, row) => chartRow(number, row + 1));
}

export function bandStart(band: 1 | 2): string {
  return chartRow(band, 1);
}

type Refer = <Table extends 'facts' | 'lists' | 'ranked' | 'statuses'>(
  table: Table,
  column: ColumnOf<Table>,
  row: number,
) => string;

/** The dashboard from top to bottom; a cell that no line names is nobody's, and a person may write in it. */
export function dashboardLines(source: Source, workings: string, tableRows: number): readonly Line<DashboardColumn>[] {
  const refer: Refer = (table, column, row) => `${workings}!${at(table, column, row)}`;
  const word = (key: Parameters<typeof dashboardWord>[0]): string => dashboardWord(key, source.language);
  const blank = (key: string): Line<DashboardColumn> => ({ key, cells: {} });
  return [
    { key: 'title', cells: { name: word('title') } },
    { key: 'subtitle', cells: { name: subtitle(source, refer) } },
    { key: 'labels', cells: { name: word('period'), value: word('objective'), status: word('owner') } },
    { key: 'filters', cells: { change: lateCell(source, refer) }, chosen: filters(source) },
    blank('gap1'),
    { key: 'health', cells: health(refer) },
    { key: 'healthWords', cells: healthWords(source) },
    { key: 'score', cells: { name: scoreSentence(source, refer) } },
    blank('gap2'),
    { key: 'lists', cells: { name: word('wins'), target: word('misses'), change: word('risks') } },
    ...Array.from({ length: LIST_ROWS }, (_, row) => listLine(refer, row)),
    blank('gap3'),
    {
      key: 'charted',
      cells: { name: word('chart'), change: `=${refer('facts', 'charted', 0)}` },
      chosen: { value: word('mostAtRisk') },
    },
    ...band(1).map(blank),
    { key: 'funnel', cells: { name: `=${refer('facts', 'funnel', 0)}` } },
    ...band(2).map(blank),
    blank('gap4'),
    { key: 'head', cells: tableHead(source) },
    ...Array.from({ length: tableRows }, (_, row) => tableLine(refer, row)),
    { key: 'more', cells: { name: more(source, refer, tableRows) } },
  ];
}

function filters({ language }: Source): Cells<DashboardColumn> {
  return {
    name: dashboardWord('newest', language),
    value: dashboardWord('allObjectives', language),
    status: dashboardWord('allOwners', language),
  };
}

/** « Dernier relevé (16/11/2026) · Prochaine échéance : 31/12/2026 »: the newest readings may be days old. */
function subtitle({ language, history }: Source, refer: Refer): string {
  const due = refer('facts', 'due', 0);
  const heading = refer('facts', 'heading', 0);
  const date = (day: string): string => `TEXT(${day};${literal(language === 'fr' ? 'dd/mm/yyyy' : 'd mmm yyyy')})`;
  const taken = `IFERROR(" ("&${date(`LARGE(${history('takenAt')};1)`)}&")";"")`;
  const newest = `IF(${heading}=${literal(dashboardWord('newest', language))};${taken};"")`;
  const next = `IF(${due}="";"";" · "&${literal(dashboardWord('nextDue', language))}&${date(due)})`;
  return `=${heading}&${newest}&${next}`;
}

/** It turns by itself: the day moves on even where the clock is dead. */
function lateCell({ language }: Source, refer: Refer): string {
  const late = refer('facts', 'late', 0);
  const [over, fine, none] = (['late', 'upToDate', 'notPlanned'] as const).map((word) =>
    literal(dashboardWord(word, language)),
  );
  return `=IF(${late}=1;${over};IF(${late}=0;${fine};${none}))`;
}

/** Columns of the counts, in the order in which a meeting goes through them; what has not begun counts as too early. */
export const HEALTH = [
  ['value', 'achieved'],
  ['target', 'on_track'],
  ['status', 'at_risk'],
  ['change', 'off_track'],
  ['trend', 'missed'],
  ['due', 'too_early'],
  ['owner', 'no_data'],
] as const;

function health(refer: Refer): Cells<DashboardColumn> {
  const count = (status: (typeof HEALTH)[number][1] | 'not_started'): string =>
    refer('statuses', 'count', statusNumber(status) - 1);
  const counts = HEALTH.map(([column, status]) => [
    column,
    status === 'too_early' ? `=${count(status)}+${count('not_started')}` : `=${count(status)}`,
  ]);
  return { name: `=${refer('facts', 'score', 0)}`, ...Object.fromEntries(counts) };
}

function healthWords({ language }: Source): Cells<DashboardColumn> {
  const words = HEALTH.map(([column, status]) => {
    const { icon, word } = STATUS_WORDS[status];
    // The icon on a line of its own leaves two for the words, in the narrowest column too.
    return [column, `${icon}\n${word[language]}`];
  });
  return { name: dashboardWord('score', language), ...Object.fromEntries(words) };
}

function scoreSentence({ language }: Source, refer: Refer): string {
  const { before, between, after } = SCORE_SENTENCE;
  const [shown, scored] = [refer('facts', 'shown', 0), refer('facts', 'scored', 0)];
  const said = [literal(before[language]), scored, literal(between[language]), shown, literal(after[language])].join(
    '&',
  );
  const none = (word: 'noKpi' | 'noChoice') => literal(dashboardWord(word, language));
  const every = (of: 'objective' | 'owner', word: 'allObjectives' | 'allOwners') =>
    `${refer('facts', of, 0)}=${literal(dashboardWord(word, language))}`;
  const unchosen = `IF(${every('objective', 'allObjectives')};IF(${every('owner', 'allOwners')};${none('noKpi')};${none('noChoice')});${none('noChoice')})`;
  return `=IF(${shown}=0;${unchosen};${said})`;
}

function listLine(refer: Refer, row: number): Line<DashboardColumn> {
  return {
    key: `list${row + 1}`,
    cells: {
      name: `=${refer('lists', 'win', row)}`,
      target: `=${refer('lists', 'miss', row)}`,
      change: `=${refer('lists', 'risk', row)}`,
    },
  };
}

const TITLES = {
  name: 'kpi',
  value: 'value',
  target: 'target',
  status: 'status',
  change: 'change',
  trend: 'trend',
  due: 'due',
  owner: 'who',
} as const;

function tableHead({ language }: Source): Cells<DashboardColumn> {
  const titles = DASHBOARD_COLUMNS.map((column) => [column, dashboardWord(TITLES[column], language)]);
  return Object.fromEntries(titles);
}

function tableLine(refer: Refer, row: number): Line<DashboardColumn> {
  const cell = (column: ColumnOf<'ranked'>): string => refer('ranked', column, row);
  const points = `${cell('p11')}:${at('ranked', 'p0', row)}`;
  return {
    key: `kpi${row + 1}`,
    cells: {
      name: `=${cell('name')}`,
      value: `=${cell('valueText')}`,
      target: `=${cell('targetText')}`,
      status: `=${cell('status')}`,
      change: `=${cell('changeText')}`,
      trend: `=IF(${cell('newest')}=0;"";SPARKLINE(${points}))`,
      due: `=${cell('due')}`,
      owner: `=${cell('owner')}`,
    },
  };
}

/** KPIs that came in since the rows were laid out are counted, not lost; so are readings that the window does not reach. */
function more({ language }: Source, refer: Refer, tableRows: number): string {
  const [left, behind] = [`${refer('facts', 'shown', 0)}-${tableRows}`, refer('facts', 'behind', 0)];
  const said = (word: 'more' | 'behind') => literal(` ${dashboardWord(word, language)}`);
  return `=IF(${behind}>0;${behind}&${said('behind')};IF(${left}>0;${left}&${said('more')};""))`;
}
