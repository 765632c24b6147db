import type { ServiceView, SharingView, TaskTool } from '../../../addon/endpoints/sharing-contract.ts';
import { useSidebar } from '../../state/context.ts';
import type { Answers } from './use-answers.ts';

interface Props {
  readonly view: ServiceView;
  readonly tool: TaskTool;
  readonly answers: Answers<SharingView>;
}

/** « Créer une carte pour chaque alerte »: off until the team wants it, with what it will do. */
export function AlertTasks({ view, tool, answers: { act, waiting } }: Props) {
  const { words } = useSidebar();
  const { sharing } = words;
  const help = `${tool}-alert-tasks-help`;
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={view.alertTasks}
          disabled={waiting}
          aria-describedby={help}
          onChange={(event) => act('sharing.alertTasks', { service: tool, wanted: event.currentTarget.checked })}
        />
        <span>{sharing.alertTasks[tool]}</span>
      </label>
      <p class="field-help" id={help}>
        {sharing.alertTasksHelp}
      </p>
    </div>
  );
}

/** Channels have alerts anyway. */
export function taskTool({ service }: ServiceView): TaskTool | undefined {
  return service === 'slack' || service === 'chat' ? undefined : service;
}
