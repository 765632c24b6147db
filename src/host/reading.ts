import { locate } from './person.ts';
import type { HostParts } from './platform/host-parts.ts';
import type { CellValue } from './types.ts';
import { fromWire } from './values.ts';

/** What anybody sees of the cells, by reference. */
export function reading(parts: HostParts) {
  const get = (reference: string): CellValue[][] => {
    const { id, box } = locate(parts, reference);
    return parts.engine.values(id, box).map((row) => row.map((value) => fromWire(value) as CellValue));
  };
  return {
    get,
    value: (reference: string): CellValue => get(reference)[0]?.[0] ?? '',
    display: (reference: string) => {
      const { id, box } = locate(parts, reference);
      return parts.engine.displayValues(id, box);
    },
    message: (reference: string) => {
      const { id, box } = locate(parts, reference);
      return parts.engine.messages(id, box)[0]?.[0] ?? '';
    },
    formula: (reference: string) => {
      const { id, box } = locate(parts, reference);
      return parts.engine.formulas(id, box)[0]?.[0] ?? '';
    },
  };
}
