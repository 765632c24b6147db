import type { Entry } from '../../domain/catalogue/kpi.ts';
import { folded } from '../../domain/folded.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Language } from '../../domain/words.ts';
import { DIRECTION_WORDS, FIELD_WORDS, type Field, OBJECTIVE_WORDS, UNIT_WORDS } from '../../text/catalogue-words.ts';
import { formulaIn } from '../../text/formula-words.ts';
import { wrongCount } from '../call.ts';
import { single } from '../cell.ts';
import { findMetric } from '../find-metric.ts';
import { textOf } from '../label.ts';
import { languageAsked } from './language-asked.ts';
import type { TableRun } from './table-function.ts';

const FIELDS = Object.keys(FIELD_WORDS) as readonly Field[];

/** KPI_INFO(metric; [field]; [language]): what the catalogue says of one indicator, whole or one field. */
export const info: TableRun = (entry, args, surroundings) => {
  const wrong = wrongCount(entry.forms[0], args);
  if (wrong) return wrong;
  const kpi = findMetric(surroundings.catalogue, args[0]);
  if (isRefusal(kpi)) return { input: 0, ...kpi };
  const language = languageAsked(entry, 2, args[2], surroundings);
  if (isRefusal(language)) return language;
  const asked = textOf(single(args[1]));
  if (asked === '')
    return { table: FIELDS.map((field) => [FIELD_WORDS[field][language], saidOf(kpi, field, language)]) };
  const field = FIELDS.find(
    (field) => sameWord(FIELD_WORDS[field].fr, asked) || sameWord(FIELD_WORDS[field].en, asked),
  );
  return field
    ? { table: [[saidOf(kpi, field, language)]] }
    : refuse('METRIC', { reason: 'field', input: 1, seen: asked });
};

function saidOf(kpi: Entry, field: Field, language: Language): string {
  switch (field) {
    case 'name':
      return kpi.name[language];
    case 'calculation':
      return formulaIn(kpi, language);
    case 'unit':
      return UNIT_WORDS[kpi.unit][language];
    case 'direction':
      return DIRECTION_WORDS[kpi.direction][language];
    case 'objective':
      return OBJECTIVE_WORDS[kpi.objective][language];
  }
}

function sameWord(a: string, b: string): boolean {
  return folded(a) === folded(b);
}
