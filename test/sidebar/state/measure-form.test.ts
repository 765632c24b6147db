import { describe, expect, it } from 'vitest';
import { cards } from '../../../src/domain/catalogue/cards.ts';
import {
  formOfMeasure,
  holdsDecimal,
  type MeasureForm,
  measureOf,
  splitArguments,
} from '../../../src/sidebar/state/measure-form.ts';
import { draft } from '../support/kpis.ts';

const cardOf = (id: string) => cards.find(({ kpi }) => kpi.id === id);
const blank: MeasureForm = { way: 'library', reference: '', formula: '', form: 0, inputs: [] };

describe('the formula of a measure', () => {
  it.each([
    ['both inputs', 'CPL', ['B2:B', ' C2:C '], '=KPI_CPL(B2:B; C2:C)'],
    ['a sheet with a quote in its name', 'CPL', ["'Dép. d''été'!B2:B", 'C2:C'], "=KPI_CPL('Dép. d''été'!B2:B; C2:C)"],
    ['one input still blank', 'CPL', ['B2:B'], ''],
    ['an optional input left out', 'ROI', ['B2', 'C2'], '=KPI_ROI(B2; C2)'],
  ])('has %s', (_, id, inputs, formula) => {
    expect(measureOf({ ...blank, inputs }, cardOf(id))).toBe(formula);
  });

  it('takes a cell or a formula with or without its equals sign', () => {
    const cell = { ...blank, way: 'cell', reference: 'Ventes!B12' } as const;
    expect(measureOf(cell, undefined)).toBe('=Ventes!B12');
    expect(measureOf({ ...blank, way: 'formula', formula: '=SUM(B2:B9)' }, undefined)).toBe('=SUM(B2:B9)');
    expect(measureOf({ ...cell, reference: '  ' }, undefined)).toBe('');
  });
});

describe('the fields of a measure', () => {
  it.each([
    ['=KPI_CPL(B2:B; C2:C)', 'CPL', { way: 'library', inputs: ['B2:B', 'C2:C'] }],
    ['=KPI_CPL(B2:B,C2:C)', 'CPL', { way: 'library', inputs: ['B2:B', 'C2:C'] }],
    ['=KPI_CPL(B2:B; C2:C)', '', { way: 'formula' }],
    ['=KPI_CPL(1;2)+1', 'CPL', { way: 'formula' }],
    ['=Ventes!B12', '', { way: 'cell', reference: 'Ventes!B12' }],
    ["='Leads - 2026'!B12", '', { way: 'cell', reference: "'Leads - 2026'!B12" }],
    ['=SUM(B2:B)', '', { way: 'formula', formula: '=SUM(B2:B)' }],
    ['', 'CPL', { way: 'library', inputs: [] }],
    ['', '', { way: 'cell' }],
  ])('%s of the function « %s »', (measure, metric, fields) => {
    expect(formOfMeasure(draft({ measure, metric }), cardOf)).toMatchObject(fields);
  });

  it('come back as the same formula, for every function and its inputs', () => {
    for (const card of cards.filter(({ kpi }) => !kpi.table)) {
      const { inputs } = card.kpi.forms[0];
      const texts = inputs.map(
        (input, position) =>
          input.choices?.[0] ?? `Feuille!${'BCDEFGHIJK'.charAt(position)}2:${'BCDEFGHIJK'.charAt(position)}9`,
      );
      const measure = measureOf({ ...blank, inputs: texts }, card);
      const form = formOfMeasure(draft({ measure, metric: card.kpi.id }), cardOf);
      expect([card.kpi.id, form.way, measureOf(form, card)]).toEqual([card.kpi.id, 'library', measure]);
    }
  });
});

describe('arguments at the top level', () => {
  it.each([
    ['B2:B; C2:C', ['B2:B', 'C2:C']],
    ['SUM(B2,B3), 4', ['SUM(B2,B3)', '4']],
    ['\'a;b\'!B2; "x;y"', ["'a;b'!B2", '"x;y"']],
    ['1,5; 2', ['1,5', '2']],
    ['', []],
  ])('%s', (text, parts) => {
    expect(splitArguments(text)).toEqual(parts);
  });
});

it.each([
  ['0,3', true],
  ['0.3', true],
  ['15,5 %', true],
  ['30%', false],
  ['B2', false],
  ["'v1.2'!B2", false],
])('%s as a decimal inside a formula: %s', (text, found) => {
  expect(holdsDecimal(text)).toBe(found);
});
