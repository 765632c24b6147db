import type { KpiView } from '../../../addon/endpoints/contract.ts';
import { currentValue, estimateText, targetText, valueText } from '../../format/target.ts';
import { useSidebar } from '../../state/context.ts';
import { outOf100 } from '../list/global-score.tsx';

export function Figures({ view }: { readonly view: KpiView }) {
  const { words, formats, view: app } = useSidebar();
  const { kpi, score, expected, reading, sentence } = view;
  const value = currentValue(view);
  const text = (figure: number): string => valueText(figure, kpi, formats, words);
  const target = targetText(kpi, app.today, formats, words);
  const figures: (readonly [string, string])[] = [
    [words.detail.current, value === null ? words.list.noValue : text(value)],
  ];
  if (target) figures.push([words.detail.target, target]);
  if (kpi.baseline !== null) figures.push([words.detail.baseline, text(kpi.baseline)]);
  if (expected !== null) figures.push([words.detail.expected, estimateText(expected, kpi, formats, words)]);
  if (score !== null) figures.push([words.detail.score, `${outOf100(score)} ${words.list.outOf}`]);
  return (
    <section class="block">
      <dl class="figure-grid">
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {reading.note && reading.note !== sentence && <p class="quiet-text">{reading.note}</p>}
    </section>
  );
}
