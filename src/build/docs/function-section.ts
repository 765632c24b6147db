import type { Card, Example } from '../../domain/catalogue/card.ts';
import type { Input } from '../../domain/catalogue/input.ts';
import type { Signature } from '../../domain/catalogue/kpi.ts';
import { metricRanges } from '../../domain/catalogue/tables/metric-inputs.ts';
import type { Language, Words } from '../../domain/words.ts';
import {
  DIRECTION_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  OBJECTIVE_WORDS,
  ONE_VALUE,
  TENSE_WORDS,
  UNIT_WORDS,
} from '../../text/catalogue-words.ts';
import { number } from '../../text/format.ts';
import { formulaIn } from '../../text/formula-words.ts';
import { textsIn } from '../../text/language.ts';
import { BY_DEFAULT, bothWords, METRIC_RANGES, OPTIONAL, ROWS, SOURCE } from './page-words.ts';
import type { ShippedFunctions } from './shipped-functions.ts';
import { passedArgument, writtenFormula, writtenResult } from './written-example.ts';

const REFUSAL_CODE = /^(ARGS|DIV0|NEG|TEXT|ERROR|RATIO|RANGE|SHAPE|SIZE|NEVER|DATES|GRAIN|FEW|METRIC)$/;

/** One function: its words, its inputs, examples run on the script that ships, and where its formula comes from. */
export function functionSection(card: Card, run: ShippedFunctions): string {
  const { kpi, summary, notes, whenNot, benchmark, source } = card;
  const both = (write: (language: Language) => string): Words => ({ fr: write('fr'), en: write('en') });
  const lines: (readonly [Words, Words] | undefined)[] = [
    [ROWS.tells, summary],
    [ROWS.formula, both((language) => `\`${formulaIn(kpi, language)}\``)],
    [ROWS.written, both((language) => kpi.forms.map((form) => `\`=${usage(kpi.id, form, language)}\``).join('<br>'))],
    [ROWS.inputs, both((language) => inputsOf(kpi.forms, language))],
    [ROWS.reading, both((language) => reading(card, language))],
    [ROWS.examples, both((language) => examplesOf(card, run, language))],
    [ROWS.refused, both((language) => refusalOf(card, run, language))],
    notes && [ROWS.notes, both((language) => notes.map((note) => note[language]).join('<br>'))],
    [ROWS.whenNot, whenNot],
    benchmark && [ROWS.benchmark, both((language) => `${benchmark.text[language]} (${benchmark.source})`)],
  ];
  return [
    `### KPI_${kpi.id}`,
    `**${kpi.name.fr}** / *${kpi.name.en}*`,
    '| | Français | English |\n|---|---|---|\n' +
      lines
        .filter((line) => line !== undefined)
        .map(([label, words]) => `| ${bothWords(label)} | ${cell(words.fr)} | ${cell(words.en)} |`)
        .join('\n'),
    `${bothWords(SOURCE)}${textsIn('fr').colon}${source}`,
  ].join('\n\n');
}

/** A bar ends a cell of a Markdown table, even inside code. */
export function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\u202f/g, '\u00a0');
}

function usage(id: string, { inputs }: Signature, language: Language): string {
  const names = inputs.map(({ name, otherwise }) => (otherwise === undefined ? name[language] : `[${name[language]}]`));
  return `KPI_${id}(${names.join(textsIn(language).separator)})`;
}

/** Each input once, whatever the form it belongs to, with what a range does there. */
function inputsOf(forms: readonly Signature[], language: Language): string {
  const inputs = new Map(forms.flatMap((form) => form.inputs.map((input) => [input.name[language], input] as const)));
  const own = [...inputs.values()].filter((input) => !metricRanges.includes(input));
  const lines = own.map((input) => inputLine(input, language));
  if (own.length < inputs.size) lines.push(METRIC_RANGES[language]);
  return lines.join('<br>');
}

function inputLine({ kind, name, otherwise, choices, single }: Input, language: Language): string {
  const standIn =
    typeof otherwise === 'number' && !choices ? `, ${number(otherwise, language)} ${BY_DEFAULT[language]}` : '';
  const optional = otherwise === undefined ? '' : ` (${OPTIONAL[language]}${standIn})`;
  const list = choices ? ` ${choices.map((choice) => `\`"${choice}"\``).join(', ')}` : '';
  return `**${name[language]}**${optional}${textsIn(language).colon}${(single ? ONE_VALUE : KIND_WORDS[kind])[language]}${list}`;
}

function reading({ kpi, level, tense }: Card, language: Language): string {
  return [
    UNIT_WORDS[kpi.unit],
    DIRECTION_WORDS[kpi.direction],
    OBJECTIVE_WORDS[kpi.objective],
    LEVEL_WORDS[level],
    TENSE_WORDS[tense],
  ]
    .map((words) => words[language])
    .join(' · ');
}

function isRefused({ expect }: Example): boolean {
  return typeof expect === 'string' && REFUSAL_CODE.test(expect);
}

/** A first answer, and one over ranges where the first has none. */
function examplesOf({ kpi, examples }: Card, run: ShippedFunctions, language: Language): string {
  const answers = examples.filter((example) => !isRefused(example));
  const overRanges = answers.find(({ given }) => given.some(Array.isArray));
  const [first] = answers;
  const chosen = answers.filter((example) => example === first || example === overRanges);
  return chosen
    .map((example) => {
      const name = `KPI_${kpi.id}`;
      const shown = run(language, name, example.given.map(passedArgument));
      const told = example.source ? ` *(${example.source})*` : '';
      return `\`${writtenFormula(name, example, language)}\` → ${writtenResult(shown, kpi.unit, language)}${told}`;
    })
    .join('<br>');
}

function refusalOf({ kpi, examples }: Card, run: ShippedFunctions, language: Language): string {
  const name = `KPI_${kpi.id}`;
  const example = examples.find(isRefused);
  if (!example) return '';
  const shown = run(language, name, example.given.map(passedArgument));
  return `\`${writtenFormula(name, example, language)}\` → ${writtenResult(shown, kpi.unit, language)}`;
}
