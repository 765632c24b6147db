import type { Replay } from '../../domain/alerts/preview.ts';
import type { Day } from '../../domain/history/calendar.ts';
import type { Language } from '../../domain/words.ts';
import { isPlural } from '../amount.ts';
import { dayWords } from '../day-words.ts';

/** Dates that a sentence can hold; of more, the newest. */
const MOST_DATES = 6;

/** « Ce mois-ci, cette règle aurait prévenu 2 fois (3 et 17 novembre). » and what it rests on. */
export function previewSentences(replay: Replay, today: Day, language: Language): readonly string[] {
  const { alerts, thisMonth, readings, from, openNow } = replay;
  const french = language === 'fr';
  if (readings === 0 || from === undefined) {
    return [
      french
        ? 'L’historique ne permet pas encore d’essayer cette règle.'
        : 'The history does not allow this rule to be tried yet.',
    ];
  }
  const sentences = [monthSentence(thisMonth, today, language)];
  const earlier = alerts.slice(0, alerts.length - thisMonth.length);
  const since = dayWords(from, language, today);
  const rests = french
    ? `sur ${readings} relevé${isPlural(readings, language) ? 's' : ''} depuis le ${since}`
    : `over ${readings} reading${isPlural(readings, language) ? 's' : ''} since ${since}`;
  if (earlier.length === 0) sentences.push(french ? `Avant, aucune fois, ${rests}.` : `Never before that, ${rests}.`);
  else {
    const dates = listed(earlier, today, language);
    sentences.push(
      french
        ? `Avant, ${times(earlier.length, language)} (${dates}), ${rests}.`
        : `Before that, ${times(earlier.length, language)} (${dates}), ${rests}.`,
    );
  }
  if (openNow) sentences.push(french ? 'Elle serait en alerte aujourd’hui.' : 'It would be open today.');
  return sentences;
}

function monthSentence(days: readonly Day[], today: Day, language: Language): string {
  const dates = days.length === 0 ? '' : ` (${listed(days, today, language)})`;
  if (language === 'fr') {
    const count = days.length === 0 ? 'n’aurait prévenu personne' : `aurait prévenu ${times(days.length, language)}`;
    return `Ce mois-ci, cette règle ${count}${dates}.`;
  }
  const count =
    days.length === 0 ? 'would have told nobody' : `would have told somebody ${times(days.length, language)}`;
  return `This month, this rule ${count}${dates}.`;
}

function times(count: number, language: Language): string {
  if (language === 'fr') return `${count} fois`;
  return count === 1 ? 'once' : `${count} times`;
}

function listed(days: readonly Day[], today: Day, language: Language): string {
  const shown = days.slice(-MOST_DATES).map((day) => dayWords(day, language, today));
  const left = days.length - shown.length;
  return `${left > 0 ? '… ' : ''}${shown.join(', ')}`;
}
