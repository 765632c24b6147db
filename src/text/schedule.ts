import type { Day } from '../domain/history/calendar.ts';
import type { Language, Words } from '../domain/words.ts';
import { dayWords } from './day-words.ts';

const WEEKDAYS: Record<Language, readonly string[]> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

export interface ScheduleFacts {
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
  readonly hour: number;
  readonly timeZone: string;
}

/** « chaque lundi, entre 8 h et 9 h, Europe/Paris »: Google promises the hour, never the minute. */
export function scheduleWords({ weekdays, hour, timeZone }: ScheduleFacts, language: Language): string {
  const names = weekdays.map((day) => WEEKDAYS[language][day - 1] ?? '');
  const next = (hour + 1) % 24;
  if (language === 'fr') {
    const days = weekdays.length === 7 ? 'chaque jour' : `chaque ${listOf(names, 'et')}`;
    return `${days}, entre ${hour}\u00a0h et ${next}\u00a0h, ${timeZone}`;
  }
  const days = weekdays.length === 7 ? 'every day' : `every ${listOf(names, 'and')}`;
  return `${days}, between ${twelve(hour)} and ${twelve(next)}, ${timeZone}`;
}

export function lateWords(planned: Day, language: Language, today: Day): string {
  const day = dayWords(planned, language, today);
  return language === 'fr'
    ? `Le relevé prévu le ${day} n’est pas venu.`
    : `The snapshot planned for ${day} has not come.`;
}

const NO_CLOCK = {
  gone: {
    fr: 'Le déclencheur de ce planning a été supprimé\u00a0: enregistrez le planning pour le recréer.',
    en: 'The trigger of this schedule was deleted: save the schedule to make it again.',
  },
  unauthorised: {
    fr: 'Google n’a plus votre autorisation\u00a0: les relevés planifiés ne peuvent pas tourner en votre nom. Menu Boussole KPI › Relever maintenant, puis acceptez.',
    en: 'Google no longer has your authorisation: planned snapshots cannot run in your name. KPI Compass menu › Take a snapshot now, then accept.',
  },
} as const satisfies Record<string, Words>;

/** Why a schedule that is on will not come, as its owner is told. */
export function noClockWords(problem: keyof typeof NO_CLOCK, language: Language): string {
  return NO_CLOCK[problem][language];
}

export function nextWords(next: Day, language: Language, today: Day): string {
  const day = dayWords(next, language, today);
  return language === 'fr' ? `Prochain relevé\u00a0: ${day}` : `Next snapshot: ${day}`;
}

function twelve(hour: number): string {
  return `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? 'am' : 'pm'}`;
}

function listOf(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1]}`;
}
