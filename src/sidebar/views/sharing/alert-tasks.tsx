import type { ServiceView, SharingView, TaskTool } from '../../../addon/endpoints/sharing-contract.ts';
import { useSidebar } from '../../state/context.ts';
import type { Answers } from './use-answers.ts';

interface Props {
  readonly view: ServiceView;
  readonly tool: TaskTool;
  readonly answers: Answers<SharingView>;
  readonly error: string | undefined;
}

/** « Créer une carte pour chaque alerte »: off until the team wants it, with what it will do. */
export function AlertTasks({ view: { alertTasks }, tool, answers: { act, waiting }, error }: Props) {
  const { words } = useSidebar();
  const { sharing } = words;
  const help = `${tool}-alert-tasks-help`;
  const change = async (box: HTMLInputElement): Promise<void> => {
    const done = !waiting && (await act('sharing.alertTasks', { service: tool, wanted: box.checked }));
    if (!done) box.checked = alertTasks;
  };
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label class="check">
        <input
          type="checkbox"
          checked={alertTasks}
          aria-describedby={help}
          onChange={(event) => change(event.currentTarget)}
        />
        <span>{sharing.alertTasks[tool]}</span>
      </label>
      <p class="field-help" id={help}>
        {sharing.alertTasksHelp}
      </p>
      {error && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** Channels have alerts anyway. */
export function taskTool({ service }: ServiceView): TaskTool | undefined {
  return service === 'slack' || service === 'chat' ? undefined : service;
}
