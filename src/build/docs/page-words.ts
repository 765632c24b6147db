import type { Words } from '../../domain/words.ts';

/** Row labels of a function's table: one label for both columns. */
export const ROWS = {
  tells: { fr: 'Ce qu’elle dit', en: 'What it tells' },
  formula: { fr: 'Formule', en: 'Formula' },
  written: { fr: 'Écriture', en: 'Usage' },
  inputs: { fr: 'Entrées', en: 'Inputs' },
  reading: { fr: 'Lecture', en: 'Reading' },
  examples: { fr: 'Exemples', en: 'Examples' },
  refused: { fr: 'Refus', en: 'Refusal' },
  notes: { fr: 'Bon à savoir', en: 'Good to know' },
  whenNot: { fr: 'À éviter', en: 'When not' },
  benchmark: { fr: 'Repère', en: 'Benchmark' },
} as const satisfies Readonly<Record<string, Words>>;

/** A title for both columns, once where the two languages use one word. */
export function bothWords({ fr, en }: Words): string {
  return fr === en ? fr : `${fr} / ${en}`;
}

export const OPTIONAL: Words = { fr: 'facultatif', en: 'optional' };
export const METRIC_RANGES: Words = {
  fr: '**plage 1, plage 2…** : les entrées de l’indicateur, dans son ordre ; une cellule seule vaut pour toutes les lignes',
  en: '**range 1, range 2…**: the metric’s own inputs, in its order; a single cell stands for every row',
};
export const BY_DEFAULT: Words = { fr: 'par défaut', en: 'by default' };
export const SOURCE: Words = { fr: 'Source', en: 'Source' };

export const INTRODUCTION: Words = {
  fr: 'Chaque fonction se tape dans une cellule. En français, les arguments se séparent par « ; » et les décimales par une virgule ; en anglais, par « , » et un point. Les taux sont des nombres de 0 à 1 : mettez la cellule au format %. Rien n’est arrondi. Une cellule vide donne une cellule vide ; une donnée impossible donne une phrase qui dit quoi corriger. Pour calculer une ligne à la fois, par groupe ou par période : [KPI_EACH](#kpi_each), [KPI_BY](#kpi_by), [KPI_BY_PERIOD](#kpi_by_period).',
  en: 'Each function is typed in a cell. In French files arguments are separated by ";" and decimals by a comma; in English files by "," and a point. Rates are numbers from 0 to 1: show them in % format. Nothing is rounded. A blank cell gives a blank cell; impossible data give a sentence that says what to mend. Row by row, by group or by period: [KPI_EACH](#kpi_each), [KPI_BY](#kpi_by), [KPI_BY_PERIOD](#kpi_by_period).',
};

export const GENERATED: Words = {
  fr: 'Page écrite par `npm run docs` à partir des déclarations ; les résultats et les phrases de refus viennent du script livré.',
  en: 'Page written by `npm run docs` from the declarations; results and refusal sentences come from the script that ships.',
};
