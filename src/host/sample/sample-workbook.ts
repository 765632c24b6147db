import type { Workbook } from '../engine/workbook.ts';
import type { Language, Words } from '../language.ts';
import type { User } from '../platform/users.ts';
import { demoSheet } from './demo/demo-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { tableSheet } from './table-sheet.ts';
import { TABLES } from './tables.ts';

const NAME: Words = { fr: 'Boussole KPI (exemple)', en: 'KPI Compass (sample)' };
const LOCALE: Words = { fr: 'fr_FR', en: 'en_GB' };
const TIME_ZONE: Words = { fr: 'Europe/Paris', en: 'Europe/London' };

/** The morning on which the demo takes place: the invented business has figures up to the day before. */
export const SAMPLE_NOW = '2026-11-21T09:00:00+01:00';

/** The people of the demo, invented; the first one owns the document. */
export const SAMPLE_USERS: readonly User[] = [
  { email: 'camille@example.com', locale: 'fr' },
  { email: 'alex@example.com', locale: 'en-GB' },
  { email: 'noe@example.com', locale: 'fr', viewOnly: true },
];

/** The sample workbook in a language: sheet names, headers, locale, time zone and the wording of its formulas. */
export function sampleWorkbook(language: Language): Workbook {
  return {
    name: NAME[language],
    locale: LOCALE[language],
    timeZone: TIME_ZONE[language],
    sheets: [demoSheet(language), ...TABLES.map((table) => tableSheet(table, language)), sourcesSheet(language)],
  };
}
