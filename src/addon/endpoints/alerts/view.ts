import { awake, isOpen } from '../../../domain/alerts/machine.ts';
import { readRecipients, recipientsOf } from '../../../domain/alerts/recipients.ts';
import { type AlertRule, recoveryOf } from '../../../domain/alerts/rule.ts';
import type { TeamKpi } from '../../../domain/kpi/team-kpi.ts';
import { ruleSentence } from '../../../text/alerts/rule-words.ts';
import { stateSentence } from '../../../text/alerts/state-words.ts';
import { figuresOf, recordOf } from '../../alerts/alert-story.ts';
import { isWatched, problemsOf } from '../../alerts/evaluate.ts';
import { type Material, readMaterial } from '../../alerts/material.ts';
import { type Sitting, sitting } from '../../google/document.ts';
import { readSettings, type Settings } from '../../google/settings.ts';
import type { AlertRecord } from '../../sheets/alerts-row.ts';
import { openAlerts } from '../../sheets/alerts-store.ts';
import { findSheets } from '../../sheets/find-sheet.ts';
import type { AlertsView, AlertView, DigestDraft, RuleDraft } from '../alerts-contract.ts';

/** Everything that the screen shows, read in one go. */
export function alertsView(here: Sitting = sitting()): AlertsView {
  const settings = readSettings();
  const found = findSheets(here.spreadsheet);
  const sheet = found.get('alerts')?.sheet;
  const records = sheet ? openAlerts(sheet, here).records : [];
  const material = readMaterial(here, found);
  return {
    alerts: records.map((record) => alertView(record, material, settings, here)),
    digest: digestDraft(settings),
    clock: settings.schedule.active && settings.fileId === here.spreadsheet.getId(),
  };
}

function alertView(record: AlertRecord, material: Material, settings: Settings, here: Sitting): AlertView {
  const { rule } = record;
  const state = awake(record.state, here.clock.day);
  const kpi = recordOf(rule.kpiId, material)?.kpi;
  const problems = problemsOf(record, material, here);
  const figures = figuresOf(kpi ?? { unit: '', currency: '' }, here);
  const watched = isWatched(record, material);
  return {
    rule: draftOf(rule),
    kpi: kpi?.name ?? record.kpi,
    phase: state.phase,
    open: watched && isOpen(state),
    sentence: problems.length > 0 ? '' : sentenceOf(rule, kpi, settings, here),
    detail: problems.length > 0 ? '' : stateSentence(rule, state, here.clock.day, figures),
    problems,
    lastMessage: record.messageAt,
  };
}

export function sentenceOf(rule: AlertRule, kpi: TeamKpi | undefined, settings: Settings, here: Sitting): string {
  const told = {
    ...rule,
    kpi: kpi?.name ?? '',
    recovery: recoveryOf(rule),
    recipients: recipientsOf(rule.recipients, kpi?.owner ?? '', settings.owner),
  };
  return ruleSentence(told, figuresOf(kpi ?? { unit: '', currency: '' }, here));
}

export function draftOf(rule: AlertRule): RuleDraft {
  const { threshold, recovery, recipients } = rule;
  return { ...rule, threshold: threshold ?? null, recovery: recovery ?? null, recipients: recipients.join(', ') };
}

export function ruleOf(draft: RuleDraft): AlertRule {
  const { threshold, recovery, recipients } = draft;
  return {
    ...draft,
    threshold: threshold ?? undefined,
    recovery: recovery ?? undefined,
    recipients: readRecipients(recipients),
  };
}

function digestDraft({ digest }: Settings): DigestDraft {
  if (!digest) return { every: 'never', weekday: 1, recipients: '' };
  return { every: digest.every, weekday: digest.weekday, recipients: digest.recipients.join(', ') };
}
