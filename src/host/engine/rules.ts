import type { Box } from '../box.ts';
import { runBatch } from './batch.ts';
import type { Command, Criterion, EngineRange } from './library.ts';
import { boxOf, mapBox, zoneOf } from './positions.ts';
import type { EngineState } from './types.ts';

export interface NamedRange {
  name: string;
  sheetId: string;
  box: Box;
}

export interface Validation {
  criterion: Criterion;
  allowInvalid: boolean;
}

/** A conditional format in the engine's own words. */
export interface EngineRule {
  rule: Record<string, unknown>;
  boxes: Box[];
}

export interface Rules {
  namedRanges(): NamedRange[];
  setNamedRange(name: string, sheetId: string, box: Box): void;
  renameNamedRange(from: string, to: string): void;
  removeNamedRange(name: string): void;
  validation(sheetId: string, row: number, column: number): { id: string; rule: Validation } | undefined;
  /** The first cell of the box whose content its validation rejects, among those that refuse such content. */
  violation(sheetId: string, box: Box): Box | undefined;
  setValidation(sheetId: string, box: Box, rule: (Validation & { id: string }) | null): void;
  conditionalFormats(sheetId: string): EngineRule[];
  /** Replaces all conditional formats of the sheet, as Apps Script does. */
  setConditionalFormats(sheetId: string, rules: readonly EngineRule[]): void;
}

function namedRangeOf({ name, range }: { name: string; range: EngineRange }): NamedRange {
  return { name, sheetId: range.sheetId, box: boxOf(range.zone) };
}

function nameCommand(state: EngineState, name: string, sheetId: string, box: Box): Command {
  const { getters } = state.model;
  const ranges = [getters.getRangeDataFromZone(sheetId, zoneOf(box))];
  return getters.getNamedRange(name)
    ? { type: 'UPDATE_NAMED_RANGE', oldRangeName: name, newRangeName: name, ranges }
    : { type: 'CREATE_NAMED_RANGE', name, ranges };
}

function validationCommands(
  state: EngineState,
  sheetId: string,
  box: Box,
  rule: (Validation & { id: string }) | null,
): Command[] {
  const { getters } = state.model;
  const ranges = [getters.getRangeDataFromZone(sheetId, zoneOf(box))];
  if (rule) {
    const { id, criterion, allowInvalid } = rule;
    return [{ type: 'ADD_DATA_VALIDATION_RULE', sheetId, ranges, rule: { id, criterion, isBlocking: !allowInvalid } }];
  }
  const inside = getters.getDataValidationRules(sheetId).filter(({ ranges: held }) =>
    held.every(({ zone }) => {
      const area = zoneOf(box);
      return zone.top >= area.top && zone.bottom <= area.bottom && zone.left >= area.left && zone.right <= area.right;
    }),
  );
  return inside.map(({ id }) => ({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id }));
}

function firstViolation({ model: { getters } }: EngineState, sheetId: string, box: Box): Box | undefined {
  if (getters.getDataValidationRules(sheetId).every(({ isBlocking }) => isBlocking !== true)) return undefined;
  const rejected = mapBox(sheetId, box, (position) => position)
    .flat()
    .find((position) => {
      const rule = getters.getValidationRuleForCell(position);
      return rule?.isBlocking === true && getters.isDataValidationInvalid(position);
    });
  return rejected && { row: rejected.row + 1, column: rejected.col + 1, rows: 1, columns: 1 };
}

/** Named ranges, drop-down cells and other data validation, conditional formats. */
export function createRules(state: EngineState): Rules {
  const { getters } = state.model;
  const run = (...commands: Command[]): void => runBatch(state.model, state.hooks, commands);
  return {
    namedRanges: () => getters.getNamedRanges().map(namedRangeOf),
    setNamedRange: (name, sheetId, box) => run(nameCommand(state, name, sheetId, box)),
    renameNamedRange: (from, to) => {
      const held = getters.getNamedRange(from);
      if (!held) return;
      const ranges = [getters.getRangeDataFromZone(held.range.sheetId, held.range.unboundedZone)];
      run({ type: 'UPDATE_NAMED_RANGE', oldRangeName: from, newRangeName: to, ranges });
    },
    removeNamedRange: (name) => run({ type: 'DELETE_NAMED_RANGE', name }),
    validation: (sheetId, row, column) => {
      const rule = getters.getValidationRuleForCell({ sheetId, row: row - 1, col: column - 1 });
      return rule && { id: rule.id, rule: { criterion: rule.criterion, allowInvalid: rule.isBlocking !== true } };
    },
    violation: (sheetId, box) => firstViolation(state, sheetId, box),
    setValidation: (sheetId, box, rule) => run(...validationCommands(state, sheetId, box, rule)),
    conditionalFormats: (sheetId) =>
      getters.getConditionalFormats(sheetId).map(({ rule, ranges }) => ({
        rule,
        boxes: ranges.map((xc) => boxOf(getters.getRangeFromSheetXC(sheetId, xc).zone)),
      })),
    setConditionalFormats: (sheetId, rules) => {
      const gone = getters.getConditionalFormats(sheetId);
      run(
        ...gone.map(({ id }) => ({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id })),
        ...rules.map(({ rule, boxes }, index) => ({
          type: 'ADD_CONDITIONAL_FORMAT',
          sheetId,
          ranges: boxes.map((box) => getters.getRangeDataFromZone(sheetId, zoneOf(box))),
          cf: { id: `rule-${sheetId}-${state.revision}-${index}`, rule },
        })),
      );
    },
  };
}
