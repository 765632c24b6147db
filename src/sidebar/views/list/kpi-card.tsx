import type { KpiView } from '../../../addon/endpoints/contract.ts';
import { currentValue, expectedShare, targetNumber, targetText, trendText, valueText } from '../../format/target.ts';
import { isUnitCode } from '../../format/units.ts';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { Sparkline } from '../../parts/sparkline.tsx';
import { StatePill } from '../../parts/state-pill.tsx';
import { useSidebar } from '../../state/context.ts';

/** How many past points a sparkline shows. */
const POINTS = 16;
/** Things that a draft lacks said at once. */
const MOST_FINDINGS = 2;

interface Props {
  readonly view: KpiView;
  /** Of its heading: one below that of the group it stands in. */
  readonly level: 2 | 3 | 4;
}

export function KpiCard({ view, level }: Props) {
  const { go, words } = useSidebar();
  const { kpi, problem } = view;
  const sentence = lacking(view) || view.brief || view.sentence;
  const Heading = `h${level}` as const;
  return (
    <li class="kpi">
      <div class="kpi-head">
        <Heading class="kpi-name">
          <button type="button" class="stretched" onClick={() => go({ name: 'detail', id: kpi.id })}>
            <bdi>{kpi.name || words.list.unnamed}</bdi>
          </button>
        </Heading>
        <StatePill view={view} />
      </div>
      <Figures view={view} />
      {problem ? <p class="problem">{problem}</p> : sentence && <p class="sentence">{sentence}</p>}
    </li>
  );
}

/** What a draft still needs, in the words of its letters. */
function lacking({ kpi, letters }: KpiView): string {
  if (kpi.state !== 'draft') return '';
  const findings = letters.filter(({ mark }) => mark === 'fail').flatMap((letter) => letter.findings);
  return findings
    .slice(0, MOST_FINDINGS)
    .map(({ sentence }) => sentence)
    .join(' ');
}

function Figures({ view }: { readonly view: KpiView }) {
  const { words, formats, view: app } = useSidebar();
  const { kpi, score, expected, status, history, brief } = view;
  const value = currentValue(view);
  const target = targetText(kpi, app.today, formats, words);
  // « 200 → 280 clients »: a unit in words is said once.
  const counted = target === '' || isUnitCode(kpi.unit) ? kpi : { ...kpi, unit: '' };
  const values = history.slice(-POINTS).map((point) => point.value);
  return (
    <>
      <div class="figures">
        <p>
          {value === null ? (
            <span class="quiet-text">{words.list.noValue}</span>
          ) : (
            <strong>{valueText(value, counted, formats, words)}</strong>
          )}
          {target && (
            <>
              {' '}
              <span aria-hidden="true">→</span>
              <span class="hidden">
                {words.list.target}
                {words.common.colon}
              </span>{' '}
              {target}
            </>
          )}
        </p>
        {values.length > 1 && (
          <Sparkline
            values={values}
            target={targetNumber(kpi, app.today) ?? undefined}
            label={trendText(view, formats, words)}
          />
        )}
      </div>
      {kpi.state === 'active' && score !== null && kpi.targetType !== 'baseline_first' && (
        <ProgressBar share={score} expected={expectedShare(view, app.today)} tone={status} />
      )}
      {kpi.state === 'active' && expected !== null && !brief && (
        <p class="expected">{words.list.expectedToday(formats.estimate(expected, kpi))}</p>
      )}
    </>
  );
}
