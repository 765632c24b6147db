import type { KpiDraft, KpiView } from '../../addon/endpoints/contract.ts';
import type { SidebarWords } from '../../text/sidebar-words.ts';
import type { Formats } from './formats.ts';

/** « 60 leads », « 2 – 4 », « Oui »; '' where there is no target. */
export function targetText(kpi: KpiDraft, today: string, formats: Formats, words: SidebarWords): string {
  const target = targetNumber(kpi, today);
  if (kpi.targetType === 'done') return words.common.yes;
  if (target === null) return '';
  if (kpi.targetType === 'scale') return `${formats.number(target)} / 5`;
  if (kpi.targetType === 'range' && kpi.targetMax !== null) return rangeText(target, kpi.targetMax, kpi, formats);
  return formats.value(target, kpi);
}

/** The goal that a row of the history was judged with; a range whose lower bound still stands shows both. */
export function goalText(target: number | null, kpi: KpiDraft, formats: Formats, words: SidebarWords): string {
  if (target === null) return '';
  const high = highestTarget(target, kpi);
  return high === null ? valueText(target, kpi, formats, words) : rangeText(target, high, kpi, formats);
}

/** The upper bound that goes with a lower one: a row of the history keeps the lower one alone. */
export function highestTarget(target: number | null, kpi: KpiDraft): number | null {
  return kpi.targetType === 'range' && target !== null && target === kpi.target ? kpi.targetMax : null;
}

function rangeText(low: number, high: number, kpi: KpiDraft, formats: Formats): string {
  return `${formats.value(low, { ...kpi, unit: kpi.unit === 'ratio' ? 'ratio' : '' })} – ${formats.value(high, kpi)}`;
}

/** The figure to draw as the goal: the next milestone where there are several. */
export function targetNumber(kpi: KpiDraft, today: string): number | null {
  if (kpi.targetType === 'baseline_first') return null;
  if (kpi.targetType === 'done') return 1;
  if (kpi.targetType !== 'milestone') return kpi.target;
  const sorted = [...kpi.milestones].sort((a, b) => (a.day < b.day ? -1 : 1));
  return (sorted.find(({ day }) => day >= today) ?? sorted[sorted.length - 1])?.value ?? kpi.target;
}

export function valueText(value: number, kpi: KpiDraft, formats: Formats, words: SidebarWords): string {
  if (kpi.targetType === 'done') return value >= 1 ? words.common.yes : words.common.no;
  if (kpi.targetType === 'scale') return formats.number(value);
  return formats.value(value, kpi);
}

/** A forecast or what is expected, which no one has counted. */
export function estimateText(value: number, kpi: KpiDraft, formats: Formats, words: SidebarWords): string {
  if (kpi.targetType === 'done' || kpi.targetType === 'scale') return valueText(value, kpi, formats, words);
  return formats.estimate(value, kpi);
}

/** Where today's expected value stands on the way from the baseline to the target, 0 to 1. */
export function expectedShare({ kpi, expected }: KpiView, today: string): number | undefined {
  const target = targetNumber(kpi, today);
  const base = kpi.baseline ?? 0;
  if (expected === null || target === null || target === base) return undefined;
  const share = (expected - base) / (target - base);
  return share >= 0 && share <= 1 ? share : undefined;
}

/** The last figure known: what the measure reads now, else the last one of the history. */
export function currentValue({ reading, history }: KpiView): number | null {
  return reading.value ?? history[history.length - 1]?.value ?? null;
}

/** A history in words, for who does not see its line: « de 31 à 41 sur 8 relevés ». */
export function trendText({ kpi, history }: KpiView, formats: Formats, words: SidebarWords): string {
  const first = history[0];
  const last = history[history.length - 1];
  if (!first || !last) return words.detail.noHistory;
  const text = (value: number): string => valueText(value, kpi, formats, words);
  if (history.length === 1) return words.detail.oneValue(text(last.value));
  return words.detail.trend(text(first.value), text(last.value), history.length);
}
