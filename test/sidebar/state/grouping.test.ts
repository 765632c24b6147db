import { describe, expect, it } from 'vitest';
import { type Group, type Grouping, groupKpis } from '../../../src/sidebar/state/grouping.ts';
import { view } from '../support/kpis.ts';

const TEAM = [
  view({ id: 'a', objective: 'Ventes', campaign: 'Noël', weight: 3, team: 'Est' }, { score: 1 }),
  view({ id: 'b', objective: 'Ventes', campaign: '', weight: 1, team: '' }, { score: 0.2 }),
  view({ id: 'c', objective: 'ventes ', campaign: 'Noël', weight: 1, team: 'est' }, { score: null }),
  view({ id: 'd', objective: '', campaign: 'Noël', weight: 1, team: 'Sud' }, { score: 0.5 }),
  view({ id: 'e', objective: 'Éveil', campaign: '', weight: 1, state: 'draft', team: 'Sud' }, { score: 0.9 }),
  view({ id: 'f', objective: 'Éveil', campaign: '', weight: 2, team: 'Sud' }, { score: 1.4 }),
];

const ids = ({ views }: Group): readonly string[] => views.map(({ kpi }) => kpi.id);
const outline = (grouping: Grouping): readonly unknown[] =>
  groupKpis(TEAM, grouping).map((group) => [group.name, ids(group), group.inside.map((one) => [one.name, ids(one)])]);

describe('KPIs in groups', () => {
  it('go from objective to campaign, by the alphabet, those without an objective last', () => {
    expect(outline('tree')).toEqual([
      ['Éveil', ['e', 'f'], []],
      ['Ventes', ['b'], [['Noël', ['a', 'c']]]],
      ['', [], [['Noël', ['d']]]],
    ]);
  });

  it('go by team, names that differ in capitals alone together', () => {
    expect(outline('team')).toEqual([
      ['Est', ['a', 'c'], []],
      ['Sud', ['d', 'e', 'f'], []],
      ['', ['b'], []],
    ]);
  });

  it('are none where none is asked for', () => {
    expect(groupKpis(TEAM, 'none')).toEqual([]);
  });

  it('carry their weighted score, drafts and those without data left out and counted', () => {
    const [awake, sales] = groupKpis(TEAM, 'tree');
    // (3 × 1 + 1 × 0.2) ÷ 4; the third has no data.
    expect(sales?.score).toEqual({ score: 0.8, counted: 2, of: 3 });
    // 1.4 counts as 1, and the draft not at all.
    expect(awake?.score).toEqual({ score: 1, counted: 1, of: 1 });
    expect(sales?.inside[0]?.score).toEqual({ score: 1, counted: 1, of: 2 });
  });
});
