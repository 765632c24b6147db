import { flow, type Input, optional } from '../input.ts';

/** The first argument of a table function: which KPI it computes. */
export const metric: Input = {
  kind: 'criterion',
  name: { fr: 'indicateur', en: 'metric' },
};

/** The ranges of that KPI, in its own order; no KPI takes more than six. */
export const metricRanges: readonly Input[] = [1, 2, 3, 4, 5, 6].map((position) => {
  const range = flow({ fr: `plage ${position}`, en: `range ${position}` }, { fr: 'aucune donnée', en: 'no data' });
  return position === 1 ? range : optional(range, 'absent');
});

export const grain: Input = {
  kind: 'criterion',
  name: { fr: 'période', en: 'period' },
};
