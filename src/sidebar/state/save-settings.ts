import type { SettingsDraft } from '../../addon/endpoints/settings-contract.ts';
import { sidebarWordsIn } from '../../text/sidebar-words.ts';
import type { Sidebar } from './context.ts';
import { failureToast } from './failure.ts';

/** The language for everyone in this file; said in the language that the panel speaks from now on. */
export async function saveLanguage(sidebar: Sidebar, language: SettingsDraft['language']): Promise<void> {
  const { act, say, words, view } = sidebar;
  const reply = await act('settings.save', { ...view.settings, language });
  if (!reply) return;
  if (!reply.ok) return say(failureToast(reply.error, words.common, () => saveLanguage(sidebar, language)));
  say({ kind: 'status', text: sidebarWordsIn(reply.value.language).panel.language.saved });
}

/** The month that quarters and years are counted from, for everyone in this file. */
export async function saveFiscalStart(sidebar: Sidebar, fiscalStart: number): Promise<void> {
  const { act, say, words, view } = sidebar;
  const reply = await act('settings.save', { ...view.settings, fiscalStart });
  if (!reply) return;
  if (!reply.ok) return say(failureToast(reply.error, words.common, () => saveFiscalStart(sidebar, fiscalStart)));
  say({ kind: 'status', text: words.closing.fiscalSaved });
}
