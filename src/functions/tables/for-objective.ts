import { goalNamed, indicatorsFor } from '../../domain/catalogue/objectives.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { wrongCount } from '../call.ts';
import { single } from '../cell.ts';
import { textOf } from '../label.ts';
import { functionName } from '../usage.ts';
import { languageAsked } from './language-asked.ts';
import type { TableRun } from './table-function.ts';

/** KPI_FOR(objective; [language]): the functions that serve an objective and their names, the documents' own first. */
export const forObjective: TableRun = (entry, args, surroundings) => {
  const wrong = wrongCount(entry.forms[0], args);
  if (wrong) return wrong;
  const asked = textOf(single(args[0]));
  const goal = goalNamed(asked);
  if (!goal) return refuse('METRIC', { reason: 'objective', input: 0, seen: asked });
  const language = languageAsked(entry, 1, args[1], surroundings);
  if (isRefusal(language)) return language;
  return { table: indicatorsFor(goal, surroundings.catalogue).map((kpi) => [functionName(kpi), kpi.name[language]]) };
};
