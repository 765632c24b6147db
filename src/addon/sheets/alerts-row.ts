import { ALERT_PHASES, type AlertState } from '../../domain/alerts/machine.ts';
import { readRecipients } from '../../domain/alerts/recipients.ts';
import type { AlertRule } from '../../domain/alerts/rule.ts';
import { gapsOfRule } from '../../domain/alerts/rule-gaps.ts';
import { type Day, formatDay } from '../../domain/history/calendar.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { isBlank } from '../../functions/cell.ts';
import { codeIn, KIND_WORDS, PHASE_WORDS } from '../../text/alerts/alert-codes.ts';
import { type RuleProblem, ruleProblem } from '../../text/alerts/rule-problems.ts';
import { ALERT_HEADERS } from '../../text/alerts/sheet-headers.ts';
import type { Sitting } from '../google/document.ts';
import type { AlertKey } from './alerts-columns.ts';
import { numberOf, stampOf, textOf } from './cell-text.ts';
import { safeText } from './safe-text.ts';
import type { CellValue } from './table-sheet.ts';

/** One rule of the sheet and where it stands in its life. */
export interface AlertRecord {
  readonly rule: AlertRule;
  readonly state: AlertState;
  /** The KPI's name as the row tells it. */
  readonly kpi: string;
  readonly messageAt: string;
  readonly by: string;
  readonly at: string;
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** The cell that names the KPI, for a sentence about it. */
  readonly kpiCell: string;
  /** What cannot be read, one sentence each; the rule is then left as it is and told. */
  readonly problems: readonly string[];
}

/** A row as a rule. `cellAt` names a key's cell, for the sentences. */
export function readAlertRow(
  cell: (key: AlertKey) => unknown,
  cellAt: (key: AlertKey) => string,
  row: number,
  { language, days }: Pick<Sitting, 'language' | 'days'>,
): AlertRecord {
  const problems: string[] = [];
  const tell = (problem: RuleProblem, key: AlertKey): void => {
    problems.push(ruleProblem(problem, ALERT_HEADERS[key][language], cellAt(key), language));
  };
  const text = (key: AlertKey): string => textOf(cell(key));
  const number = (key: AlertKey): number | undefined => {
    const value = numberOf(cell(key));
    if (value === undefined && !isBlank(cell(key))) tell('number', key);
    return value;
  };
  const day = (key: AlertKey): Day | undefined => {
    const value = days(cell(key));
    if (!isRefusal(value)) return value === undefined ? undefined : Math.floor(value);
    tell('day', key);
    return undefined;
  };
  const kind = codeIn(KIND_WORDS, text('kind'));
  if (kind === undefined) tell('kind', 'kind');
  const phase = text('state') === '' ? 'quiet' : codeIn(PHASE_WORDS, text('state'));
  if (phase === undefined) tell('state', 'state');
  const rule: AlertRule = {
    id: text('id'),
    kpiId: text('kpiId'),
    kind: kind ?? 'above',
    threshold: number('threshold'),
    recovery: number('recovery'),
    confirmations: Math.max(1, Math.round(number('confirmations') ?? 1)),
    recipients: readRecipients(text('recipients')),
  };
  if (problems.length === 0) for (const gap of gapsOfRule(rule)) tell(gap.kind, gap.field);
  return {
    rule,
    state: {
      phase: phase ?? ALERT_PHASES[0],
      since: day('since'),
      crossings: number('crossings') ?? 0,
      readOn: day('readOn'),
      value: number('value'),
      snoozedUntil: day('snoozedUntil'),
      acknowledgedBy: text('acknowledgedBy'),
      told: readRecipients(text('told')),
    },
    kpi: text('kpi'),
    messageAt: stampOf(cell('messageAt'), days),
    by: text('by'),
    at: stampOf(cell('at'), days),
    row,
    kpiCell: cellAt('kpiId'),
    problems,
  };
}

export function alertCells(record: AlertRecord, { language }: Pick<Sitting, 'language'>): Record<AlertKey, CellValue> {
  const { rule, state } = record;
  const day = (value: Day | undefined): string => (value === undefined ? '' : formatDay(value));
  return {
    id: safeText(rule.id),
    kpiId: safeText(rule.kpiId),
    kpi: safeText(record.kpi),
    kind: KIND_WORDS[rule.kind][language],
    threshold: rule.threshold ?? '',
    recovery: rule.recovery ?? '',
    confirmations: rule.confirmations,
    recipients: safeText(rule.recipients.join(', ')),
    state: PHASE_WORDS[state.phase][language],
    since: day(state.since),
    value: state.value ?? '',
    readOn: day(state.readOn),
    crossings: state.crossings,
    snoozedUntil: day(state.snoozedUntil),
    acknowledgedBy: safeText(state.acknowledgedBy),
    told: safeText(state.told.join(', ')),
    messageAt: record.messageAt,
    by: safeText(record.by),
    at: record.at,
  };
}
