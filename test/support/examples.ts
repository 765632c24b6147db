import type { ExampleArgument, ExampleCell } from '../../src/domain/catalogue/card.ts';

function cellOf(cell: ExampleCell): unknown {
  // Noon UTC is the same calendar day in every zone that the tests use.
  return typeof cell === 'object' ? new Date(`${cell.day}T12:00:00Z`) : cell;
}

/** An example's argument as Sheets would hand it over. */
export function argumentOf(argument: ExampleArgument): unknown {
  return Array.isArray(argument)
    ? argument.map((row: readonly ExampleCell[]) => row.map(cellOf))
    : cellOf(argument as ExampleCell);
}
