import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longest } from '../../src/build/stubs.ts';
import { catalogue } from '../../src/domain/catalogue/catalogue.ts';
import type { Input } from '../../src/domain/catalogue/input.ts';
import { isKpi } from '../../src/domain/catalogue/kpi.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import { call } from '../../src/functions/call.ts';
import { anyArguments, sheetValueFault } from '../support/any-cells.ts';
import { everyForm, type FormOfKpi, parisDays, plausibleCell, sheetCall } from '../support/calls.ts';

const picks = fc.double({ min: 0, max: 1, noNaN: true });

function cells(input: Input, count: number): fc.Arbitrary<readonly unknown[]> {
  return fc
    .array(picks, { minLength: count, maxLength: count })
    .map((list) => list.map((pick) => plausibleCell(input, pick)));
}

const columnOf = (list: readonly unknown[]): unknown[][] => list.map((cell) => [cell]);
const isList = ({ kind }: Input): boolean => kind === 'answers' || kind === 'dates' || kind === 'labels';

describe('any mix of cells', () => {
  it.each(catalogue)('KPI_$id gives a value, a table or a sentence', (entry) => {
    const { inputs } = longest(entry.forms);
    fc.assert(
      fc.property(anyArguments(entry.id, inputs.length, catalogue), (args) => {
        expect(sheetValueFault(sheetCall(entry, args))).toBe('');
      }),
      { numRuns: 150 },
    );
  });
});

/** Inputs that are amounts of money, by their English name. */
const MONEY =
  /\b(spend|costs?|revenue|prices?|investment|value|target|receipts|payments|amounts?|MRR|ARPA|ARPU|order value|sales|margin per period|cash)\b/i;

describe('money', () => {
  const amounts = everyForm.filter(({ kpi }) => kpi.unit === 'currency' && !kpi.table);

  it.each(amounts)('$title: all amounts × k make the result × k', ({ kpi, form }) => {
    const isMoney = form.inputs.map(
      ({ name, kind, most }) => most !== 1 && kind !== 'option' && MONEY.test(name.en) && !/^orders/.test(name.en),
    );
    expect(isMoney).toContain(true);
    const args = fc.tuple(
      ...form.inputs.map((input) => cells(input, 1).map((list) => (isList(input) ? [list] : list[0]))),
    );
    fc.assert(
      fc.property(args, fc.double({ min: 0.01, max: 1000, noNaN: true }), (args, k) => {
        const times = (cell: unknown): unknown =>
          Array.isArray(cell) ? cell.map(times) : typeof cell === 'number' ? cell * k : cell;
        const before = call(kpi, args, parisDays);
        const after = call(
          kpi,
          args.map((cell, position) => (isMoney[position] ? times(cell) : cell)),
          parisDays,
        );
        if (typeof before !== 'number') expect(after).toEqual(before);
        else expect(Math.abs(Number(after) - before * k)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(before * k)));
      }),
    );
  });
});

describe('a range cut in two', () => {
  const flows = everyForm.filter(({ form }) => form.inputs.some(({ kind }) => kind === 'flow'));

  it.each(flows)('$title: the totals of both parts give the whole', ({ kpi, form }) => {
    const rows = 6;
    const columns = fc.tuple(...form.inputs.map((input) => cells(input, input.kind === 'flow' ? rows : 1)));
    fc.assert(
      fc.property(columns, fc.integer({ min: 1, max: rows - 1 }), (columns, cut) => {
        const total = (list: readonly unknown[]): number => list.reduce<number>((sum, cell) => sum + Number(cell), 0);
        const whole = columns.map((list, position) => (isFlow(form.inputs[position]) ? columnOf(list) : list[0]));
        const parts = columns.map((list, position) =>
          isFlow(form.inputs[position]) ? [[total(list.slice(0, cut))], [total(list.slice(cut))]] : list[0],
        );
        expect(sheetCall(kpi, parts)).toEqual(sheetCall(kpi, whole));
      }),
      { numRuns: 50 },
    );
  });
});

function isFlow(input: Input | undefined): boolean {
  return input?.kind === 'flow';
}

describe('from one stage to the next', () => {
  const fromTo = catalogue.filter(({ id }) => /^(MQL_RATE|MQL_SQL|SQL_WON|LEAD_CUSTOMER)$/.test(id)).filter(isKpi);

  it('covers the four rates that go from a stage to the next', () => {
    expect(fromTo.map(({ id }) => id)).toEqual(['MQL_RATE', 'MQL_SQL', 'SQL_WON', 'LEAD_CUSTOMER']);
  });

  it.each(fromTo)('KPI_$id catches swapped arguments', (kpi) => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
    fc.assert(
      fc.property(counts, ([to, more]) => {
        const from = to + more;
        expect(call(kpi, [from, to], parisDays)).toBe(to / from);
        expect(call(kpi, [to, from], parisDays)).toMatchObject({ code: 'RANGE', reason: 'part-above-whole' });
        expect(isRefusal(call(kpi, [[[to]], [[from]]], parisDays))).toBe(true);
      }),
    );
  });
});

describe('a bad row', () => {
  const each = catalogue.find(({ id }) => id === 'EACH');
  const rowByRow = everyForm.filter(({ kpi }) => !kpi.table);
  const bad = fc.constantFrom<unknown>('douze', '#N/A', 'Loading...', -1, '', true, '12 €', 1e308);

  it.each(rowByRow)('$title: leaves the other rows of KPI_EACH as they were', (written) => {
    expect(each).toBeDefined();
    if (each) leavesOthers(each, written, bad);
  });
});

function leavesOthers(each: (typeof catalogue)[number], { kpi, form }: FormOfKpi, bad: fc.Arbitrary<unknown>): void {
  const rows = 5;
  const alone = (input: Input): boolean =>
    input.kind === 'option' || input.kind === 'criterion' || input.apart === true;
  const columns = fc.tuple(...form.inputs.map((input) => cells(input, alone(input) ? 1 : rows)));
  const table = (columns: readonly (readonly unknown[])[]): unknown =>
    sheetCall(each, [kpi.id, ...columns.map((list) => (list.length === 1 ? list[0] : columnOf(list)))]);
  fc.assert(
    fc.property(columns, fc.nat({ max: rows - 1 }), fc.nat(), bad, (columns, row, at, cell) => {
      const open = columns.flatMap((list, position) => (list.length === rows ? [position] : []));
      const where = open[at % open.length];
      const spoilt = columns.map((list, position) =>
        position === where ? list.map((kept, at) => (at === row ? cell : kept)) : list,
      );
      const before = table(columns) as readonly unknown[];
      const after = table(spoilt) as readonly unknown[];
      before.forEach((value, other) => {
        if (other !== row) expect(after[other]).toEqual(value);
      });
    }),
    { numRuns: 50 },
  );
}
