import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY, type ListQuery, NO_OBJECTIVE, selectKpis } from '../../../src/sidebar/state/list-query.ts';
import { appView } from '../support/app-views.ts';
import { view } from '../support/kpis.ts';

const { kpis, user } = appView('fr');
const ids = (query: Partial<ListQuery>): readonly string[] =>
  selectKpis(kpis, { ...EMPTY_QUERY, ...query }, user).map(({ kpi }) => kpi.id);

describe('the list', () => {
  it.each([
    ['a search without accents or capitals', { search: 'COUT lead' }, ['cpl']],
    ['a search by function', { search: 'cpl' }, ['cpl']],
    ['one owner', { mine: true, search: 'lead' }, ['perdu', 'leads']],
    ['one status, drafts left out', { status: 'achieved' }, ['churn']],
    ['drafts', { status: 'draft' }, ['nps']],
    ['no objective', { objective: NO_OBJECTIVE }, ['nps']],
    ['one objective', { objective: 'Augmenter les ventes', sort: 'name' }, ['ca', 'page']],
    ['no result', { search: 'zzz' }, []],
  ] as const)('keeps %s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it.each([
    ['what needs attention first, drafts last', {}, ['ca', 'cpl', 'perdu', 'page', 'leads', 'churn', 'nps']],
    [
      'the lowest score first, those without one last',
      { sort: 'score' },
      ['page', 'cpl', 'ca', 'leads', 'churn', 'nps', 'perdu'],
    ],
  ] as const)('sorts by %s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('shows archived KPIs only when asked for', () => {
    const archived = view({ id: 'old', state: 'archived' });
    const found = (status: ListQuery['status']) =>
      selectKpis([archived], { ...EMPTY_QUERY, status }, user).map(({ kpi }) => kpi.id);
    expect([found(''), found('archived')]).toEqual([[], ['old']]);
  });
});
