import type { GapKind } from '../domain/kpi/gaps.ts';
import type { TeamKpi } from '../domain/kpi/team-kpi.ts';
import type { Language } from '../domain/words.ts';
import { KPI_HEADERS } from './sheet-words.ts';

export type KpiProblem = 'number' | 'day' | 'choice' | GapKind;

/** What cannot be read in a row of the KPI sheet, with its cell and the way out. */
export function kpiProblem(
  problem: KpiProblem,
  field: keyof TeamKpi,
  cell: string,
  seen: string,
  language: Language,
): string {
  const header = KPI_HEADERS[field][language];
  if (language === 'fr') {
    const at = cell === '' ? `« ${header} »` : `« ${header} » (${cell})`;
    switch (problem) {
      case 'number':
        return `${at} contient « ${seen} » : écrivez un nombre, par exemple 50.`;
      case 'day':
        return `${at} contient « ${seen} » : écrivez une date, par exemple 2026-06-30.`;
      case 'choice':
        return `${at} contient « ${seen} », qui n’est pas dans la liste : choisissez une valeur proposée.`;
      case 'name':
        return `${at} est vide : donnez un nom à ce KPI.`;
      case 'missing-target':
        return `${at} est vide : donnez un nombre à atteindre.`;
      case 'range-order':
        return `${at} est plus petite que la cible minimale : inversez les deux.`;
      case 'off-scale':
        return `${at} sort de l’échelle : donnez une note de 1 à 5, ou son maximum dans la cible maximale.`;
      case 'done-target':
        return `${at} n’a pas lieu d’être : « fait » vaut 1. Videz ce champ.`;
      case 'milestone-day':
        return `${at} sort des dates du KPI : placez chaque jalon entre le début et la fin.`;
      case 'end-before-start':
        return `${at} vient avant le début : corrigez l’une des deux dates.`;
      default:
        return `${at} est vide : donnez une date.`;
    }
  }
  const at = cell === '' ? `“${header}”` : `“${header}” (${cell})`;
  switch (problem) {
    case 'number':
      return `${at} holds “${seen}”: write a number, such as 50.`;
    case 'day':
      return `${at} holds “${seen}”: write a date, such as 2026-06-30.`;
    case 'choice':
      return `${at} holds “${seen}”, which is not on the list: choose one of the values offered.`;
    case 'name':
      return `${at} is empty: give this KPI a name.`;
    case 'missing-target':
      return `${at} is empty: give a number to reach.`;
    case 'range-order':
      return `${at} is smaller than the lower target: swap the two.`;
    case 'off-scale':
      return `${at} is off the scale: give a mark from 1 to 5, or the scale’s top as the highest target.`;
    case 'done-target':
      return `${at} is not needed: “done” is 1. Empty this field.`;
    case 'milestone-day':
      return `${at} is outside the KPI’s dates: put each milestone between start and end.`;
    case 'end-before-start':
      return `${at} comes before the start: correct one of the two dates.`;
    default:
      return `${at} is empty: give a date.`;
  }
}
