import { describe, expect, it } from 'vitest';
import type { Input, InputKind } from '../../src/domain/catalogue/input.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import { call } from '../../src/functions/call.ts';
import { chooseForm } from '../../src/functions/choose-form.ts';
import { prepare } from '../../src/functions/prepare.ts';
import { everyForm, type FormOfKpi, parisDays, plausibleCell, workingArguments } from '../support/calls.ts';

/** What a range of two cells does in each kind of input. */
const RANGE_DOES: Readonly<Record<InputKind, string>> = {
  flow: 'is totalled',
  stock: 'is refused, because a stock does not add up',
  rate: 'is refused, because a rate does not add up',
  answers: 'is taken as it is',
  dates: 'is taken as days',
  labels: 'is taken as texts',
  option: 'gives its first cell',
  criterion: 'is refused, because a criterion is one value',
};

interface Place extends FormOfKpi {
  readonly input: Input;
  readonly position: number;
  readonly does: string;
}

const places: readonly Place[] = everyForm.flatMap((written) =>
  written.form.inputs.map((input, position) => {
    const does = input.single ? 'is refused, because it is one value' : RANGE_DOES[input.kind];
    return { ...written, input, position, does };
  }),
);

function argumentsWith(place: Place, argument: unknown): readonly unknown[] {
  // Counts as ranges throughout: a range beside a single cell may be answers and their threshold.
  const args = (workingArguments(place) ?? []).map((cell, position) =>
    place.form.inputs[position]?.kind === 'flow' && !Array.isArray(cell) ? [[cell]] : cell,
  );
  args[place.position] = argument;
  return args;
}

function outcomeWith(place: Place, argument: unknown): unknown {
  return call(place.kpi, argumentsWith(place, argument), parisDays);
}

function totalled(place: Place): void {
  const written = workingArguments(place)?.[place.position];
  const total = Array.isArray(written) ? (written as number[][]).flat().reduce((sum, cell) => sum + cell, 0) : written;
  const amount = typeof total === 'number' ? total : 8;
  const alone = outcomeWith(place, [[amount]]);
  expect(isRefusal(alone)).toBe(false);
  expect(outcomeWith(place, [[amount / 2], [''], [amount / 2]])).toEqual(alone);
}

function refusedAsOneCell(place: Place, reason: string): void {
  const cell = workingArguments(place)?.[place.position] ?? plausibleCell(place.input, 0.5);
  const range = [[cell], [cell]];
  // Answers beside a threshold become two counts when the threshold is a range: the KPI's other form.
  if (chooseForm(place.kpi, argumentsWith(place, range)) !== place.form) {
    expect(place.kpi.forms.length).toBeGreaterThan(1);
    expect(place.form.inputs[0]?.kind).toBe('answers');
    return;
  }
  expect(outcomeWith(place, range)).toMatchObject({ code: 'SHAPE', reason, input: place.position });
}

function takenAsList({ input }: Place): void {
  const [first, last] = [plausibleCell(input, 0), plausibleCell(input, 0.99)];
  const list = prepare(input, [[first], [''], [last]], { from: 0, to: 3 }, parisDays);
  expect(list).toHaveLength(3);
  const [start, blank, end] = list as readonly unknown[];
  expect(blank).toBe(input.kind === 'labels' ? '' : undefined);
  expect(typeof start).toBe(input.kind === 'labels' ? 'string' : 'number');
  expect(end).not.toEqual(start);
}

function firstCell({ input }: Place): void {
  input.choices?.forEach((choice, index) => {
    expect(prepare(input, [[choice]], { from: 0, to: 1 }, parisDays)).toBe(index);
  });
}

describe('what a range does, in every input of every function', () => {
  it.each(places)('$title: in « $input.name.fr » ($input.kind) a range $does', (place) => {
    const { kind } = place.input;
    if (place.input.single) refusedAsOneCell(place, 'one-cell');
    else if (kind === 'flow') totalled(place);
    else if (kind === 'stock' || kind === 'rate') refusedAsOneCell(place, kind);
    else if (kind === 'option') firstCell(place);
    else if (kind === 'criterion') refusedAsOneCell(place, 'one-cell');
    else takenAsList(place);
  });

  it.each(everyForm)('$title has an example that answers', (written) => {
    expect(workingArguments(written)).toBeDefined();
  });
});
