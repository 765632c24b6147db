import { useState } from 'preact/hooks';
import type { RuleDraft, RulePreview } from '../../../addon/endpoints/alerts-contract.ts';
import { recipientsOf } from '../../../domain/alerts/recipients.ts';
import { ALERT_KINDS, type AlertKind, hasRecovery } from '../../../domain/alerts/rule.ts';
import { KIND_WORDS } from '../../../text/alerts/alert-codes.ts';
import { Button } from '../../parts/button.tsx';
import { capital, SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { FigureField } from './figure-field.tsx';
import { firstThreshold, unitOfThreshold } from './rule-draft.ts';
import { type Alerts, useTold } from './use-alerts.ts';
import { usePreview } from './use-preview.ts';

interface Props {
  readonly start: RuleDraft;
  readonly alerts: Alerts;
  readonly onClose: () => void;
}

const CONFIRMATIONS = ['1', '2', '3', '4', '5'];

/** One rule in one short form, with what it says and what it would have done. */
export function RuleForm({ start, alerts, onClose }: Props) {
  const { words, language, view } = useSidebar();
  const { alert: said } = words;
  const [draft, setDraft] = useState(start);
  const preview = usePreview(draft);
  const told = useTold();
  const kpis = view.kpis.filter(({ kpi }) => kpi.state === 'active').map(({ kpi }) => kpi);
  const kpi = kpis.find(({ id }) => id === draft.kpiId);
  const change = (part: Partial<RuleDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const save = async (): Promise<void> => {
    const failed = await alerts.write('alerts.save', draft);
    told(failed, save, said.saved);
    if (!failed) onClose();
  };
  return (
    <section class="block" aria-label={start.id ? said.editRule : said.newRule}>
      <SelectField
        id="rule-kpi"
        label={said.kpi}
        value={draft.kpiId}
        choices={kpis.map(({ id, name }) => [id, name] as const)}
        onChange={(kpiId) =>
          change({
            kpiId,
            threshold: firstThreshold(
              draft.kind,
              kpis.find(({ id }) => id === kpiId),
            ),
            recovery: null,
          })
        }
      />
      <SelectField
        id="rule-kind"
        label={said.kind}
        value={draft.kind}
        choices={ALERT_KINDS.map((kind) => [kind, capital(KIND_WORDS[kind][language])] as const)}
        onChange={(kind) =>
          change({ kind: kind as AlertKind, threshold: firstThreshold(kind as AlertKind, kpi), recovery: null })
        }
      />
      <Thresholds key={`${draft.kpiId} ${draft.kind}`} draft={draft} preview={preview} onChange={change} />
      {kpi && kpi.maturity > 0 && <p class="field-help">{said.maturity(kpi.maturity)}</p>}
      <TextField
        id="rule-recipients"
        label={said.recipients}
        optional
        help={said.recipientsHelp(recipientsOf([], kpi?.owner ?? '', view.schedule.owner).join(', '))}
        error={errorOf(preview, 'recipients')}
        value={draft.recipients}
        onInput={(recipients) => change({ recipients })}
      />
      <PreviewBox preview={preview} />
      <div class="actions">
        <Button kind="primary" disabled={alerts.busy || !preview || preview.fieldErrors.length > 0} onClick={save}>
          {said.save}
        </Button>
        <Button onClick={onClose}>{said.cancel}</Button>
      </div>
    </section>
  );
}

interface ThresholdProps {
  readonly draft: RuleDraft;
  readonly preview: RulePreview | undefined;
  readonly onChange: (part: Partial<RuleDraft>) => void;
}

function Thresholds({ draft, preview, onChange }: ThresholdProps) {
  const { words, formats, view } = useSidebar();
  const { alert: said } = words;
  const kpi = view.kpis.find((one) => one.kpi.id === draft.kpiId)?.kpi;
  const unit = unitOfThreshold(draft.kind, kpi);
  const suffix =
    draft.kind === 'no_data' ? said.days : unit === 'ratio' ? '%' : unit === 'currency' ? kpi?.currency : '';
  const shared = { unit, ...(suffix ? { suffix } : {}) };
  const back = preview?.recovery;
  const normal =
    back === null || back === undefined ? '' : formats.value(back, { unit, currency: kpi?.currency ?? '' });
  return (
    <>
      <FigureField
        {...shared}
        id="rule-threshold"
        label={labelOf(draft.kind, said)}
        optional={draft.kind === 'anomaly'}
        value={draft.threshold}
        error={draft.threshold === null ? undefined : errorOf(preview, 'threshold')}
        onValue={(threshold) => onChange({ threshold })}
      />
      {hasRecovery(draft.kind) && (
        <FigureField
          {...shared}
          id="rule-recovery"
          label={said.recovery}
          optional
          help={normal ? said.recoveryHelp(normal) : undefined}
          value={draft.recovery}
          error={errorOf(preview, 'recovery')}
          onValue={(recovery) => onChange({ recovery })}
        />
      )}
      {draft.kind !== 'no_data' && (
        <SelectField
          id="rule-confirmations"
          label={said.confirmations}
          value={String(draft.confirmations)}
          choices={CONFIRMATIONS.map((count) => [count, count] as const)}
          onChange={(count) => onChange({ confirmations: Number(count) })}
        />
      )}
    </>
  );
}

function labelOf(kind: AlertKind, said: ReturnType<typeof useSidebar>['words']['alert']): string {
  if (kind === 'above' || kind === 'below') return said.threshold;
  if (kind === 'no_data') return said.thresholds.days;
  if (kind === 'anomaly') return said.thresholds.volume;
  return kind === 'forecast' ? said.thresholds.chance : said.thresholds.share;
}

/** Read out when it changes: the sentence, then what the history says of it. */
function PreviewBox({ preview }: { readonly preview: RulePreview | undefined }) {
  const { words } = useSidebar();
  return (
    <div class="note rule-preview" role="status">
      <h2>{words.alert.preview}</h2>
      {preview?.sentence && <p>{preview.sentence}</p>}
      {preview?.replay.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function errorOf(preview: RulePreview | undefined, field: keyof RuleDraft): string | undefined {
  return preview?.fieldErrors.find((error) => error.field === field)?.sentence;
}
