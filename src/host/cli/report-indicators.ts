import type { Language } from '../language.ts';
import { cellOfIndicator } from '../sample/demo/demo-sheet.ts';
import { type DemoIndicator, INDICATORS } from '../sample/demo/indicators.ts';
import type { DemoInput } from '../sample/demo/inputs.ts';
import { reference } from '../sample/sheet-names.ts';
import type { Host } from '../types.ts';
import { figure } from './figures.ts';
import { textTable } from './text-table.ts';
import { WORDS } from './words.ts';

/** What a cell shows; behind an error, the sentence that explains it. */
export function shown(host: Host, cell: string): string {
  return host.message(cell) || (host.display(cell)[0]?.[0] ?? '');
}

function inputFigure(host: Host, { argument, format, counted }: DemoInput, language: Language): string {
  if ('number' in argument) return figure(argument.number, format, language);
  if ('text' in argument) return argument.text;
  if ('here' in argument) return argument.here;
  if ('indicator' in argument) return shown(host, reference('demo', cellOfIndicator(argument.indicator), language));
  const cells = host.get(reference(argument.sheet, argument.cells, language)).flat();
  const filled = cells.filter((cell) => cell !== '');
  if (argument.count || counted) return figure(filled.length, 'count', language);
  const sum = filled.reduce<number>((total, cell) => total + Number(cell), 0);
  return figure(sum, format, language);
}

function row(host: Host, indicator: DemoIndicator, language: Language): readonly string[] {
  const inputs = indicator.inputs.map((input) => `${input.name[language]} ${inputFigure(host, input, language)}`);
  const value = shown(host, reference('demo', cellOfIndicator(indicator.id), language));
  return [indicator.label[language], value, inputs.join(language === 'fr' ? ' ; ' : '; ')];
}

/** Indicator, value as the cell shows it, and what went into it. */
export function indicatorsTable(host: Host, language: Language): string {
  const table = textTable({
    title: WORDS.indicators[language],
    header: [WORDS.indicator[language], WORDS.value[language], WORDS.inputs[language]],
    align: ['left', 'right', 'left'],
    rows: INDICATORS.map((indicator) => row(host, indicator, language)),
  });
  return `${table}\n\n  ${WORDS.invented[language]}`;
}
