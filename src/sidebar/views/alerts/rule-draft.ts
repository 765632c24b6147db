import type { RuleDraft, RulePreview } from '../../../addon/endpoints/alerts-contract.ts';
import type { KpiDraft } from '../../../addon/endpoints/contract.ts';
import type { AlertKind } from '../../../domain/alerts/rule.ts';

/** A part of the form: the rule as it stands, what the server says of it, and how to change it. */
export interface PartProps {
  readonly draft: RuleDraft;
  readonly preview: RulePreview | undefined;
  readonly onChange: (part: Partial<RuleDraft>) => void;
}

export function errorOf(preview: RulePreview | undefined, field: keyof RuleDraft): string | undefined {
  return preview?.fieldErrors.find((error) => error.field === field)?.sentence;
}

/** What a threshold is typed in: the KPI's own unit, per cent, days or things counted. */
export function unitOfThreshold(kind: AlertKind, kpi: KpiDraft | undefined): string {
  if (kind === 'above' || kind === 'below') return kpi?.unit ?? '';
  return kind === 'no_data' || kind === 'anomaly' ? 'count' : 'ratio';
}

/** The unit of a threshold and what stands behind its field: « % », « € », « jours ». */
export function figureOf(
  { kind }: Pick<RuleDraft, 'kind'>,
  kpi: KpiDraft | undefined,
  days: string,
): { readonly unit: string; readonly suffix: string } {
  const unit = unitOfThreshold(kind, kpi);
  if (kind === 'no_data') return { unit, suffix: days };
  return { unit, suffix: unit === 'ratio' ? '%' : unit === 'currency' ? (kpi?.currency ?? '') : '' };
}

/** A first threshold that makes sense, so that the preview has something to say at once. */
export function firstThreshold(kind: AlertKind, kpi: KpiDraft | undefined): number | null {
  switch (kind) {
    case 'above':
    case 'below':
      return kpi?.target ?? null;
    case 'pace':
      return 0.15;
    case 'forecast':
      return 0.3;
    case 'no_data':
      return kpi?.frequency === 'day' ? 2 : 8;
    case 'anomaly':
      return kpi && kpi.minimumVolume > 0 ? kpi.minimumVolume : null;
    default:
      return 0.2;
  }
}

export function newRule(kpi: KpiDraft | undefined): RuleDraft {
  const kind: AlertKind = kpi?.direction === 'lower' ? 'above' : 'below';
  const threshold = firstThreshold(kind, kpi);
  return { id: '', kpiId: kpi?.id ?? '', kind, threshold, recovery: null, confirmations: 1, recipients: '' };
}
