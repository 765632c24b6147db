import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { type TermDraft, wrongTerm } from './term-draft.ts';

interface Props {
  readonly terms: readonly TermDraft[];
  /** The person pressed the button once: mistakes are shown. */
  readonly tried: boolean;
  readonly onChange: (terms: readonly TermDraft[]) => void;
}

/** KPIs that end with the period: their next dates, and the target to confirm. */
export function NextTerms({ terms, tried, onChange }: Props) {
  const { words } = useSidebar();
  const text = words.closing;
  if (terms.length === 0) return null;
  return (
    <section class="stack" aria-label={text.next}>
      <h3>{text.next}</h3>
      <p class="quiet-text">{text.nextHelp}</p>
      {terms.map((term, index) => (
        <Term
          key={term.kpiId}
          term={term}
          tried={tried}
          onChange={(changes) => onChange(terms.map((one, at) => (at === index ? { ...one, ...changes } : one)))}
        />
      ))}
    </section>
  );
}

interface TermProps {
  readonly term: TermDraft;
  readonly tried: boolean;
  readonly onChange: (changes: Partial<TermDraft>) => void;
}

function Term({ term, tried, onChange }: TermProps) {
  const { words, formats } = useSidebar();
  const text = words.closing;
  const { kpiId, kept, start, end, target, targetMax, targetType, unit, currency } = term;
  const error = tried && wrongTerm(term, formats) ? text.wrongNumber : undefined;
  const sign = unit === 'ratio' ? '%' : unit === 'currency' ? currency : '';
  const suffix = sign ? { suffix: sign } : {};
  return (
    <fieldset class="field">
      <label class="check">
        <input type="checkbox" checked={kept} onChange={(event) => onChange({ kept: event.currentTarget.checked })} />
        {text.goesOn(term.name)}
      </label>
      {kept && (
        <>
          <TextField
            id={`next-start-${kpiId}`}
            label={text.start}
            type="date"
            value={start}
            onInput={(day) => onChange({ start: day })}
          />
          <TextField
            id={`next-end-${kpiId}`}
            label={text.end}
            type="date"
            value={end}
            onInput={(day) => onChange({ end: day })}
          />
          <TextField
            {...suffix}
            id={`next-target-${kpiId}`}
            label={text.goal}
            numeric
            value={target}
            error={error}
            onInput={(typed) => onChange({ target: typed })}
          />
          {targetType === 'range' && (
            <TextField
              {...suffix}
              id={`next-most-${kpiId}`}
              label={text.goalMax}
              numeric
              value={targetMax}
              onInput={(typed) => onChange({ targetMax: typed })}
            />
          )}
        </>
      )}
    </fieldset>
  );
}
