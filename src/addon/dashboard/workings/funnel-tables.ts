import { STAGES, type Stage } from '../../../domain/catalogue/funnel/stages.ts';
import { FUNNEL_WORDS, STAGE_WORDS } from '../../../text/dashboard-sentences.ts';
import { dashboardWord } from '../../../text/dashboard-words.ts';
import { literal, type Source } from '../source.ts';
import { all, at, type ColumnOf, cellAt, fact, PLACE } from './places.ts';
import { grouped } from './ranked-table.ts';
import { MONTHS, RATES, type Rows } from './word-tables.ts';

/** A funnel of one stage is none. */
const LEAST = 2;
/** Months before the others, where several rhythms tell of as many stages: places among days, weeks, months… */
const PREFERRED = [2, 1, 3, 0, 4];
const MONTH = 3;

/** Days, weeks, months, quarters, years: the newest period of each, and how many stages are known of it. */
export function rhythmRows({ slots }: Source): Rows {
  const moments = all('steps', 'moment', slots);
  return RATES.map((_, row) => {
    const newest = `LARGE(${moments};1+COUNTIFS(${moments};">=${(row + 2) * PLACE}"))`;
    const moment = at('rhythms', 'moment', row);
    const known = STAGES.map((__, index) => {
      const among = (column: ColumnOf<'steps'>): string =>
        `COUNTIFS(${moments};${moment};${all('steps', column, slots)};${index + 1})`;
      return `IF(${among('value')}+${among('volume')}>0;1;0)`;
    });
    return [`=IFERROR(IF(${newest}<${(row + 1) * PLACE};0;${newest});0)`, `=IF(${moment}=0;0;${known.join('+')})`];
  });
}

/** How many stages the best rhythm tells of. */
export function knownFormula(): string {
  return `=LARGE(${all('rhythms', 'stages', RATES.length)};1)`;
}

/** The period of the funnel, or 0. */
export function momentFormula(): string {
  const first = PREFERRED.reduceRight(
    (rest, row) => `IF(${at('rhythms', 'stages', row)}=${fact('known')};${at('rhythms', 'moment', row)};${rest})`,
    '0',
  );
  return `=IF(${fact('known')}<${LEAST};0;${first})`;
}

/** One row a stage: who counts it, how many it is, and its place among the stages that are known. */
export function stageRows({ slots, language }: Source): Rows {
  return STAGES.map((stage: Stage, row) => {
    const keys = all('steps', stage, slots);
    const [place, count] = [at('stages', 'place', row), at('stages', 'count', row)];
    const of = (column: ColumnOf<'steps'>): string => cellAt(all('steps', column, slots), place);
    return [
      STAGE_WORDS[stage][language],
      `=IF(${fact('moment')}=0;0;IFERROR(MATCH(LARGE(${keys};1);${keys};0);0))`,
      `=IF(${place}=0;"";IF(${of('value')}=${row + 1};${of('valueCount')};${of('volumeCount')}))`,
      `=IF(${count}="";"";${row === 0 ? '1' : `COUNTIFS(${all('stages', 'count', row + 1)};">=0")`})`,
    ];
  });
}

/** « MQL 119 · 42 % »: the stage, its count, and the share of the stage before that it is. */
export function funnelRows({ language }: Source): Rows {
  return STAGES.map((_, row) => {
    const place = at('funnel', 'place', row);
    const count = at('funnel', 'count', row);
    const name = cellAt(all('stages', 'name', STAGES.length), place);
    const label = `${name}&" "&${grouped(count, language)}${row === 0 ? '' : `&${share(row, language)}`}`;
    return [
      `=IF(${place}=0;"";${label})`,
      `=IF(${place}=0;"";${cellAt(all('stages', 'count', STAGES.length), place)})`,
      `=IFERROR(MATCH(${row + 1};${all('stages', 'order', STAGES.length)};0);0)`,
    ];
  });
}

/** Nothing where a stage is larger than the one before: the two do not count the same people. */
function share(row: number, language: Source['language']): string {
  const [before, count] = [at('funnel', 'count', row - 1), at('funnel', 'count', row)];
  const tenths = `INT(${count}/${before}*1000+1/2)/10&${literal(language === 'fr' ? '\u00a0%' : '%')}`;
  return `IF(${count}>${before};"";IFERROR(" · "&${tenths};""))`;
}

/** « Entonnoir · novembre 2026 : Leads 283 → MQL 119 · 42 % », or what to define before there is a funnel. */
export function funnelFormula({ slots, history, language }: Source): string {
  const first = cellAt(all('stages', 'place', STAGES.length), at('funnel', 'place', 0));
  const line = cellAt(all('kpi', 'row', slots), first);
  const of = (column: 'period' | 'periodStart'): string => `INDEX(${history(column)};${line})`;
  const months = all('months', 'first', MONTHS);
  const named = `INDEX(${all('months', 'label', MONTHS)};MATCH(${of('periodStart')};${months};0))`;
  const steps = STAGES.map((_, row) => {
    const label = at('funnel', 'label', row);
    return row === 0 ? label : `IF(${label}="";"";" → "&${label})`;
  });
  const period = `IF(INT(${fact('moment')}/${PLACE})=${MONTH};IFERROR(${named};${of('period')});${of('period')})`;
  const said = `${literal(`${dashboardWord('funnel', language)} · `)}&${period}&${literal(FUNNEL_WORDS.after[language])}&${steps.join('&')}`;
  return `=IF(${fact('moment')}=0;${literal(FUNNEL_WORDS.missing[language])};${said})`;
}
