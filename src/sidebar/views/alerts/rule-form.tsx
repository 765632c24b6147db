import { useState } from 'preact/hooks';
import type { RuleDraft } from '../../../addon/endpoints/alerts-contract.ts';
import { recipientsOf } from '../../../domain/alerts/recipients.ts';
import { ALERT_KINDS, type AlertKind } from '../../../domain/alerts/rule.ts';
import { KIND_WORDS } from '../../../text/alerts/alert-codes.ts';
import { Button } from '../../parts/button.tsx';
import { capital, SelectField } from '../../parts/select-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { FigureField } from './figure-field.tsx';
import { FineTuning } from './fine-tuning.tsx';
import { errorOf, figureOf, firstThreshold, type PartProps } from './rule-draft.ts';
import { type Alerts, useTold } from './use-alerts.ts';
import { type Previewed, usePreview } from './use-preview.ts';

interface Props {
  readonly start: RuleDraft;
  readonly alerts: Alerts;
  readonly onClose: () => void;
}

/** One rule in one short form, with what it says and what it would have done. */
export function RuleForm({ start, alerts, onClose }: Props) {
  const { words, language, view } = useSidebar();
  const { alert: said } = words;
  const [draft, setDraft] = useState(start);
  const previewed = usePreview(draft);
  const preview = previewed === 'failed' ? undefined : previewed;
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
      <Threshold key={`${draft.kpiId} ${draft.kind}`} draft={draft} preview={preview} onChange={change} />
      {kpi && kpi.maturity > 0 && <p class="field-help">{said.maturity(kpi.maturity)}</p>}
      <PreviewBox previewed={previewed} />
      <FineTuning
        key={`fine ${draft.kpiId} ${draft.kind}`}
        draft={draft}
        preview={preview}
        onChange={change}
        defaultRecipients={recipientsOf([], kpi?.owner ?? '', view.schedule.owner).join(', ')}
      />
      <div class="actions">
        <Button
          kind="primary"
          disabled={alerts.busy || !previewed || (preview?.fieldErrors.length ?? 0) > 0}
          onClick={save}
        >
          {said.save}
        </Button>
        <Button onClick={onClose}>{said.cancel}</Button>
      </div>
    </section>
  );
}

function Threshold({ draft, preview, onChange }: PartProps) {
  const { words, view } = useSidebar();
  const { unit, suffix } = figureOf(draft, view.kpis.find((one) => one.kpi.id === draft.kpiId)?.kpi, words.alert.days);
  return (
    <FigureField
      id="rule-threshold"
      label={labelOf(draft.kind, words.alert)}
      unit={unit}
      {...(suffix ? { suffix } : {})}
      optional={draft.kind === 'anomaly'}
      value={draft.threshold}
      error={draft.threshold === null ? undefined : errorOf(preview, 'threshold')}
      onValue={(threshold) => onChange({ threshold })}
    />
  );
}

function labelOf(kind: AlertKind, said: ReturnType<typeof useSidebar>['words']['alert']): string {
  if (kind === 'above' || kind === 'below') return said.threshold;
  if (kind === 'no_data') return said.thresholds.days;
  if (kind === 'anomaly') return said.thresholds.volume;
  return kind === 'forecast' ? said.thresholds.chance : said.thresholds.share;
}

/** Read out when it changes: the sentence, what the history says of it, and what is still to be mended. */
function PreviewBox({ previewed }: { readonly previewed: Previewed }) {
  const { words } = useSidebar();
  const { alert: said } = words;
  const preview = previewed === 'failed' ? undefined : previewed;
  return (
    <div class="note rule-preview" role="status">
      <h2>{said.preview}</h2>
      {previewed === 'failed' && <p>{said.previewFailed}</p>}
      {preview?.sentence && <p>{preview.sentence}</p>}
      {preview?.replay.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {preview?.fieldErrors.map(({ field, sentence }) => (
        <p key={field} class="field-error">
          {sentence}
        </p>
      ))}
    </div>
  );
}
