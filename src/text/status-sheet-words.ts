import type { Language, Words } from '../domain/words.ts';

export interface StatusColumns {
  readonly state: string;
  readonly lastTaken: number;
  readonly due: number;
  readonly planned: string;
  readonly owner: string;
  readonly today: string;
}

/** The sheet that tells by itself whether snapshots come: one row under these titles. */
export const STATUS_HEADERS: Readonly<Record<keyof StatusColumns, Words>> = {
  state: { fr: 'Relevés', en: 'Snapshots' },
  lastTaken: { fr: 'Dernier relevé', en: 'Last snapshot' },
  due: { fr: 'Relevé attendu le', en: 'Snapshot due on' },
  planned: { fr: 'Planning', en: 'Schedule' },
  owner: { fr: 'Tourne au nom de', en: 'Runs in the name of' },
  today: { fr: 'Aujourd’hui', en: 'Today' },
};

const STATES = {
  late: { fr: 'Relevé en retard depuis le ', en: 'Snapshot overdue since ' },
  fine: { fr: 'À jour', en: 'Up to date' },
  none: { fr: 'Aucun relevé planifié', en: 'No snapshot planned' },
} as const satisfies Record<string, Words>;

export function statusState(state: keyof typeof STATES, language: Language): string {
  return STATES[state][language];
}

/** For TEXT in a cell; the tokens are the same in every locale of Sheets. */
export function statusDayFormat(language: Language): string {
  return language === 'fr' ? 'dd/mm/yyyy' : 'd mmm yyyy';
}
