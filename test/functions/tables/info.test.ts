import { beforeAll, describe, expect, it } from 'vitest';
import { type BareRealm, bareRealm } from '../../support/bundle.ts';

let french: BareRealm;
let english: BareRealm;
beforeAll(async () => {
  [french, english] = await Promise.all([bareRealm('fr_FR'), bareRealm('en_GB')]);
});

describe('KPI_INFO', () => {
  it('tells name, formula, unit, direction and objective in the file’s language', () => {
    expect(french.cell('KPI_INFO', 'CHURN')).toEqual([
      ['Nom', 'Taux d’attrition'],
      ['Formule', 'clients perdus ÷ clients au début'],
      ['Unité', 'taux, de 0 à 1 dans la cellule'],
      ['Sens', 'plus bas est mieux'],
      ['Objectif', 'Fidélisation'],
    ]);
    expect(english.cell('KPI_INFO', 'CHURN')).toEqual([
      ['Name', 'Churn rate'],
      ['Formula', 'customers lost ÷ customers at the start'],
      ['Unit', 'rate, 0 to 1 in the cell'],
      ['Direction', 'lower is better'],
      ['Objective', 'Loyalty'],
    ]);
  });

  it.each([
    ['CPL', 'formule', 'dépenses ÷ leads'],
    ['kpi_cpl', 'Formula', 'dépenses ÷ leads'],
    ['Coût par lead', 'UNITE', 'monnaie'],
    ['Cost per lead', 'sens', 'plus bas est mieux'],
    ['BY', 'objectif', 'Tous les objectifs'],
  ])('finds %s and its field %s', (metric, field, text) => {
    expect(french.cell('KPI_INFO', metric, field)).toEqual([[text]]);
  });

  it('answers in the language that is asked for', () => {
    expect(french.cell('KPI_INFO', 'AOV', 'name', 'EN')).toEqual([['Average order value']]);
    expect(english.cell('KPI_INFO', 'AOV', '', 'fr')).toContainEqual(['Nom', 'Panier moyen']);
  });

  it('gives a blank for a blank cell', () => {
    expect(french.cell('KPI_INFO', '')).toEqual([['']]);
  });

  it('says what to write instead of an unknown name, field or language', () => {
    expect(french.cell('KPI_INFO', 'CPLL')).toEqual({
      refused: expect.stringMatching(/^KPI_INFO : aucun indicateur ne s’appelle « CPLL ». Vouliez-vous dire CPL/),
    });
    expect(french.cell('KPI_INFO', 'CPL', 'couleur')).toEqual({
      refused:
        'KPI_INFO : la fiche n’a pas de champ « couleur ». Écrivez "nom", "formule", "unité", "sens" ou "objectif".',
    });
    expect(english.cell('KPI_INFO', 'CPL', 'colour')).toEqual({
      refused: 'KPI_INFO: there is no field "colour". Write "name", "formula", "unit", "direction" or "objective".',
    });
    expect(english.cell('KPI_INFO', 'CPL', 'name', 'de')).toEqual({
      refused: 'KPI_INFO: "de" is not a choice for "language". Write "FR" or "EN".',
    });
    expect(french.cell('KPI_INFO')).toEqual({
      refused: 'KPI_INFO : il manque « indicateur ». Écrivez =KPI_INFO(indicateur; [champ]; [langue]).',
    });
  });
});
