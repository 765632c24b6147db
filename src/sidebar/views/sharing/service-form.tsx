import { useEffect, useState } from 'preact/hooks';
import type { Service, ServiceView, SharingView } from '../../../addon/endpoints/sharing-contract.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { AlertTasks, taskTool } from './alert-tasks.tsx';
import type { Answers } from './use-answers.ts';
import { Wait } from './wait.tsx';

interface Props {
  readonly view: ServiceView;
  readonly answers: Answers<SharingView>;
}

type FieldName = keyof ReturnType<typeof useSidebar>['words']['sharing']['fields'];

/** Where to find the access, what to paste, and the test that has to pass before anything is turned on. */
export function ServiceForm({ view, answers }: Props) {
  const { words, user } = useWords();
  const { service, state, owner, fields } = view;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [label, setLabel] = useState(state === 'other' || state === 'lost' ? '' : view.label);
  const { act, waiting, refusal } = answers;
  const tool = taskTool(view);
  const mine = (refusal?.asked as { readonly service?: Service } | undefined)?.service === service;
  const wrong = (field: string): string | undefined => (mine && refusal?.field === field ? refusal.message : undefined);
  // What is wrong is read out where it is mended.
  useEffect(() => {
    if (mine && refusal?.field) document.getElementById(`${service}-${refusal.field}`)?.focus();
  }, [refusal]);
  const values = Object.fromEntries(
    fields.map(({ name, secret, value }) => [name, typed[name] ?? (secret ? '' : value)]),
  );
  const test = async (): Promise<void> => {
    const saved = await act('sharing.save', { service, label, fields: values });
    if (saved && (await act('sharing.test', { service }))) setTyped({});
  };
  return (
    <div class="stack service-form">
      {state === 'other' && (
        <p class="note">
          {words.setBy(owner)} {tool && view.alertTasks && words.alertTasksOn[tool]}
        </p>
      )}
      {state === 'active' && tool && (
        <AlertTasks view={view} tool={tool} answers={answers} error={wrong('alertTasks')} />
      )}
      {state === 'lost' && owner !== user && <p class="note">{words.lost(owner)}</p>}
      <ol>
        {words.how[service].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {fields.map(({ name, secret, value }) => (
        <TextField
          key={name}
          id={`${service}-${name}`}
          label={words.fields[name as FieldName]}
          value={values[name] ?? ''}
          onInput={(text) => setTyped({ ...typed, [name]: text })}
          help={secret && value ? words.kept(value) : undefined}
          error={wrong(name)}
          formula
        />
      ))}
      <TextField
        id={`${service}-label`}
        label={words.label}
        value={label}
        onInput={setLabel}
        help={words.labelHelp}
        error={wrong('label')}
        optional
      />
      {(wrong('test') || wrong('active')) && (
        <p class="field-error" role="alert">
          {wrong('test') ?? wrong('active')}
        </p>
      )}
      <div class="actions">
        <Wait kind={state === 'tested' || state === 'active' ? 'plain' : 'primary'} waiting={waiting} onClick={test}>
          {words.test}
        </Wait>
        {(state === 'tested' || state === 'active') && (
          <Switch service={service} active={state === 'active'} answers={answers} />
        )}
        {state !== 'none' && state !== 'lost' && fields.some(({ value }) => value) && (
          <Wait
            kind="danger"
            waiting={waiting}
            onClick={async () => {
              if (await act('sharing.erase', { service })) setTyped({});
            }}
          >
            {words.erase}
          </Wait>
        )}
      </div>
    </div>
  );
}

interface SwitchProps {
  readonly service: Service;
  readonly active: boolean;
  readonly answers: Answers<SharingView>;
}

function Switch({ service, active, answers: { act, waiting } }: SwitchProps) {
  const { words } = useWords();
  return (
    <Wait
      kind={active ? 'plain' : 'primary'}
      waiting={waiting}
      onClick={() => act('sharing.activate', { service, active: !active })}
    >
      {active ? words.deactivate : words.activate}
    </Wait>
  );
}

function useWords() {
  const { words, view } = useSidebar();
  return { words: words.sharing, user: view.user };
}
