import type { KpiDraft } from '../../addon/endpoints/contract.ts';
import type { OutlookView } from '../../addon/endpoints/steering-contract.ts';
import { estimateText, valueText } from '../format/target.ts';
import { useSidebar } from '../state/context.ts';

/** Lowest chance of each word but the first: the bounds of KPI_ATTAIN. */
const CHANCES = [0.05, 0.25, 0.6, 0.9];

interface Props {
  readonly outlook: OutlookView;
  readonly kpi: KpiDraft;
}

/** Where a KPI is heading, its chances and what it would take, in plain words. */
export function OutlookLines({ outlook, kpi }: Props) {
  const { words, formats } = useSidebar();
  const { steering: text } = words;
  const { value, low, high, probability, required, best } = outlook;
  const figure = (number: number): string => estimateText(number, kpi, formats, words);
  const day = formats.day(outlook.day);
  const likely = CHANCES.filter((least) => (probability ?? 0) >= least).length;
  const lower = kpi.targetType === 'decrease_to' || kpi.targetType === 'stay_below';
  const effort = lower ? text.allowed : text.required;
  const sentences = [
    low < high ? text.forecast(figure(value), day, figure(low), figure(high)) : '',
    probability === null ? '' : text.chances(Math.round(probability * 100), text.likely[likely] ?? ''),
    required !== null && best !== null && required > 0 && kpi.targetType !== 'range'
      ? effort(figure(required), text.per[kpi.frequency], day, valueText(best, kpi, formats, words))
      : '',
  ];
  return <p class="outlook">{sentences.filter(Boolean).join(' ')}</p>;
}
