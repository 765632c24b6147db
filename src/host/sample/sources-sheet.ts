import type { WorkbookSheet } from '../engine/workbook.ts';
import type { Language, Words } from '../language.ts';
import { type SheetKey, sheetName } from './sheet-names.ts';

interface Source {
  readonly sheets: readonly SheetKey[];
  readonly data: Words;
  readonly licence: Words;
  readonly changes: Words;
  readonly address: string;
}

const HEADERS: readonly Words[] = [
  { fr: 'Feuilles', en: 'Sheets' },
  { fr: 'Données', en: 'Data' },
  { fr: 'Licence', en: 'Licence' },
  { fr: 'Ce qui a été changé', en: 'What was changed' },
  { fr: 'Adresse', en: 'Address' },
];

const SOURCES: readonly Source[] = [
  {
    sheets: ['sessions', 'visits'],
    data: {
      fr: 'Réelles. Export Google Analytics 4 du site de l’USAID (18F, analytics.usa.gov) : 30 jours par source, 90 jours de visites jusqu’au 4 janvier 2024.',
      en: 'Real. Google Analytics 4 export of the USAID site (18F, analytics.usa.gov): 30 days by source, 90 days of visits up to 4 January 2024.',
    },
    licence: { fr: 'Domaine public, CC0 1.0', en: 'Public domain, CC0 1.0' },
    changes: {
      fr: 'Une seule agence gardée ; noms des canaux traduits ; sessions engagées = visites × (1 − taux de rebond), ce qui donne des entiers.',
      en: 'One agency kept; engaged sessions = visits × (1 − bounce rate), which gives whole numbers.',
    },
    address: 'https://github.com/18F/analytics.usa.gov',
  },
  {
    sheets: ['orders'],
    data: {
      fr: 'Réelles. Chen, D. (2015). Online Retail [jeu de données]. UCI Machine Learning Repository.',
      en: 'Real. Chen, D. (2015). Online Retail [dataset]. UCI Machine Learning Repository.',
    },
    licence: { fr: 'CC BY 4.0', en: 'CC BY 4.0' },
    changes: {
      fr: 'Les 10 000 premières lignes, une ligne par facture ; avoirs et factures sans client retirés. Montants en livres.',
      en: 'The first 10,000 lines, one row per invoice; credit notes and invoices without a customer left out. Amounts in pounds.',
    },
    address: 'https://doi.org/10.24432/C5BW33',
  },
  {
    sheets: ['campaigns', 'sales', 'leads', 'customers', 'base'],
    data: {
      fr: 'Inventées pour la démonstration : aucune entreprise, aucune personne réelle.',
      en: 'Invented for the demo: no real company, no real person.',
    },
    licence: { fr: 'MIT, comme le projet', en: 'MIT, like the project' },
    changes: {
      fr: 'Il n’existe pas de jeu de données libre qui donne des dépenses marketing et leurs leads.',
      en: 'No openly licensed data set gives marketing spend with its leads.',
    },
    address: '',
  },
];

/** Says, inside the workbook, what is real, what is invented and under which licence. */
export function sourcesSheet(language: Language): WorkbookSheet {
  const rows = SOURCES.map(({ sheets, data, licence, changes, address }) => [
    sheets.map((key) => sheetName(key, language)).join(', '),
    data[language],
    licence[language],
    changes[language],
    address,
  ]);
  return {
    name: sheetName('sources', language),
    rows: [HEADERS.map((header) => header[language]), ...rows],
    columnWidths: { A: 250, B: 420, C: 160, D: 380, E: 270 },
    bold: '1:1',
    frozenRows: 1,
    rowCount: 100,
  };
}
