import { useEffect, useMemo, useState } from 'preact/hooks';
import type { KpiDraft } from '../../addon/endpoints/contract.ts';
import type { SidebarWords } from '../../text/sidebar-words.ts';
import { tidy } from '../format/numbers.ts';
import type { LibraryCard } from '../library/library.ts';
import { useSidebar } from './context.ts';
import { formOfMeasure, type MeasureForm, measureOf, sheetOf } from './measure-form.ts';
import { blankDraft } from './new-draft.ts';
import type { WizardStart } from './screen.ts';
import { keepUnfinished } from './unfinished.ts';
import { type Checked, useCheck } from './use-check.ts';
import { FIELDS, type Field, letterOfStep, stepOfField } from './wizard-fields.ts';

/** The KPI being typed, with the text of each number as it was typed: a wrong one is kept too. */
export interface Wizard extends Checked {
  readonly draft: KpiDraft;
  readonly card: LibraryCard | undefined;
  readonly step: number;
  readonly changed: boolean;
  readonly measure: MeasureForm;
  readonly set: (changes: Partial<KpiDraft>) => void;
  readonly begin: (draft: KpiDraft) => void;
  readonly setMeasure: (changes: Partial<MeasureForm>, metric?: string) => void;
  readonly textOf: (field: string, value: number | null, unit: string) => string;
  /** Keeps the text; answers the number, or `undefined` when it is none. */
  readonly type: (field: string, text: string, unit: string) => number | null | undefined;
  /** What was typed in fields whose place has changed counts no more; their values stand in the draft. */
  readonly forget: (fields: string) => void;
  /** The first field that holds what cannot be right; one left blank only makes a draft. */
  readonly inTheWay: string | undefined;
  readonly errorOf: (field: string) => string | undefined;
  readonly refuse: (field: string, sentence: string) => void;
  readonly showAll: () => void;
  /** Brings the person to a field, on whatever step it is. */
  readonly leadTo: (field: string) => void;
  /** The field asked for, and how often: the same one may be asked for twice. */
  readonly wanted: { readonly field: string; readonly times: number };
  readonly goTo: (step: number) => void;
}

export function useWizard(start: WizardStart): Wizard {
  const sidebar = useSidebar();
  const { formats, view, words } = sidebar;
  const { cardOf } = sidebar.library;
  const first = useMemo(() => (start.from === 'draft' ? start.kpi : blankDraft(sidebar)), [start]);
  const [draft, setDraft] = useState(first);
  const [step, setStep] = useState(start.from === 'draft' ? start.step : 0);
  const [measure, setMeasureForm] = useState(() => formOfMeasure(first, cardOf));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState({ field: '', times: 0 });
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const checked = useCheck(draft, step > 0);
  const card = cardOf(draft.metric);

  const see = (fields: readonly string[]): void => setSeen((before) => new Set([...before, ...fields]));
  const set = (changes: Partial<KpiDraft>): void => {
    setDraft((before) => ({ ...before, ...changes }));
    setRefused({});
    see(Object.keys(changes));
  };
  const readNumber = (text: string, unit: string) => (text.trim() === '' ? null : formats.parse(text, unit));
  const errors = { ...serverErrors(checked, refused), ...numberErrors(typed, formats.parse, words.wizard.numberError) };
  useBaseline(checked, draft, typed, set);
  useEffect(() => {
    if (step > 0 && draft !== first) keepUnfinished(view.file, { kpi: draft, step });
  }, [draft, step, first, view.file]);

  return {
    ...checked,
    draft,
    card,
    step,
    changed: draft !== first,
    measure,
    set,
    begin: (next) => {
      setDraft(next);
      setMeasureForm(formOfMeasure(next, cardOf));
      setStep(1);
    },
    setMeasure: (changes, metric = draft.metric) => {
      const next = { ...measure, ...changes };
      const built = measureOf(next, cardOf(metric));
      const source = sourceOf(built, words);
      setMeasureForm(next);
      // The sheet is the source until somebody names another.
      const follows = draft.source === '' || draft.source === sourceOf(draft.measure, words);
      set({ metric, measure: built, ...(follows && source ? { source } : {}) });
    },
    textOf: (field, value, unit) => typed[field] ?? (value === null ? '' : formats.typed(value, unit)),
    type: (field, text, unit) => {
      setTyped((before) => ({ ...before, [field]: text }));
      return readNumber(text, unit);
    },
    forget: (fields) =>
      setTyped((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !field.startsWith(fields)))),
    inTheWay: firstInTheWay(checked, draft, numberErrors(typed, formats.parse, '')),
    errorOf: (field) => (seen.has(field) || typed[field] || refused[field] ? errors[field] : undefined),
    refuse: (field, sentence) => setRefused((before) => ({ ...before, [field]: sentence })),
    showAll: () => see(Object.values(FIELDS).flat()),
    wanted,
    leadTo: (field) => {
      setStep(stepOfField(field));
      setWanted(({ times }) => ({ field, times: times + 1 }));
    },
    goTo: (next) => {
      if (step > 0) see(FIELDS[letterOfStep(step)]);
      setStep(next);
    },
  };
}

/** « feuille Campagnes », where the measure reads a sheet by its name. */
function sourceOf(measure: string, words: SidebarWords): string {
  const sheet = sheetOf(measure);
  return sheet && words.wizard.sheetSource(sheet);
}

function serverErrors({ check, failure }: Checked, refused: Readonly<Record<string, string>>): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { field, sentence } of check?.fieldErrors ?? []) errors[field] ??= sentence;
  const time = check?.letters.find(({ letter, mark }) => letter === 'T' && mark === 'fail')?.findings ?? [];
  // Where it alone stands in the way, a frequency longer than the period is said beside it.
  if (time.every(({ field }) => field === 'frequency'))
    for (const { sentence } of time) errors['frequency'] ??= sentence;
  if (failure?.field) errors[failure.field] = failure.message;
  return { ...errors, ...refused };
}

function firstInTheWay({ check }: Checked, draft: KpiDraft, wrongNumbers: object): string | undefined {
  const blank = (field: Field): boolean => draft[field] === null || String(draft[field]) === '';
  const wrong = (check?.fieldErrors ?? []).map(({ field }) => field).filter((field) => !blank(field));
  return [...Object.keys(wrongNumbers), ...wrong].sort((a, b) => stepOfField(a) - stepOfField(b))[0];
}

function numberErrors(
  typed: Readonly<Record<string, string>>,
  parse: (text: string, unit: string) => number | undefined,
  sentence: string,
): Record<string, string> {
  const wrong = Object.entries(typed).filter(([, text]) => text.trim() !== '' && parse(text, '') === undefined);
  return Object.fromEntries(wrong.map(([field]) => [field, sentence]));
}

/** A new KPI starts from the value just read, until the person types another. */
function useBaseline(
  { check }: Checked,
  draft: KpiDraft,
  typed: Readonly<Record<string, string>>,
  set: (changes: Partial<KpiDraft>) => void,
): void {
  const read = check?.reading.value ?? null;
  const value = read === null ? null : tidy(read, draft.unit);
  const follows = draft.id === '' && typed['baseline'] === undefined;
  useEffect(() => {
    if (follows && value !== null && value !== draft.baseline) set({ baseline: value });
  }, [value, follows]);
}
