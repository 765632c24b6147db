import type { Language } from '../domain/words.ts';

interface HelpSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

const TITLE: Record<Language, string> = { fr: 'Aide de Boussole KPI', en: 'KPI Compass help' };

const SECTIONS: Record<Language, readonly HelpSection[]> = {
  fr: [
    {
      heading: 'Une première formule',
      lines: [
        'Tapez =KPI_ dans une cellule : la liste des indicateurs s’ouvre.',
        'Sur des plages entières : =KPI_CPL(B2:B; C2:C) donne la dépense totale divisée par le total des leads.',
        'Par canal : =KPI_BY("CPL"; A2:A; B2:B; C2:C). Ligne par ligne : =KPI_EACH("CPL"; B2:B; C2:C).',
      ],
    },
    {
      heading: 'Si une cellule affiche #ERROR!',
      lines: ['Survolez-la : une phrase dit ce qui manque et comment le corriger.'],
    },
    {
      heading: 'Si une cellule affiche #NAME?',
      lines: ['Ouvrez le suivi depuis ce menu : Google recharge alors les fonctions du module.'],
    },
  ],
  en: [
    {
      heading: 'A first formula',
      lines: [
        'Type =KPI_ in a cell: the list of indicators opens.',
        'Over whole ranges: =KPI_CPL(B2:B, C2:C) gives total spend divided by total leads.',
        'By channel: =KPI_BY("CPL", A2:A, B2:B, C2:C). Row by row: =KPI_EACH("CPL", B2:B, C2:C).',
      ],
    },
    {
      heading: 'If a cell shows #ERROR!',
      lines: ['Hover over it: one sentence says what is missing and how to mend it.'],
    },
    {
      heading: 'If a cell shows #NAME?',
      lines: ['Open the tracker from this menu: Google then loads the add-on’s functions again.'],
    },
  ],
};

/** The help dialog: static text, nothing from the sheet, so nothing to escape but the text itself. */
export function helpPage(language: Language): { readonly title: string; readonly html: string } {
  const body = SECTIONS[language]
    .map(
      ({ heading, lines }) =>
        `<h2>${escapeMarkup(heading)}</h2>${lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join('')}`,
    )
    .join('');
  const style =
    'body{font:14px/1.5 Arial,sans-serif;color:#202124;margin:16px}h2{font-size:15px;margin:16px 0 4px}p{margin:4px 0}';
  return {
    title: TITLE[language],
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`,
  };
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
