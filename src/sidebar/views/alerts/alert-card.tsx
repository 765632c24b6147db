import type { AlertAct, AlertView } from '../../../addon/endpoints/alerts-contract.ts';
import { PHASE_ICONS, phaseWord } from '../../../text/alerts/alert-codes.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import { type Alerts, useTold } from './use-alerts.ts';

interface Props {
  readonly alert: AlertView;
  readonly alerts: Alerts;
  readonly onEdit: () => void;
}

const PAUSES = ['day', 'week', 'period'] as const;

export function AlertCard({ alert, alerts, onEdit }: Props) {
  const { words, formats } = useSidebar();
  const { alert: said } = words;
  const { rule, kpi, sentence, detail, problems, lastMessage } = alert;
  const title = `alert-${rule.id}`;
  return (
    <li class={`alert-card ${alert.open ? alert.phase : 'calm'}`} aria-labelledby={title}>
      <h3 id={title} tabIndex={-1}>
        <bdi>{kpi || rule.kpiId}</bdi>
      </h3>
      <Phase alert={alert} />
      {detail && <p>{detail}</p>}
      {sentence && <p class="quiet-text">{sentence}</p>}
      {problems.map((problem) => (
        <p key={problem} class="field-error">
          {problem}
        </p>
      ))}
      {lastMessage && <p class="quiet-text">{said.lastMessage(formats.moment(lastMessage))}</p>}
      {alert.open && <OpenActions alert={alert} alerts={alerts} />}
      <div class="actions">
        <Button kind="quiet" label={`${said.edit}${words.common.colon}${kpi}`} onClick={onEdit}>
          {said.edit}
        </Button>
        <RemoveButton alert={alert} alerts={alerts} />
      </div>
    </li>
  );
}

function Phase({ alert }: { readonly alert: AlertView }) {
  const { language, words } = useSidebar();
  // A rule that cannot be read watches nothing, whatever state its row tells.
  if (alert.problems.length > 0) {
    return (
      <span class="pill calm">
        <span class="icon" aria-hidden="true">
          !
        </span>
        {words.alert.broken}
      </span>
    );
  }
  return (
    <span class={`pill ${alert.open ? alert.phase : 'calm'}`}>
      <span class="icon" aria-hidden="true">
        {PHASE_ICONS[alert.phase]}
      </span>
      {phaseWord(alert.phase, language)}
    </span>
  );
}

/** « Je m’en occupe », a pause, or the way back. */
function OpenActions({ alert, alerts }: Omit<Props, 'onEdit'>) {
  const { words } = useSidebar();
  const { alert: said } = words;
  const told = useTold();
  const act = async (what: AlertAct): Promise<void> => {
    told(await alerts.write('alerts.act', { id: alert.rule.id, act: what }), () => act(what));
    refocus(`alert-${alert.rule.id}`);
  };
  if (alert.phase !== 'firing') {
    return (
      <div class="actions">
        <Button disabled={alerts.busy} onClick={() => act('reopen')}>
          {said.reopen}
        </Button>
      </div>
    );
  }
  return (
    <div class="actions">
      <Button disabled={alerts.busy} onClick={() => act('acknowledge')}>
        {said.takeCare}
      </Button>
      <details class="pauses">
        <summary>{said.snooze}</summary>
        <div class="actions">
          {PAUSES.map((pause) => (
            <Button
              key={pause}
              disabled={alerts.busy}
              label={`${said.snooze}${words.common.colon}${said[pause]}`}
              onClick={() => act(pause)}
            >
              {said[pause]}
            </Button>
          ))}
        </div>
      </details>
    </div>
  );
}

/** Removes at once and offers the way back. */
function RemoveButton({ alert, alerts }: Omit<Props, 'onEdit'>) {
  const { words, say } = useSidebar();
  const { alert: said } = words;
  const told = useTold();
  const { rule } = alert;
  const restore = async (): Promise<void> => told(await alerts.write('alerts.save', rule), restore, said.saved);
  const remove = async (): Promise<void> => {
    const failed = await alerts.write('alerts.remove', { id: rule.id });
    if (failed) return told(failed, remove);
    say({ kind: 'status', text: said.removed, action: { label: words.common.undo, run: restore } });
    refocus();
  };
  return (
    <Button
      kind="quiet"
      disabled={alerts.busy}
      label={`${said.remove}${words.common.colon}${alert.kpi}`}
      onClick={remove}
    >
      {said.remove}
    </Button>
  );
}

/** The button that was pressed is gone: a keyboard goes on from its card, or from the heading. */
function refocus(id = ''): void {
  requestAnimationFrame(() => {
    const next = document.getElementById(id) ?? document.querySelector<HTMLElement>('h1');
    next?.focus({ preventScroll: true });
  });
}
