import type { Sidebar } from './context.ts';
import { failureToast } from './failure.ts';

export async function addSample(sidebar: Sidebar): Promise<void> {
  const { act, say, words, formats } = sidebar;
  const reply = await act('sample.add', { currency: formats.currency });
  if (!reply) return;
  if (!reply.ok) return say(failureToast(reply.error, words.common, () => addSample(sidebar)));
  say({ kind: 'status', text: words.panel.sample.added });
}

/** What would go besides the sample, where people built on it; '' where nothing would, or once it is done. */
export async function removeSample(sidebar: Sidebar, accepted: boolean): Promise<string> {
  const { act, say, words } = sidebar;
  const reply = await act('sample.remove', { accepted });
  if (!reply) return '';
  if (reply.ok) say({ kind: 'status', text: words.panel.sample.removed });
  else if (reply.error.field === 'accepted') return reply.error.message;
  else say(failureToast(reply.error, words.common, () => removeSample(sidebar, accepted)));
  return '';
}
