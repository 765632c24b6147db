import type { RuleDraft } from '../../../addon/endpoints/alerts-contract.ts';
import type { KpiDraft } from '../../../addon/endpoints/contract.ts';
import type { AlertKind } from '../../../domain/alerts/rule.ts';

/** What a threshold is typed in: the KPI's own unit, per cent, days or things counted. */
export function unitOfThreshold(kind: AlertKind, kpi: KpiDraft | undefined): string {
  if (kind === 'above' || kind === 'below') return kpi?.unit ?? '';
  return kind === 'no_data' || kind === 'anomaly' ? 'count' : 'ratio';
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
