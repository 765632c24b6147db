import type { Example, ExampleArgument, ExampleCell } from '../../domain/catalogue/card.ts';
import type { Unit } from '../../domain/catalogue/kpi.ts';
import type { Language } from '../../domain/words.ts';
import { number, percent } from '../../text/format.ts';
import { textsIn } from '../../text/language.ts';
import type { Shown } from './shipped-functions.ts';

const COLUMN_SEPARATOR: Readonly<Record<Language, string>> = { fr: '\\', en: ',' };

/** The formula as a person pastes it: `;` and decimal commas in French, `,` and points in English. */
export function writtenFormula(name: string, { given }: Example, language: Language): string {
  const args = given.map((argument) => writtenArgument(argument, language));
  return `=${name}(${args.join(textsIn(language).separator)})`;
}

function writtenArgument(argument: ExampleArgument, language: Language): string {
  if (!Array.isArray(argument)) return writtenCell(argument as ExampleCell, language);
  const rows = argument.map((row: readonly ExampleCell[]) =>
    row.map((cell) => writtenCell(cell, language)).join(COLUMN_SEPARATOR[language]),
  );
  return `{${cut(rows).join(';')}}`;
}

/** Orders by the dozen would push everything else off the page: the first rows tell enough. */
const MOST_ROWS = 16;
const SHOWN_ROWS = 4;

function cut(rows: readonly string[]): readonly string[] {
  return rows.length > MOST_ROWS ? [...rows.slice(0, SHOWN_ROWS), '…'] : rows;
}

function writtenCell(cell: ExampleCell, language: Language): string {
  if (typeof cell === 'number') return language === 'fr' ? String(cell).replace('.', ',') : String(cell);
  if (typeof cell === 'string') return `"${cell}"`;
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  const parts = cell.day.split('-').map(Number);
  return `DATE(${parts.join(textsIn(language).separator.trim())})`;
}

/** The same argument as Sheets hands it over. */
export function passedArgument(argument: ExampleArgument): unknown {
  return Array.isArray(argument)
    ? argument.map((row: readonly ExampleCell[]) => row.map(passedCell))
    : passedCell(argument as ExampleCell);
}

function passedCell(cell: ExampleCell): unknown {
  // Noon UTC is the same calendar day in Paris all year.
  return typeof cell === 'object' ? new Date(`${cell.day}T12:00:00Z`) : cell;
}

/** A result as the page prints it; a rate also as a percentage. */
export function writtenResult(shown: Shown, unit: Unit, language: Language): string {
  if (typeof shown === 'number') {
    const figure = number(shown, language, 4);
    return unit === 'ratio' ? `${figure} (${percent(shown, language, 2)})` : figure;
  }
  if (typeof shown !== 'object') return String(shown);
  return cut(shown.map((row) => row.map((cell) => writtenResult(cell, 'count', language)).join(' · '))).join('<br>');
}
