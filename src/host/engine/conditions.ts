import { type Box, boxToA1 } from '../box.ts';
import { isWireDate, type Wire } from '../wire.ts';
import { instantToSerial } from '../zone.ts';
import { canonicalFormula } from './formula-text.ts';
import type { Criterion } from './library.ts';
import type { EngineState } from './types.ts';

/** A condition in Google's words. */
export interface Condition {
  type: string;
  values: Wire[];
}

const ENGINE_TYPES: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  CUSTOM_FORMULA: 'customFormula',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_EQUAL_TO: 'dateIs',
  DATE_BEFORE: 'dateIsBefore',
  DATE_AFTER: 'dateIsAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_BETWEEN: 'dateIsBetween',
  CHECKBOX: 'isBoolean',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
};

function criterionText(state: EngineState, value: Wire): string {
  if (isWireDate(value)) return String(instantToSerial(value.$date, state.timeZone));
  const text = String(value);
  return text.startsWith('=') ? canonicalFormula(text, state.locale) : text;
}

function rangeText(state: EngineState, place: { gid: number; box: Box }): string {
  const { getters } = state.model;
  const id = getters.getSheetIds().find((known) => known === String(place.gid)) ?? getters.getSheetIds()[0] ?? '';
  return `'${getters.getSheetName(id).replaceAll("'", "''")}'!${boxToA1(place.box)}`;
}

/** A condition as the engine's own criterion, Google's words kept beside it. */
export function engineCriterion(state: EngineState, condition: Condition): Criterion {
  const type = ENGINE_TYPES[condition.type];
  if (type === undefined) throw new Error(`The criterion ${condition.type} is not emulated by the local host`);
  const displayStyle = condition.values[1] === false ? 'plainText' : 'arrow';
  if (condition.type === 'VALUE_IN_LIST') return { type, values: condition.values[0] as string[], displayStyle };
  if (condition.type === 'VALUE_IN_RANGE') {
    const place = condition.values[0] as unknown as { gid: number; box: Box };
    return { type, values: [rangeText(state, place)], displayStyle };
  }
  if (condition.type === 'CHECKBOX') return { type, values: [] };
  const values = condition.values.map((value) => criterionText(state, value));
  return condition.type.startsWith('DATE_') && values.length > 0
    ? { type, values, dateValue: 'exactDate' }
    : { type, values };
}
