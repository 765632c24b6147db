import { useState } from 'preact/hooks';
import type { AlertsView as AlertsState, RuleDraft } from '../../../addon/endpoints/alerts-contract.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useSidebar } from '../../state/context.ts';
import { failureWords } from '../../state/failure.ts';
import { AlertCard } from './alert-card.tsx';
import { DigestForm } from './digest-form.tsx';
import { newRule } from './rule-draft.ts';
import { RuleForm } from './rule-form.tsx';
import { type Alerts, useAlerts } from './use-alerts.ts';

/** Open alerts first, then every rule; the form takes the whole screen while it is filled. */
export function AlertsView({ kpiId }: { readonly kpiId: string | undefined }) {
  const { words, view } = useSidebar();
  const { alert: said } = words;
  const alerts = useAlerts();
  const active = view.kpis.filter(({ kpi }) => kpi.state === 'active');
  const kpi = (active.find((one) => one.kpi.id === kpiId) ?? active[0])?.kpi;
  const [edited, setEdited] = useState<RuleDraft | undefined>(kpiId ? newRule(kpi) : undefined);
  if (edited) {
    const close = (): void => setEdited(undefined);
    return (
      <Screen
        title={edited.id ? said.editRule : said.newRule}
        focusKey={`rule ${edited.id}`}
        back={{ label: said.title, run: close }}
      >
        <RuleForm start={edited} alerts={alerts} onClose={close} />
      </Screen>
    );
  }
  return (
    <Screen title={said.title} focusKey="alerts">
      <p class="quiet-text">{said.intro}</p>
      {alerts.view && !alerts.view.clock && <NoClock />}
      {kpi && (
        <Button kind="primary" onClick={() => setEdited(newRule(kpi))}>
          {said.add}
        </Button>
      )}
      <Content alerts={alerts} onEdit={setEdited} />
    </Screen>
  );
}

function Content({ alerts, onEdit }: { readonly alerts: Alerts; readonly onEdit: (rule: RuleDraft) => void }) {
  const { words } = useSidebar();
  const { view, failure, open } = alerts;
  if (failure) {
    const { title, help } = failureWords(failure, words.common);
    return (
      <Empty title={title} text={help}>
        <Button onClick={open}>{words.common.retry}</Button>
      </Empty>
    );
  }
  if (!view) {
    return (
      <div class="skeleton" aria-hidden="true">
        <span />
        <span />
      </div>
    );
  }
  return (
    <>
      <Rules view={view} alerts={alerts} onEdit={onEdit} />
      <DigestForm key={JSON.stringify(view.digest)} alerts={alerts} start={view.digest} />
    </>
  );
}

interface RulesProps {
  readonly view: AlertsState;
  readonly alerts: Alerts;
  readonly onEdit: (rule: RuleDraft) => void;
}

function Rules({ view, alerts, onEdit }: RulesProps) {
  const { words } = useSidebar();
  const { alert: said } = words;
  const open = view.alerts.filter((alert) => alert.open);
  const others = view.alerts.filter((alert) => !alert.open);
  if (view.alerts.length === 0) return <Empty title={said.none} text={said.noneText} />;
  const list = (title: string, shown: AlertsState['alerts']) =>
    shown.length > 0 && (
      <section class="block">
        <h2>{title}</h2>
        <ul class="alert-list">
          {shown.map((alert) => (
            <AlertCard key={alert.rule.id} alert={alert} alerts={alerts} onEdit={() => onEdit(alert.rule)} />
          ))}
        </ul>
      </section>
    );
  return (
    <>
      {list(said.open(open.length), open)}
      {list(said.rules, others)}
    </>
  );
}

function NoClock() {
  const { words, go } = useSidebar();
  return (
    <div class="banner late">
      <p>
        <span aria-hidden="true">! </span>
        {words.alert.noClock}
      </p>
      <Button onClick={() => go({ name: 'settings' })}>{words.alert.planning}</Button>
    </div>
  );
}
