import * as v from 'valibot';
import { type AlertState, acknowledge, awake, QUIET, reopen, snooze } from '../../../domain/alerts/machine.ts';
import { gapsOfRule } from '../../../domain/alerts/rule-gaps.ts';
import type { Day } from '../../../domain/history/calendar.ts';
import { periodOf } from '../../../domain/history/period.ts';
import type { TeamKpi } from '../../../domain/kpi/team-kpi.ts';
import { fieldProblem } from '../../../text/alerts/rule-problems.ts';
import { type Sitting, sitting } from '../../google/document.ts';
import { underLock } from '../../google/lock.ts';
import { userEmail } from '../../google/user.ts';
import { ALERT_COLUMNS } from '../../sheets/alerts-columns.ts';
import type { AlertRecord } from '../../sheets/alerts-row.ts';
import { type AlertStore, openAlerts, ruleIdOf } from '../../sheets/alerts-store.ts';
import { type FoundSheets, findSheets } from '../../sheets/find-sheet.ts';
import { openKpis } from '../../sheets/kpi-store.ts';
import { ownedSheet } from '../../sheets/owned-sheet.ts';
import type { AlertAct, AlertsView } from '../alerts-contract.ts';
import { type Answer, checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';
import { ACT, RULE } from './payload.ts';
import { alertsView, ruleOf } from './view.ts';

/** Work on the sheet of alerts under the lock, then the screen as it stands. */
function changing(work: (store: AlertStore, found: FoundSheets, here: Sitting) => Answer<unknown>): Answer<AlertsView> {
  const here = sitting();
  const done = underLock(() => {
    const found = findSheets(here.spreadsheet);
    return work(openAlerts(ownedSheet(found, 'alerts', ALERT_COLUMNS, here), here, true), found, here);
  });
  if (!done.obtained || !done.value) return { refused: 'busy' };
  return 'value' in done.value ? { value: alertsView() } : done.value;
}

/** A rule that is changed begins anew: what it had seen was held against another threshold. */
export const saveRule: Endpoint = (payload) =>
  checked(RULE, payload, (draft) =>
    changing((store, found, here) => {
      const rule = ruleOf(draft);
      const kpi = kpiOf(rule.kpiId, found, here);
      if (!kpi) return { refused: 'kpi-gone' };
      const [gap] = gapsOfRule(rule);
      if (gap) return { refused: 'field', field: gap.field, sentence: fieldProblem(gap.kind, here.language) };
      const known = store.records.find(({ rule: { id } }) => id === rule.id);
      const ids = new Set(store.records.map(({ rule: { id } }) => id));
      const id = rule.id === '' ? ruleIdOf(rule, ids) : rule.id;
      const { stamp } = here.clock;
      store.put({
        rule: { ...rule, id },
        state: QUIET,
        kpi: kpi.name,
        messageAt: known?.messageAt ?? '',
        by: userEmail(),
        at: stamp,
        row: known?.row,
        kpiCell: '',
        problems: [],
      });
      return { value: {} };
    }),
  );

function kpiOf(id: string, found: FoundSheets, here: Sitting): TeamKpi | undefined {
  const sheet = found.get('kpi')?.sheet;
  return sheet && openKpis(sheet, here).records.find(({ kpi }) => kpi.id === id)?.kpi;
}

export const removeRule: Endpoint = (payload) =>
  checked(v.object({ id: v.string() }), payload, ({ id }) =>
    changing((store) => {
      const known = store.records.find(({ rule }) => rule.id === id);
      if (!known) return { refused: 'alert-gone' };
      store.remove(known.row);
      return { value: {} };
    }),
  );

/** « Je m’en occupe », a pause, or the way back: on an alert that is open. */
export const actOnAlert: Endpoint = (payload) =>
  checked(ACT, payload, ({ id, act }) =>
    changing((store, found, here) => {
      const known = store.records.find(({ rule }) => rule.id === id);
      if (!known) return { refused: 'alert-gone' };
      const state = after(act, awake(known.state, here.clock.day), () => periodEndOf(known, found, here), here);
      store.writeStates([{ ...known, state }]);
      return { value: {} };
    }),
  );

function after(act: AlertAct, state: AlertState, periodEnd: () => Day, { clock }: Sitting): AlertState {
  switch (act) {
    case 'acknowledge':
      return acknowledge(state, userEmail());
    case 'day':
      return snooze(state, clock.day + 1);
    case 'week':
      return snooze(state, clock.day + 7);
    case 'period':
      return snooze(state, periodEnd());
    case 'reopen':
      return reopen(state);
  }
}

/** The last day of the KPI's open period; tomorrow at least, or the pause would be none. */
function periodEndOf({ rule }: AlertRecord, found: FoundSheets, here: Sitting): Day {
  const grain = kpiOf(rule.kpiId, found, here)?.frequency ?? 'month';
  return Math.max(here.clock.day + 1, periodOf(here.clock.day, grain, here.fiscalStart).end);
}
