import { useState } from 'preact/hooks';
import type { Input } from '../../../domain/catalogue/input.ts';
import { KIND_WORDS } from '../../../text/catalogue-words.ts';
import { givesFigure, type LibraryCard } from '../../library/library.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { holdsDecimal, inputsOf } from '../../state/measure-form.ts';
import { useTyping } from '../../state/wizard-context.ts';
import { fieldId } from '../../state/wizard-fields.ts';
import { formulaWords } from '../library/formula-text.ts';
import { RangeField } from './range-field.tsx';

export function LibraryMeasure({ error }: { readonly error: string | undefined }) {
  const { card } = useTyping();
  const [changing, setChanging] = useState(false);
  return card && !changing ? (
    <Call card={card} error={error} onChange={() => setChanging(true)} />
  ) : (
    <Picker error={error} onPicked={() => setChanging(false)} />
  );
}

function Picker({ error, onPicked }: { readonly error: string | undefined; readonly onPicked: () => void }) {
  const { words, language, library } = useSidebar();
  const { setMeasure } = useTyping();
  const [search, setSearch] = useState('');
  const found = library.search(search).filter(givesFigure);
  const pick = (card: LibraryCard): void => {
    setMeasure({ inputs: [], form: 0 }, card.kpi.id);
    onPicked();
  };
  return (
    <>
      <TextField
        id={fieldId('measure')}
        type="search"
        label={words.measure.chooseMetric}
        help={words.wizard.searchHint}
        value={search}
        error={error}
        onInput={setSearch}
      />
      {search.trim() !== '' && found.length === 0 && <p class="note">{words.wizard.noMatch}</p>}
      <ul class="picks">
        {found.slice(0, 8).map((card) => (
          <li key={card.kpi.id}>
            <button type="button" class="pick" onClick={() => pick(card)}>
              {card.kpi.name[language]} <code>KPI_{card.kpi.id}</code>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface CallProps {
  readonly card: LibraryCard;
  readonly error: string | undefined;
  readonly onChange: () => void;
}

function Call({ card, error, onChange }: CallProps) {
  const { words, language } = useSidebar();
  const { draft, measure } = useTyping();
  const text = words.measure;
  return (
    <fieldset class="field call">
      <legend>
        {card.kpi.name[language]} <code>KPI_{card.kpi.id}</code>
      </legend>
      <p class="field-help">{formulaWords(card.kpi, language)}</p>
      <Button kind="quiet" onClick={onChange}>
        {text.change}
      </Button>
      {card.kpi.forms.length > 1 && <Forms card={card} />}
      {inputsOf(card, measure.form).map((input, position) => (
        <InputField key={input.name.fr} input={input} position={position} />
      ))}
      {error && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      {draft.measure ? <code class="built-formula">{draft.measure}</code> : <p class="field-help">{text.fillFirst}</p>}
    </fieldset>
  );
}

/** Where a function can be written in several ways, each is named by its inputs. */
function Forms({ card }: { readonly card: LibraryCard }) {
  const { words, language } = useSidebar();
  const { measure, setMeasure } = useTyping();
  return (
    <SelectField
      id="form"
      label={words.measure.inputs}
      value={String(measure.form)}
      choices={card.kpi.forms.map(
        ({ inputs }, position) => [String(position), inputs.map(({ name }) => name[language]).join(', ')] as const,
      )}
      onChange={(form) => setMeasure({ form: Number(form), inputs: [] })}
    />
  );
}

function InputField({ input, position }: { readonly input: Input; readonly position: number }) {
  const { words, language } = useSidebar();
  const { measure, setMeasure } = useTyping();
  const value = measure.inputs[position] ?? '';
  const change = (typed: string): void => {
    const inputs = [...measure.inputs];
    inputs[position] = typed;
    setMeasure({ inputs: Array.from(inputs, (text) => text ?? '') });
  };
  const name = input.name[language];
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  const shared = { id: `input-${position}`, label, optional: input.otherwise !== undefined };
  if (input.choices)
    return (
      <SelectField
        {...shared}
        value={value}
        choices={[['', '–'], ...input.choices.map((choice) => [choice, choice] as const)]}
        onChange={change}
      />
    );
  return (
    <RangeField
      {...shared}
      help={KIND_WORDS[input.kind][language]}
      error={holdsDecimal(value) ? words.measure.decimalInFormula : undefined}
      value={value}
      onInput={change}
    />
  );
}
