import type { Language } from '../language.ts';
import type { Host } from '../types.ts';
import { groupTables } from './report-groups.ts';
import { indicatorsTable } from './report-indicators.ts';
import { snapshotReport } from './report-snapshot.ts';
import { teamTable } from './report-team.ts';

/** A part of what `npm start` prints, in its order; '' where the workbook has nothing for it. */
type Section = (host: Host, language: Language) => string;

const SECTIONS: readonly Section[] = [indicatorsTable, groupTables, teamTable, snapshotReport];

export function report(host: Host, language: Language): string {
  const sections = SECTIONS.map((section) => section(host, language));
  return sections.filter((section) => section !== '').join('\n\n');
}
