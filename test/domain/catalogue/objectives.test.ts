import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import { GOAL_KEYS, GOALS, goalNamed, indicatorsFor } from '../../../src/domain/catalogue/objectives.ts';
import { GOAL_WORDS } from '../../../src/text/catalogue-words.ts';

describe('goals', () => {
  it.each(GOAL_KEYS)('%s names only indicators of the catalogue', (goal) => {
    const known = new Set(catalogue.map(({ id }) => id));
    expect(GOALS[goal].first.filter((id) => !known.has(id))).toEqual([]);
    expect(indicatorsFor(goal, catalogue).length).toBeGreaterThanOrEqual(GOALS[goal].first.length);
  });

  it.each(GOAL_KEYS)('%s is found by its own name in both languages', (goal) => {
    expect(goalNamed(GOAL_WORDS[goal].fr)).toBe(goal);
    expect(goalNamed(GOAL_WORDS[goal].en)).toBe(goal);
  });

  it('reaches every indicator that serves an objective', () => {
    const reached = new Set(GOAL_KEYS.flatMap((goal) => indicatorsFor(goal, catalogue)));
    expect(catalogue.filter((entry) => entry.objective !== 'all' && !reached.has(entry))).toEqual([]);
  });

  it.each(['', 'bonheur', 'constructor', 'la '])('knows no goal called « %s »', (text) => {
    expect(goalNamed(text)).toBeUndefined();
  });
});
