import type { Language } from '../domain/words.ts';

type Notice = 'copied' | 'id-given' | 'id-repeated' | 'row-by-hand';

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
    default:
      return `A history row of “${name}” was changed by hand: the snapshot did not replace it.`;
  }
}
