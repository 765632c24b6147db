/** The parts of @odoo/o-spreadsheet 19.3.7 that the host uses, named narrowly. Nothing outside this folder knows them. */

import type { LocaleDescription, Style, WorkbookData } from './workbook-layout.ts';

export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface UnboundedZone {
  top: number;
  left: number;
  bottom: number | undefined;
  right: number | undefined;
}

export interface Position {
  sheetId: string;
  col: number;
  row: number;
}

export interface EngineRange {
  sheetId: string;
  zone: Zone;
  unboundedZone: UnboundedZone;
}

export type Scalar = string | number | boolean | null;

/** A value inside a calculation. */
export interface FunctionResult {
  value: Scalar;
  format?: string | undefined;
  message?: string;
}

export type ComputeArgument = FunctionResult | FunctionResult[][] | undefined;
export type ComputeResult = FunctionResult | FunctionResult[][];

export interface EvaluatedCell extends FunctionResult {
  type: 'empty' | 'text' | 'number' | 'boolean' | 'error';
  formattedValue: string;
}

export interface CompiledFormula {
  toFormulaString(getters: Getters): string;
  rangeDependencies: EngineRange[];
}

export type CoreCell =
  | { id: number; isFormula: true; compiledFormula: CompiledFormula; format?: string; style?: Style }
  | { id: number; isFormula: false; content: string; format?: string; style?: Style };

export interface NamedRangeEntry {
  name: string;
  range: EngineRange;
}

export interface Criterion {
  type: string;
  values: string[];
  displayStyle?: string;
  dateValue?: string;
  /** The rule in Google's words, as JSON; the engine keeps it untouched. */
  google?: string;
}

export interface ValidationRule {
  id: string;
  criterion: Criterion;
  isBlocking?: boolean;
  ranges: EngineRange[];
}

export interface ConditionalFormat {
  id: string;
  rule: Record<string, unknown>;
  ranges: string[];
}

export interface Getters {
  getSheetIds(): string[];
  getSheetName(id: string): string;
  getSheetIdByName(name: string): string | undefined;
  tryGetSheet(id: string): object | undefined;
  getNumberRows(id: string): number;
  getNumberCols(id: string): number;
  isSheetVisible(id: string): boolean;
  isSheetLocked(id: string): boolean;
  getActiveSheetId(): string;
  getSelectedZone(): Zone;
  getCell(position: Position): CoreCell | undefined;
  getMainCellPosition(position: Position): Position;
  getCells(sheetId: string): CoreCell[];
  getCellPosition(id: number): Position;
  getEvaluatedCell(position: Position): EvaluatedCell;
  getEvaluatedCellsPositions(sheetId: string): Position[];
  getCellComputedStyle(position: Position): Style;
  getColSize(sheetId: string, column: number): number;
  getRowSize(sheetId: string, row: number): number;
  getPaneDivisions(sheetId: string): { xSplit: number; ySplit: number };
  isColHidden(sheetId: string, column: number): boolean;
  isRowHidden(sheetId: string, row: number): boolean;
  getMerges(sheetId: string): Zone[];
  getNamedRanges(): NamedRangeEntry[];
  getNamedRange(name: string): NamedRangeEntry | undefined;
  getDataValidationRules(sheetId: string): ValidationRule[];
  getValidationRuleForCell(position: Position): ValidationRule | undefined;
  isDataValidationInvalid(position: Position): boolean;
  getConditionalFormats(sheetId: string): ConditionalFormat[];
  getFigure(sheetId: string, figureId: string): object | undefined;
  getRangeFromZone(sheetId: string, zone: UnboundedZone): EngineRange;
  getRangeFromSheetXC(sheetId: string, xc: string): EngineRange;
  getRangeDataFromZone(sheetId: string, zone: UnboundedZone): object;
  getRangeString(range: EngineRange, forSheetId: string): string;
}

export interface DispatchResult {
  isSuccessful: boolean;
  reasons: string[];
}

export interface Command {
  type: string;
  [field: string]: unknown;
}

export interface EngineModel {
  getters: Getters;
  /** The engine's own: how changes are packed for those who edit at the same time. */
  session: { commandSquisher: object };
  dispatch(type: string, payload?: object): DispatchResult;
  exportData(): WorkbookData;
  exportXLSX(): Promise<{ files: { path: string; content?: string; imageSrc?: string }[] }>;
}

export interface RangeChange {
  changeType: 'REMOVE' | 'RESIZE' | 'MOVE' | 'CHANGE' | 'NONE';
  range: EngineRange;
}

export interface RangeAdapters {
  applyChange(range: EngineRange): RangeChange;
}

export interface PluginBase {
  getters: Getters;
  history: { update(...pathAndValue: unknown[]): void };
  dispatch(type: string, payload?: object): DispatchResult;
}

export interface PluginSettings {
  custom: Record<string, unknown>;
}

export type PluginClass = new (settings: PluginSettings) => PluginBase;

export interface Registry<T> {
  add(name: string, item: T): unknown;
  replace(name: string, item: T): unknown;
  contains(name: string): boolean;
  get(name: string): T;
}

export interface FunctionDescription {
  description: string;
  category: string;
  args: object[];
  /** Written to xlsx as a formula. */
  isExported?: boolean;
  compute: (this: Record<string, unknown>, ...args: ComputeArgument[]) => ComputeResult;
}

export interface SyntaxNode {
  type: string;
  value?: string | number | boolean;
  args?: SyntaxNode[];
  left?: SyntaxNode;
  right?: SyntaxNode;
  operand?: SyntaxNode;
}

export interface Library {
  Model: new (data: object, config: object) => EngineModel;
  UIPlugin: PluginClass;
  CorePlugin: PluginClass;
  EvaluationError: new (message?: string, value?: string) => FunctionResult;
  registries: {
    featurePluginRegistry: Registry<PluginClass>;
    corePluginRegistry: Registry<PluginClass>;
    coreViewsPluginRegistry: Registry<PluginClass>;
    functionRegistry: Registry<FunctionDescription>;
  };
  helpers: {
    arg(definition: string, description: string): object;
    toZone(xc: string): Zone;
    toUnboundedZone(xc: string): UnboundedZone;
    toXC(column: number, row: number): string;
    isNumber(text: string, locale: LocaleDescription): boolean;
    isDateTime(text: string, locale: LocaleDescription): boolean;
    isDateTimeFormat(format: string): boolean;
    isEvaluationError(value: unknown): boolean;
    parseFormat(format: string): object;
  };
  constants: { DEFAULT_LOCALE: LocaleDescription };
  coreTypes: Set<string>;
  lockedSheetAllowedCommands: Set<string>;
  addFunction(name: string, description: FunctionDescription): unknown;
  parse(formula: string): SyntaxNode;
}
