import { folded } from '../../folded.ts';

/** From January; the whole name, and beginnings that calendars and Excel print. */
const NAMES: readonly (readonly string[])[] = [
  ['janvier', 'january', 'janv', 'jan'],
  ['fevrier', 'february', 'fevr', 'fev', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['aout', 'august', 'aou', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** 1 to 12 for the name of a month in French or English, whole or shortened, with or without accents and its full stop. */
export function monthNamed(name: string): number | undefined {
  return BY_NAME.get(folded(name.trim()).replace(/\.$/, ''));
}
