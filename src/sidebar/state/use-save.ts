import { useState } from 'preact/hooks';
import type { KpiDraft } from '../../addon/endpoints/contract.ts';
import type { ReplyError } from '../../addon/endpoints/reply.ts';
import { missingLetters } from '../parts/letters.tsx';
import { CHANGED } from './conflict.ts';
import { useSidebar } from './context.ts';
import { failureToast } from './failure.ts';
import { forgetUnfinished } from './unfinished.ts';
import type { Wizard } from './use-wizard.ts';

export interface Save {
  /** `over` is the version that the person has seen and chooses to replace. */
  readonly save: (over?: KpiDraft) => Promise<void>;
  /** The file's version, when somebody else saved this KPI in the meantime. */
  readonly theirs: KpiDraft | undefined;
}

/** Saves once, as a draft while a letter is missing, and leads to the first field that stands in the way. */
export function useSave(wizard: Wizard): Save {
  const { act, go, say, words, view } = useSidebar();
  const [theirs, setTheirs] = useState<KpiDraft>();
  const { draft } = wizard;
  const lead = (field: string): void => {
    wizard.showAll();
    wizard.leadTo(field);
  };
  const refused = async (error: ReplyError): Promise<void> => {
    if (error.code === CHANGED) {
      const reply = await act('app.open', null);
      const found = reply?.ok ? reply.value.kpis.find(({ kpi }) => kpi.id === draft.id) : undefined;
      if (found) return setTheirs(found.kpi);
    }
    if (!error.field) return say(failureToast(error, words.common, save));
    // The server names the field inside its payload.
    const field = error.field.replace(/^kpi\./, '');
    wizard.refuse(field, error.message);
    return lead(field);
  };
  const save = async (over?: KpiDraft): Promise<void> => {
    if (draft.name.trim() === '') wizard.refuse('name', words.wizard.nameError);
    const wrong = draft.name.trim() === '' ? 'name' : wizard.inTheWay;
    if (wrong) return lead(wrong);
    const { updatedAt } = over ?? draft;
    const reply = await act('kpi.save', { kpi: { ...draft, updatedAt, state: stateOf(wizard) } });
    if (!reply) return;
    if (!reply.ok) return refused(reply.error);
    forgetUnfinished(view.file);
    go(draft.id ? { name: 'detail', id: draft.id } : { name: 'list' });
    const kept = reply.value.kpis.find(({ kpi }) => (draft.id ? kpi.id === draft.id : kpi.name === draft.name.trim()));
    const asDraft = (kept?.kpi.state ?? stateOf(wizard)) === 'draft';
    say({ kind: 'status', text: asDraft ? words.wizard.savedDraft(draft.name) : words.wizard.saved(draft.name) });
  };
  return { save, theirs };
}

export function isIncomplete({ check }: Wizard): boolean {
  return missingLetters(check?.letters ?? []) !== '' || (check?.fieldErrors.length ?? 0) > 0;
}

function stateOf(wizard: Wizard): KpiDraft['state'] {
  if (wizard.draft.state === 'archived') return 'archived';
  return isIncomplete(wizard) ? 'draft' : 'active';
}
