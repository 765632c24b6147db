import { Emulated } from './emulated.ts';
import type { Range } from './range.ts';

/** The methods that a list hands to each of its ranges. */
const SHARED = [
  'activate',
  'breakApart',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'setBackground',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
] as const;

/** Each range of the list costs a call of its own, as the counter of a careful add-on should see. */
export class RangeList extends Emulated {
  private readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.ranges = ranges;
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  static {
    for (const method of SHARED) {
      const value = function each(this: RangeList, ...given: unknown[]): RangeList {
        for (const range of this.ranges)
          (Reflect.get(range, method) as (...given: unknown[]) => unknown).apply(range, given);
        return this;
      };
      Object.defineProperty(RangeList.prototype, method, { value });
    }
  }
}
