import type { Language } from '../domain/words.ts';

/** Why a version stands there that nobody wrote through the panel. */
export function handReason(language: Language): string {
  return language === 'fr' ? 'Changée à la main dans la feuille KPI' : 'Changed by hand in the KPI sheet';
}

export interface ChangedTarget {
  readonly name: string;
  /** The target's figure, or '' where there is none. */
  readonly target: string;
}

/** Told once, when a run or the panel first meets a target that was typed in the sheet. */
export function handChangeNotice({ name, target }: ChangedTarget, language: Language): string {
  if (language === 'fr') {
    const now = target === '' ? 'n’a plus de cible' : `a une nouvelle cible, ${target}`;
    return `« ${name} » ${now}, changée dans la feuille : elle compte à partir d’aujourd’hui, l’ancienne reste celle des périodes passées.`;
  }
  const now = target === '' ? 'has no target any more' : `has a new target, ${target}`;
  return `“${name}” ${now}, changed in the sheet: it counts from today, and the old one stays that of past periods.`;
}
