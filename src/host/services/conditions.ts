import { Emulated } from './emulated.ts';
import { checkParameters, type Kind } from './parameters.ts';

/** A condition on a cell: Google's name of the criterion and its values. */
export interface Condition {
  type: string;
  values: unknown[];
}

/** Ends of method names (requireNumberBetween, whenNumberBetween), the criterion and the parameters. */
const SHARED: Readonly<Record<string, readonly [string, Kind[]]>> = {
  NumberGreaterThan: ['NUMBER_GREATER_THAN', ['number']],
  NumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', ['number']],
  NumberLessThan: ['NUMBER_LESS_THAN', ['number']],
  NumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', ['number']],
  NumberEqualTo: ['NUMBER_EQUAL_TO', ['number']],
  NumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', ['number']],
  NumberBetween: ['NUMBER_BETWEEN', ['number', 'number']],
  NumberNotBetween: ['NUMBER_NOT_BETWEEN', ['number', 'number']],
  TextContains: ['TEXT_CONTAINS', ['String']],
  TextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', ['String']],
  TextEqualTo: ['TEXT_EQUAL_TO', ['String']],
  DateEqualTo: ['DATE_EQUAL_TO', ['Date']],
  DateBefore: ['DATE_BEFORE', ['Date']],
  DateAfter: ['DATE_AFTER', ['Date']],
  FormulaSatisfied: ['CUSTOM_FORMULA', ['String']],
};

const VALIDATION_ONLY: typeof SHARED = {
  Date: ['DATE_IS_VALID_DATE', []],
  DateOnOrBefore: ['DATE_ON_OR_BEFORE', ['Date']],
  DateOnOrAfter: ['DATE_ON_OR_AFTER', ['Date']],
  DateBetween: ['DATE_BETWEEN', ['Date', 'Date']],
  TextIsEmail: ['TEXT_IS_VALID_EMAIL', []],
  TextIsUrl: ['TEXT_IS_VALID_URL', []],
};

const FORMAT_ONLY: typeof SHARED = {
  CellEmpty: ['CELL_EMPTY', []],
  CellNotEmpty: ['CELL_NOT_EMPTY', []],
  TextStartsWith: ['TEXT_STARTS_WITH', ['String']],
  TextEndsWith: ['TEXT_ENDS_WITH', ['String']],
};

export const VALIDATION_CRITERIA = [...Object.values(SHARED), ...Object.values(VALIDATION_ONLY)].map(([name]) => name);
export const FORMAT_CRITERIA = [...Object.values(SHARED), ...Object.values(FORMAT_ONLY)].map(([name]) => name);

export abstract class ConditionBuilder extends Emulated {
  protected condition: Condition | null = null;

  protected setCondition(condition: Condition): this {
    this.condition = condition;
    return this;
  }

  /** Adds one method a criterion to a builder class: `require…` or `when…`. */
  static addMethods(builder: typeof ConditionBuilder, prefix: 'require' | 'when'): void {
    const table = { ...SHARED, ...(prefix === 'require' ? VALIDATION_ONLY : FORMAT_ONLY) };
    for (const [suffix, [type, kinds]] of Object.entries(table)) {
      const method = function method(this: ConditionBuilder, ...given: unknown[]): ConditionBuilder {
        checkParameters(`SpreadsheetApp.${this.constructor.name}.${prefix}${suffix}`, given, kinds);
        return this.setCondition({ type, values: given });
      };
      Object.defineProperty(builder.prototype, `${prefix}${suffix}`, { value: method });
    }
  }
}
