import { suggestionsFor } from '../../../domain/playbook/playbook.ts';
import { suggestionSource, suggestionWords } from '../../../text/sharing/playbook-words.ts';
import { SERVICE_NAMES } from '../../../text/sharing/send-words.ts';
import { activeConnector } from '../../connectors/active.ts';
import { TASK_TOOLS } from '../../connectors/port.ts';
import type { Sitting } from '../../google/document.ts';
import { readSettings } from '../../google/settings.ts';
import { type ActionRow, openActions } from '../../sheets/actions-sheet.ts';
import { findSheets } from '../../sheets/find-sheet.ts';
import type { ActionsView, KpiGlance } from '../sharing-contract.ts';

/** Beyond the open ones, the newest that are done or dropped. */
const MOST_CLOSED = 5;

/** What to do about a KPI: advice that fits it today, and what was decided already. */
export function actionsView(here: Sitting, glance: KpiGlance, said = ''): ActionsView {
  const { language, spreadsheet } = here;
  const found = findSheets(spreadsheet).get('actions');
  const rows = found ? openActions(found.sheet, here).rows.filter(({ kpiId }) => kpiId === glance.kpiId) : [];
  const settings = readSettings();
  const fileId = spreadsheet.getId();
  const advice = suggestionsFor({ ...glance, value: glance.value ?? undefined });
  return {
    suggestions: advice
      .map((suggestion) => ({
        text: suggestionWords(suggestion, language),
        source: suggestionSource(suggestion, language),
      }))
      .filter(({ text }) => !rows.some(({ action, state }) => state === 'open' && action === text)),
    actions: shown(rows).map(({ id, action, owner, due, state, service, reference }) => ({
      id,
      action,
      owner,
      due,
      state,
      service,
      reference,
    })),
    tools: TASK_TOOLS.filter((tool) => activeConnector(settings, fileId, tool)).map(
      (tool) => SERVICE_NAMES[tool] ?? tool,
    ),
    said,
  };
}

function shown(rows: readonly ActionRow[]): readonly ActionRow[] {
  const open = rows.filter(({ state }) => state === 'open');
  return [
    ...open,
    ...rows
      .filter(({ state }) => state !== 'open')
      .slice(-MOST_CLOSED)
      .reverse(),
  ];
}
