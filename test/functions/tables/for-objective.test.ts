import { beforeAll, describe, expect, it } from 'vitest';
import { type BareRealm, bareRealm } from '../../support/bundle.ts';

let french: BareRealm;
let english: BareRealm;
beforeAll(async () => {
  [french, english] = await Promise.all([bareRealm('fr_FR'), bareRealm('en_GB')]);
});

function functionsFor(realm: BareRealm, ...args: readonly unknown[]): readonly unknown[] {
  return (realm.cell('KPI_FOR', ...args) as unknown[][]).map(([name]) => name);
}

describe('KPI_FOR', () => {
  // The two documents: « Guide d’évaluation des campagnes », l. 8, 18, 19; « KPI Marketing », l. 53, 142-148.
  it.each([
    ['notoriété', ['KPI_IMPRESSIONS', 'KPI_REACH', 'KPI_ENGAGE']],
    ['leads', ['KPI_CPL', 'KPI_CONV']],
    ['ventes en ligne', ['KPI_CONV', 'KPI_AOV', 'KPI_REPEAT']],
    ['fidélisation', ['KPI_RETENTION', 'KPI_CHURN', 'KPI_CSAT', 'KPI_NPS']],
    ['rentabilité', ['KPI_ROI', 'KPI_CPA', 'KPI_MARGIN']],
    ['part de marché', ['KPI_MARKETSHARE', 'KPI_REL_SHARE', 'KPI_PENETRATION']],
  ])('puts first for « %s » what the documents name', (objective, first) => {
    expect(functionsFor(french, objective).slice(0, first.length)).toEqual(first);
  });

  it('goes on with the catalogue’s others, each once', () => {
    const functions = functionsFor(french, 'leads');
    expect(functions).toContain('KPI_MQL_SQL');
    expect(new Set(functions).size).toBe(functions.length);
    expect(functions).not.toContain('KPI_CHURN');
  });

  it.each([
    ['Notoriété', 'awareness'],
    ['  NOTORIETE ', 'brand awareness'],
    ['générer des leads', 'lead generation'],
    ['la fidélisation', 'loyalty'],
    ['la rentabilité', 'profitability'],
    ['Ventes', 'online sales'],
  ])('reads « %s » and "%s" as one objective', (frenchWord, englishWord) => {
    expect(functionsFor(french, frenchWord)).toEqual(functionsFor(english, englishWord));
  });

  it('names them in the language of the file, or the one asked for', () => {
    const last = (table: unknown) => (table as unknown[][])[1];
    expect(last(french.cell('KPI_FOR', 'sales'))).toEqual(['KPI_AOV', 'Panier moyen']);
    expect(last(english.cell('KPI_FOR', 'ventes'))).toEqual(['KPI_AOV', 'Average order value']);
    expect(last(french.cell('KPI_FOR', 'ventes', 'en'))).toEqual(['KPI_AOV', 'Average order value']);
  });

  it('lists the choices when the objective is unknown', () => {
    expect(french.cell('KPI_FOR', 'bonheur')).toEqual({
      refused:
        'KPI_FOR : « bonheur » n’est pas un objectif connu. Écrivez "notoriété", "leads", "ventes", "fidélisation", "rentabilité" ou "part de marché".',
    });
    expect(english.cell('KPI_FOR', 'happiness')).toEqual({
      refused:
        'KPI_FOR: "happiness" is not a known objective. Write "awareness", "leads", "sales", "loyalty", "profitability" or "market share".',
    });
  });

  it('gives a blank for a blank cell', () => {
    expect(french.cell('KPI_FOR', '')).toEqual([['']]);
  });
});
