import type { Language } from '../language.ts';
import type { Host } from '../types.ts';
import { groupTables } from './report-groups.ts';
import { indicatorsTable } from './report-indicators.ts';

/** A part of what `npm start` prints, in its order; a later job adds its own. */
type Section = (host: Host, language: Language) => string;

const SECTIONS: readonly Section[] = [indicatorsTable, groupTables];

export function report(host: Host, language: Language): string {
  return SECTIONS.map((section) => section(host, language)).join('\n\n');
}
