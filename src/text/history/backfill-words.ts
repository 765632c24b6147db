import type { KeptBecause } from '../../domain/history/backfill.ts';
import type { DecimalMark } from '../../domain/history/list/figure-writing.ts';
import type { DateOrder } from '../../domain/history/list/period-writing.ts';
import type { LineRefusal } from '../../domain/history/list/read-list.ts';
import type { Language, Words } from '../../domain/words.ts';
import { isPlural } from '../amount.ts';

const LINES: Readonly<Record<LineRefusal, Words>> = {
  columns: {
    fr: 'plus de deux colonnes : gardez la période et la valeur',
    en: 'more than two columns: keep the period and the value',
  },
  'no-period': { fr: 'il manque la période', en: 'the period is missing' },
  'no-value': { fr: 'il manque la valeur', en: 'the value is missing' },
  period: { fr: 'cette date ou période ne se lit pas', en: 'this date or period cannot be read' },
  number: { fr: 'ce nombre ne se lit pas', en: 'this number cannot be read' },
  grain: {
    fr: 'cette période n’a pas la fréquence du KPI',
    en: 'this period does not have the KPI’s frequency',
  },
  percent: {
    fr: 'un pourcentage, alors que l’unité du KPI n’en est pas un',
    en: 'a percentage, while the KPI’s unit is not one',
  },
  'percent-missing': {
    fr: 'plus grand que 1 sans signe % : écrivez 4,5 % ou 0,045',
    en: 'more than 1 without a % sign: write 4.5% or 0.045',
  },
  twice: {
    fr: 'deux valeurs pour cette période : gardez la bonne',
    en: 'two values for this period: keep the right one',
  },
};

const KEPT: Readonly<Record<KeptBecause, Words>> = {
  'by-hand': { fr: 'modifiée à la main : laissée telle quelle', en: 'changed by hand: left as it is' },
  closed: { fr: 'période clôturée : laissée telle quelle', en: 'closed period: left as it is' },
  'not-over': {
    fr: 'la période n’est pas finie : un relevé s’en chargera',
    en: 'the period is not over: a snapshot will take it',
  },
  archived: { fr: 'cette année est archivée', en: 'this year is archived' },
  'before-start': { fr: 'avant le début du KPI', en: 'before the KPI starts' },
  'after-end': { fr: 'après la fin du KPI', en: 'after the KPI ends' },
};

export function lineRefusalWords(reason: LineRefusal, language: Language): string {
  return LINES[reason][language];
}

export function keptWords(because: KeptBecause, language: Language): string {
  return KEPT[because][language];
}

/** « ligne 3 (“x ; 12”) : ce nombre ne se lit pas » */
export function lineWords(line: number, text: string, reason: string, language: Language): string {
  return language === 'fr' ? `ligne ${line} (${text}) : ${reason}` : `line ${line} (${text}): ${reason}`;
}

/** How a doubtful date was read, and nothing else in the list could tell. */
export function orderDoubt(date: string, order: DateOrder, language: Language): string {
  const dayFirst = order === 'day-first';
  if (language === 'fr') return `« ${date} » est lu ${dayFirst ? 'jour/mois' : 'mois/jour'}.`;
  return `“${date}” is read ${dayFirst ? 'day/month' : 'month/day'}.`;
}

export function markDoubt(figure: string, mark: DecimalMark, language: Language): string {
  const comma = mark === ',';
  if (language === 'fr') return `Dans « ${figure} », ${comma ? 'la virgule' : 'le point'} sépare les décimales.`;
  return `In “${figure}”, the ${comma ? 'comma' : 'point'} separates the decimals.`;
}

/** « 12 valeurs ajoutées, 3 remplacées. » */
export function doneWords(added: number, replaced: number, language: Language): string {
  if (added + replaced === 0)
    return language === 'fr' ? 'Rien à écrire : tout y est déjà.' : 'Nothing to write: all is there already.';
  if (language === 'fr') {
    const first = `${added} ${isPlural(added, language) ? 'valeurs ajoutées' : 'valeur ajoutée'}`;
    return replaced === 0
      ? `${first}.`
      : `${first}, ${replaced} ${isPlural(replaced, language) ? 'remplacées' : 'remplacée'}.`;
  }
  const first = `${added} ${isPlural(added, language) ? 'values' : 'value'} added`;
  return replaced === 0 ? `${first}.` : `${first}, ${replaced} replaced.`;
}

/** « 12 lignes retirées, 3 rétablies. » */
export function undoneWords(removed: number, restored: number, language: Language): string {
  if (language === 'fr') {
    const first = `${removed} ${isPlural(removed, language) ? 'lignes retirées' : 'ligne retirée'}`;
    return restored === 0
      ? `${first}.`
      : `${first}, ${restored} ${isPlural(restored, language) ? 'rétablies' : 'rétablie'}.`;
  }
  const first = `${removed} ${isPlural(removed, language) ? 'rows' : 'row'} removed`;
  return restored === 0 ? `${first}.` : `${first}, ${restored} put back.`;
}

const LEFT: Readonly<Record<'changed' | 'closed' | 'annotated' | 'measured' | 'gone', Words>> = {
  changed: { fr: 'modifiée depuis : laissée', en: 'changed since: left' },
  closed: { fr: 'clôturée depuis : laissée', en: 'closed since: left' },
  annotated: {
    fr: 'une cellule de votre équipe est sur sa ligne : laissée',
    en: 'a cell of your team stands in its row: left',
  },
  measured: { fr: 'relevée depuis : laissée', en: 'measured since: left' },
  gone: { fr: 'la ligne n’est plus là', en: 'the row is no longer there' },
};

export function leftWords(because: keyof typeof LEFT, language: Language): string {
  return LEFT[because][language];
}

/** Rows that a batch had added and that no longer carry its run id. */
export function lostWords(count: number, language: Language): string {
  if (language === 'fr') {
    return isPlural(count, language)
      ? `${count} lignes de cette reprise n’y sont plus, ou ont été relevées depuis.`
      : `${count} ligne de cette reprise n’y est plus, ou a été relevée depuis.`;
  }
  const [what, are] = isPlural(count, language) ? ['rows', 'are'] : ['row', 'is'];
  return `${count} ${what} of this backfill ${are} gone, or measured again since.`;
}

/** Where a pasted value says that it comes from. */
export function listSource(file: string, language: Language): string {
  if (language === 'fr') return file === '' ? 'Liste collée' : `Fichier ${file}`;
  return file === '' ? 'Pasted list' : `File ${file}`;
}

export function keptValueWords(kpi: string, period: string, language: Language): string {
  return language === 'fr'
    ? `La valeur de « ${kpi} » pour ${period} est gardée : aucun relevé ne la remplacera.`
    : `The value of “${kpi}” for ${period} is kept: no snapshot will replace it.`;
}

export function archivedWords(year: number, rows: number, language: Language): string {
  if (language === 'fr') {
    const [what, done] = isPlural(rows, language) ? ['lignes', 'retirées'] : ['ligne', 'retirée'];
    return `${rows} ${what} de ${year} ${done} de l’historique.`;
  }
  return `${rows} ${isPlural(rows, language) ? 'rows' : 'row'} of ${year} removed from the history.`;
}
