import type { Card } from '../domain/catalogue/card.ts';
import type { InputKind } from '../domain/catalogue/input.ts';
import type { Direction, Family, Objective, Unit } from '../domain/catalogue/kpi.ts';
import type { Goal } from '../domain/catalogue/objectives.ts';
import type { Words } from '../domain/words.ts';

/** The catalogue's codes as people read them, for cells, docs and sidebar. */
export const UNIT_WORDS: Readonly<Record<Unit, Words>> = {
  currency: { fr: 'monnaie', en: 'currency' },
  ratio: { fr: 'taux, de 0 à 1 dans la cellule', en: 'rate, 0 to 1 in the cell' },
  multiple: { fr: 'multiple', en: 'multiple' },
  count: { fr: 'nombre', en: 'count' },
  points: { fr: 'points', en: 'points' },
  score: { fr: 'note', en: 'score' },
  months: { fr: 'mois', en: 'months' },
  days: { fr: 'jours', en: 'days' },
  hours: { fr: 'heures', en: 'hours' },
  seconds: { fr: 'secondes', en: 'seconds' },
  periods: { fr: 'périodes', en: 'periods' },
  same: { fr: 'celle des données', en: 'that of the data' },
  table: { fr: 'tableau', en: 'table' },
  text: { fr: 'texte', en: 'text' },
};

export const DIRECTION_WORDS: Readonly<Record<Direction, Words>> = {
  higher: { fr: 'plus haut est mieux', en: 'higher is better' },
  lower: { fr: 'plus bas est mieux', en: 'lower is better' },
  between: { fr: 'entre deux bornes', en: 'between two bounds' },
  context: { fr: 'selon le contexte', en: 'depends on the context' },
};

export const GOAL_WORDS: Readonly<Record<Goal, Words>> = {
  awareness: { fr: 'Notoriété', en: 'Awareness' },
  leads: { fr: 'Leads', en: 'Leads' },
  sales: { fr: 'Ventes', en: 'Sales' },
  loyalty: { fr: 'Fidélisation', en: 'Loyalty' },
  profitability: { fr: 'Rentabilité', en: 'Profitability' },
  market: { fr: 'Part de marché', en: 'Market share' },
};

export const OBJECTIVE_WORDS: Readonly<Record<Objective, Words>> = {
  ...GOAL_WORDS,
  all: { fr: 'Tous les objectifs', en: 'All objectives' },
};

export const FAMILY_WORDS: Readonly<Record<Family, Words>> = {
  acquisition: { fr: 'Acquisition', en: 'Acquisition' },
  funnel: { fr: 'Tunnel de vente', en: 'Sales funnel' },
  website: { fr: 'Site web', en: 'Website' },
  audience: { fr: 'Audience et réseaux', en: 'Audience and social' },
  email: { fr: 'E-mail', en: 'E-mail' },
  revenue: { fr: 'Chiffre d’affaires', en: 'Revenue' },
  loyalty: { fr: 'Fidélité et valeur client', en: 'Loyalty and customer value' },
  finance: { fr: 'Finance et productivité', en: 'Finance and productivity' },
  service: { fr: 'Service client et CRM', en: 'Customer service and CRM' },
  steering: { fr: 'Pilotage', en: 'Steering' },
  tables: { fr: 'Tableaux', en: 'Tables' },
};

/** What a range does in each kind of input. */
export const KIND_WORDS: Readonly<Record<InputKind, Words>> = {
  flow: { fr: 'cellule, ou plage que l’on totalise', en: 'cell, or range that is totalled' },
  stock: { fr: 'une seule cellule : un relevé ne s’additionne pas', en: 'one cell: a reading does not add up' },
  rate: {
    fr: 'une seule cellule : un taux ou une moyenne ne s’additionne pas',
    en: 'one cell: a rate or an average does not add up',
  },
  answers: { fr: 'plage lue ligne par ligne', en: 'range read row by row' },
  dates: { fr: 'plage de dates lue ligne par ligne', en: 'range of dates read row by row' },
  labels: { fr: 'plage de textes lue ligne par ligne', en: 'range of texts read row by row' },
  option: { fr: 'un mot de la liste', en: 'one word of the list' },
  criterion: { fr: 'une valeur', en: 'one value' },
};

/** An input that is one value at most. */
export const ONE_VALUE: Words = { fr: 'une seule cellule', en: 'one cell' };

export const LEVEL_WORDS: Readonly<Record<Card['level'], Words>> = {
  strategic: { fr: 'stratégique', en: 'strategic' },
  operational: { fr: 'opérationnel', en: 'operational' },
  functional: { fr: 'fonctionnel', en: 'functional' },
};

export const TENSE_WORDS: Readonly<Record<Card['tense'], Words>> = {
  leading: { fr: 'avancé', en: 'leading' },
  lagging: { fr: 'retardé', en: 'lagging' },
};

/** What KPI_INFO can tell, in the order of its table. */
export const FIELD_WORDS = {
  name: { fr: 'Nom', en: 'Name' },
  calculation: { fr: 'Formule', en: 'Formula' },
  unit: { fr: 'Unité', en: 'Unit' },
  direction: { fr: 'Sens', en: 'Direction' },
  objective: { fr: 'Objectif', en: 'Objective' },
} as const satisfies Readonly<Record<string, Words>>;

export type Field = keyof typeof FIELD_WORDS;
