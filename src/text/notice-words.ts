import type { Language } from '../domain/words.ts';

type Notice =
  | 'copied'
  | 'id-given'
  | 'id-repeated'
  | 'row-by-hand'
  | 'row-doubled'
  | 'row-unreadable'
  | 'row-more'
  | 'column-retitled'
  | 'column-made'
  | 'titles-gone';

export interface NoticeFacts {
  readonly name?: string;
  readonly id?: string;
}

/** What a team should know as soon as it opens the panel. */
export function noticeWords(notice: Notice, language: Language, { name = '', id = '' }: NoticeFacts = {}): string {
  if (language === 'fr') {
    switch (notice) {
      case 'copied':
        return 'Ce fichier est une copie : ses relevés planifiés sont arrêtés. Choisissez un horaire pour les relancer ici.';
      case 'id-given':
        return `« ${name} » n’avait pas d’identifiant : il a reçu « ${id} ».`;
      case 'id-repeated':
        return `L’identifiant de « ${name} » servait déjà à un autre KPI : il a reçu « ${id} ».`;
      case 'row-doubled':
        return `L’historique de « ${name} » a deux lignes pour ${id} : la première compte, aucune n’est supprimée. Effacez celle qui est de trop.`;
      case 'row-unreadable':
        return `Ligne ${id} de « ${name} » : sa période ou son identifiant manque ou ne se lit plus. Elle reste, mais ne compte plus.`;
      case 'row-more':
        return `Et ${id} autres lignes ou colonnes à revoir dans « ${name} ».`;
      case 'column-retitled':
        return `La colonne « ${id} » de l’historique a retrouvé son titre « ${name} » : les relevés la reconnaissent à lui.`;
      case 'column-made':
        return `La colonne « ${name} » manquait dans « ${id} » : elle a été refaite à droite. Celle qui la remplaçait, s’il y en a une, est restée.`;
      case 'titles-gone':
        return `« ${name} » n’a plus ses titres en ligne 1. Remettez-les (Ctrl + Z, ou Fichier > Historique des versions) : rien n’y est écrit d’ici là.`;
      default:
        return `Une ligne de l’historique de « ${name} » a été modifiée à la main : le relevé ne l’a pas remplacée.`;
    }
  }
  switch (notice) {
    case 'copied':
      return 'This file is a copy: its scheduled snapshots are off. Choose a time to start them here.';
    case 'id-given':
      return `“${name}” had no id: it was given “${id}”.`;
    case 'id-repeated':
      return `The id of “${name}” already belonged to another KPI: it was given “${id}”.`;
    case 'row-doubled':
      return `The history of “${name}” has two rows for ${id}: the first one counts, neither is removed. Delete the one too many.`;
    case 'row-unreadable':
      return `Row ${id} of “${name}”: its period or its id is missing or can no longer be read. It stays, but no longer counts.`;
    case 'row-more':
      return `And ${id} more rows or columns to look at in “${name}”.`;
    case 'column-retitled':
      return `The history column “${id}” has its title “${name}” again: snapshots know it by that.`;
    case 'column-made':
      return `The column “${name}” was missing in “${id}”: it was made again at the right. The one in its place, if any, was left alone.`;
    case 'titles-gone':
      return `“${name}” no longer has its titles in row 1. Put them back (Ctrl + Z, or File > Version history): nothing is written there until then.`;
    default:
      return `A history row of “${name}” was changed by hand: the snapshot did not replace it.`;
  }
}
