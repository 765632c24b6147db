import type { Language, Words } from '../../domain/words.ts';

const WORDS = {
  empty: {
    fr: 'Ce texte ne contient aucune ligne. Collez les en-têtes et au moins une ligne.',
    en: 'This text holds no line. Paste the headers and at least one line.',
  },
  header: {
    fr: 'Aucun en-tête reconnu dans la première ligne. Il faut au moins « Nom », ou « Identifiant ».',
    en: 'No header is recognised in the first line. There must be “Name” or “ID” at least.',
  },
  json: {
    fr: 'Ce texte commence comme du JSON mais n’en est pas. Exportez de nouveau, ou corrigez-le.',
    en: 'This text begins like JSON but is not. Export again, or correct it.',
  },
  many: {
    fr: 'Plus de 1 000 KPI à la fois : partagez le fichier.',
    en: 'More than 1,000 KPIs at once: split the file.',
  },
  changed: {
    fr: 'Les KPI ont changé depuis cet aperçu. Voici le nouveau.',
    en: 'The KPIs have changed since this preview. Here is the new one.',
  },
  nameless: {
    fr: 'Cette ligne n’a ni nom ni identifiant connu.',
    en: 'This line has neither a name nor a known ID.',
  },
  twins: {
    fr: 'Plusieurs KPI portent ce nom : donnez l’identifiant de celui à modifier.',
    en: 'Several KPIs have this name: give the ID of the one to change.',
  },
  long: {
    fr: 'Un texte de cette ligne dépasse 2 000 caractères.',
    en: 'A text of this line is longer than 2,000 characters.',
  },
  milestones: {
    fr: '« Jalons » ne se lit pas : écrivez par exemple 2026-06-30 = 60; 2026-12-31 = 120.',
    en: '“Milestones” cannot be read: write for example 2026-06-30 = 60; 2026-12-31 = 120.',
  },
} as const satisfies Record<string, Words>;

export function importWords(key: keyof typeof WORDS, language: Language): string {
  return WORDS[key][language];
}

export function sameAsLine(line: number, language: Language): string {
  return language === 'fr'
    ? `Le même KPI est déjà à la ligne ${line} : gardez une seule des deux.`
    : `The same KPI already stands on line ${line}: keep one of the two.`;
}
