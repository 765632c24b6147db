import type { Language } from '../domain/words.ts';
import { isPlural } from './amount.ts';

interface Score {
  readonly score: number | null;
  readonly counted: number;
  readonly of: number;
}

/** « Calculé sur 9 KPI sur 10, chacun selon son poids ; 1 sans donnée est laissé de côté. » */
export function globalScoreWords({ score, counted, of }: Score, language: Language): string {
  const left = of - counted;
  if (language === 'fr') {
    if (of === 0) return 'Aucun KPI actif pour l’instant.';
    if (score === null) return 'Aucun KPI actif n’a encore de score.';
    const rest = isPlural(left, language)
      ? `${left} sans donnée sont laissés de côté`
      : `${left} sans donnée est laissé de côté`;
    return `Calculé sur ${counted} KPI sur ${of}, chacun selon son poids${left > 0 ? `\u00a0; ${rest}` : ''}.`;
  }
  if (of === 0) return 'No active KPI yet.';
  if (score === null) return 'No active KPI has a score yet.';
  const rest = left === 1 ? '1 without data is left out' : `${left} without data are left out`;
  return `Worked out on ${counted} of ${of} ${of === 1 ? 'KPI' : 'KPIs'}, each by its weight${left > 0 ? `; ${rest}` : ''}.`;
}
