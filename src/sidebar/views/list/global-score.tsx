import type { KpiView } from '../../../addon/endpoints/contract.ts';
import { useSidebar } from '../../state/context.ts';

export function GlobalScore({ active }: { readonly active: readonly KpiView[] }) {
  const { words, view, formats } = useSidebar();
  const { score, counted, of, sentence } = view.globalScore;
  return (
    <section class="score" aria-label={words.list.score}>
      <p class="score-line">
        <span class="score-label">{words.list.score}</span>
        {score === null ? (
          <span class="score-none">{words.list.noScore}</span>
        ) : (
          <span>
            <strong>{outOf100(score)}</strong> {words.list.outOf}
          </span>
        )}
      </p>
      <p class="quiet-text">{sentence || words.list.counted(counted, of)}</p>
      <details>
        <summary>{words.list.how}</summary>
        {words.list.howBody.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <ul class="weights">
          {active.map(({ kpi, score: own }) => (
            <li key={kpi.id}>
              <bdi>{kpi.name}</bdi>
              <span>
                {own === null ? '–' : outOf100(own)} · {words.list.weight(formats.number(kpi.weight))}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Scores are stored 0–1, raw, and shown 0–100. */
export function outOf100(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 100);
}
