import { missingLetters } from '../parts/letters.tsx';
import { useSidebar } from './context.ts';
import { failureToast } from './failure.ts';
import { forgetUnfinished } from './unfinished.ts';
import type { Wizard } from './use-wizard.ts';
import { stepOfField } from './wizard-fields.ts';

/** Saves once, as a draft while a letter is missing, and leads to the first field that stands in the way. */
export function useSave(wizard: Wizard): () => Promise<void> {
  const sidebar = useSidebar();
  const { act, go, say, words, view } = sidebar;
  const lead = (field: string): void => {
    wizard.showAll();
    wizard.leadTo(field);
  };
  const save = async (): Promise<void> => {
    const { draft, check, errors } = wizard;
    if (draft.name.trim() === '') {
      wizard.refuse('name', words.wizard.nameError);
      return lead('name');
    }
    const [wrong] = Object.keys(errors).sort((a, b) => stepOfField(a) - stepOfField(b));
    if (wrong) return lead(wrong);
    const state = draft.state === 'archived' ? 'archived' : missingLetters(check?.letters ?? []) ? 'draft' : 'active';
    const reply = await act('kpi.save', { kpi: { ...draft, state } });
    if (!reply) return;
    if (!reply.ok && reply.error.field) {
      // The server names the field inside its payload.
      const field = reply.error.field.replace(/^kpi\./, '');
      wizard.refuse(field, reply.error.message);
      return lead(field);
    }
    if (!reply.ok) return say(failureToast(reply.error, words.common, save));
    forgetUnfinished(view.file);
    go(draft.id ? { name: 'detail', id: draft.id } : { name: 'list' });
    const kept = reply.value.kpis.find(({ kpi }) => (draft.id ? kpi.id === draft.id : kpi.name === draft.name.trim()));
    const asDraft = (kept?.kpi.state ?? state) === 'draft';
    say({ kind: 'status', text: asDraft ? words.wizard.savedDraft(draft.name) : words.wizard.saved(draft.name) });
  };
  return save;
}
