import type { Box } from '../box.ts';
import { type Condition, ConditionBuilder } from './conditions.ts';
import { Emulated } from './emulated.ts';
import { checkParameters } from './parameters.ts';
import { RangePlace } from './range-place.ts';
import type { Sheet } from './sheet.ts';

export interface ValidationRecord {
  condition: Condition;
  allowInvalid: boolean;
  helpText: string | null;
}

export class DataValidation extends Emulated {
  readonly #record: ValidationRecord;

  constructor(record: ValidationRecord) {
    super();
    this.#record = record;
  }

  getCriteriaType(): string {
    return this.#record.condition.type;
  }

  getCriteriaValues(): unknown[] {
    return [...this.#record.condition.values];
  }

  getAllowInvalid(): boolean {
    return this.#record.allowInvalid;
  }

  getHelpText(): string | null {
    return this.#record.helpText;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.#record);
  }

  static recordOf(rule: DataValidation): ValidationRecord {
    return rule.#record;
  }
}

export class DataValidationBuilder extends ConditionBuilder {
  private allowInvalid: boolean;
  private helpText: string | null;

  constructor(record?: ValidationRecord) {
    super();
    this.condition = record?.condition ?? null;
    this.allowInvalid = record?.allowInvalid ?? true;
    this.helpText = record?.helpText ?? null;
  }

  requireValueInList(...given: unknown[]): this {
    checkParameters('SpreadsheetApp.DataValidationBuilder.requireValueInList', given, ['any[]'], ['any[]', 'Boolean']);
    const values = (given[0] as unknown[]).map(String);
    return this.setCondition({ type: 'VALUE_IN_LIST', values: [values, given[1] ?? true] });
  }

  requireValueInRange(...given: unknown[]): this {
    checkParameters(
      'SpreadsheetApp.DataValidationBuilder.requireValueInRange',
      given,
      ['@Range'],
      ['@Range', 'Boolean'],
    );
    return this.setCondition({ type: 'VALUE_IN_RANGE', values: [given[0], given[1] ?? true] });
  }

  requireCheckbox(...given: unknown[]): this {
    checkParameters('SpreadsheetApp.DataValidationBuilder.requireCheckbox', given, [], ['any'], ['any', 'any']);
    return this.setCondition({ type: 'CHECKBOX', values: given });
  }

  setAllowInvalid(...given: unknown[]): this {
    checkParameters('SpreadsheetApp.DataValidationBuilder.setAllowInvalid', given, ['Boolean']);
    this.allowInvalid = given[0] === true;
    return this;
  }

  setHelpText(...given: unknown[]): this {
    checkParameters('SpreadsheetApp.DataValidationBuilder.setHelpText', given, ['String']);
    this.helpText = String(given[0]);
    return this;
  }

  build(): DataValidation {
    const condition = this.condition ?? { type: 'DATE_IS_VALID_DATE', values: [] };
    return new DataValidation({ condition, allowInvalid: this.allowInvalid, helpText: this.helpText });
  }
}
ConditionBuilder.addMethods(DataValidationBuilder, 'require');

/** A rule that the host keeps, as an object of the script again. */
export function validationOf(sheet: Sheet, record: ValidationRecord | null): DataValidation | null {
  if (record === null) return null;
  const values = record.condition.values.map((value) => {
    const place = value as { gid?: number; box?: Box } | null;
    if (place === null || typeof place !== 'object' || place.box === undefined) return value;
    const { row, column, rows, columns } = place.box;
    return (sheet.getParent().getSheetById(place.gid) ?? sheet).getRange(row, column, rows, columns);
  });
  return new DataValidation({ ...record, condition: { ...record.condition, values } });
}

/** The rule as JSON: a range travels as its place. */
export function validationWire(rule: DataValidation): object {
  const record = DataValidation.recordOf(rule);
  const values = record.condition.values.map((value) =>
    value instanceof RangePlace ? RangePlace.placeOf(value) : value,
  );
  return { ...record, condition: { ...record.condition, values } };
}
