import type { KpiDraft } from '../../../../addon/endpoints/contract.ts';
import { valueText } from '../../../format/target.ts';
import { useSidebar } from '../../../state/context.ts';
import type { Steering } from '../../../state/use-steering.ts';

/** The last times that this KPI was measured, or could not be, and by whom. */
export function RunsSection({ kpi, steering }: { readonly kpi: KpiDraft; readonly steering: Steering }) {
  const { words, formats } = useSidebar();
  const { steering: text } = words;
  const { runs = [], refusals = [] } = steering.data ?? {};
  const origins: Readonly<Record<string, string>> = text.origins;
  return (
    <section class="block">
      <details>
        <summary>{text.runs}</summary>
        {steering.data && runs.length === 0 && <p class="quiet-text">{text.noRuns}</p>}
        <ul class="entries">
          {runs.map(({ period, takenAt, by, origin, value }) => (
            <li key={period}>
              <p>
                {formats.moment(takenAt)} ·{' '}
                <strong>{value === null ? '–' : valueText(value, kpi, formats, words)}</strong>
              </p>
              <p class="quiet-text">
                {formats.period(period)} · {origins[origin] ?? origin}
                {by && ' · '}
                <bdi>{by}</bdi>
              </p>
            </li>
          ))}
          {refusals.map(({ at, reason }) => (
            <li key={at}>
              <bdi>{text.refused(formats.moment(at), reason)}</bdi>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
