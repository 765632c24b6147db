/** The class of a service call, for counting and for rights. */
export type CallKind =
  | 'cells'
  | 'structure'
  | 'metadata'
  | 'flush'
  | 'navigation'
  | 'properties'
  | 'cache'
  | 'lock'
  | 'trigger'
  | 'ui'
  | 'session'
  | 'mail'
  | 'fetch'
  | 'log'
  | 'other';

/** The calls that the budgets of design §9 count. */
export const READS_AND_WRITES: readonly CallKind[] = ['cells', 'structure', 'metadata', 'flush'];

const NAVIGATION = new Set([
  'Spreadsheet.getSheets',
  'Spreadsheet.getSheetByName',
  'Spreadsheet.getSheetById',
  'Spreadsheet.getActiveSheet',
  'Spreadsheet.setActiveSheet',
  'Spreadsheet.getRange',
  'Spreadsheet.getActiveRange',
  'Spreadsheet.getId',
  'Spreadsheet.getUrl',
  'Spreadsheet.getSpreadsheetLocale',
  'Spreadsheet.getSpreadsheetTimeZone',
  'Sheet.getName',
  'Sheet.getIndex',
  'Sheet.getRange',
  'Sheet.getBounds',
  'Sheet.activate',
  'Range.activate',
]);

const BY_CLASS: Readonly<Record<string, CallKind>> = {
  SpreadsheetApp: 'flush',
  Spreadsheet: 'structure',
  Sheet: 'structure',
  Range: 'cells',
  RangeList: 'cells',
  TextFinder: 'cells',
  NamedRange: 'structure',
  Protection: 'structure',
  DeveloperMetadata: 'metadata',
  DeveloperMetadataFinder: 'metadata',
  Properties: 'properties',
  Cache: 'cache',
  Lock: 'lock',
  ScriptApp: 'trigger',
  Ui: 'ui',
  Session: 'session',
  MailApp: 'mail',
  UrlFetchApp: 'fetch',
  console: 'log',
  Logger: 'log',
};

export function kindOf(operation: string): CallKind {
  if (NAVIGATION.has(operation)) return 'navigation';
  return BY_CLASS[operation.slice(0, operation.indexOf('.'))] ?? 'other';
}

const DOCUMENT_KINDS: readonly CallKind[] = ['cells', 'structure', 'metadata'];

/** True for an operation that changes the document. */
export function isWrite(operation: string): boolean {
  const method = operation.slice(operation.indexOf('.') + 1);
  return DOCUMENT_KINDS.includes(kindOf(operation)) && !/^(?:get|is|find|can|toast|list)/.test(method);
}
