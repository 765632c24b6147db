import type { Box } from '../box.ts';
import { ConditionalFormatRule, formatRuleOf } from './conditional-format.ts';
import { addMetadata, type DeveloperMetadata } from './developer-metadata.ts';
import { DeveloperMetadataFinder, metadataAt } from './developer-metadata-finder.ts';
import { call } from './door.ts';
import { EmbeddedChart, EmbeddedChartBuilder } from './embedded-chart.ts';
import { Exception } from './exception.ts';
import { Protection } from './protection.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { SheetLooks } from './sheet-looks.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { TextFinder } from './text-finder.ts';

function checkBounds(box: Box, sheetRows: number, sheetColumns: number): void {
  if (box.row < 1) throw new Exception('The starting row of the range is too small.');
  if (box.column < 1) throw new Exception('The starting column of the range is too small.');
  if (box.rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (box.columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  if (box.row + box.rows - 1 > sheetRows || box.column + box.columns - 1 > sheetColumns) {
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

export class Sheet extends SheetLooks {
  private readonly spreadsheet: Spreadsheet;

  constructor(gid: number, spreadsheet: Spreadsheet) {
    super(gid);
    this.spreadsheet = spreadsheet;
  }

  getSheetId(): number {
    return this.gid;
  }

  getParent(): Spreadsheet {
    return this.spreadsheet;
  }

  getName(): string {
    return call('Sheet.getName', this.gid);
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(...given: unknown[]): this {
    this.check('setName', given, ['String']);
    call('Sheet.setName', this.gid, String(given[0]));
    return this;
  }

  getIndex(): number {
    return call('Sheet.getIndex', this.gid);
  }

  getRange(...given: unknown[]): Range {
    const two = ['number', 'number'] as const;
    this.check('getRange', given, ['String'], [...two], [...two, 'number'], [...two, ...two]);
    if (typeof given[0] === 'string') {
      const found = call<{ gid: number; box: Box }>('Sheet.getRange', this.gid, given[0]);
      return new Range(found.gid === this.gid ? this : new Sheet(found.gid, this.spreadsheet), found.box);
    }
    const [row = 1, column = 1, rows = 1, columns = 1] = (given as number[]).map((number) => Math.trunc(number));
    const box = { row, column, rows, columns };
    const sheet = call<{ sheetRows: number; sheetColumns: number }>('Sheet.getBounds', this.gid);
    checkBounds(box, sheet.sheetRows, sheet.sheetColumns);
    return new Range(this, box);
  }

  getDataRange(): Range {
    const { rows, columns } = this.extent();
    return new Range(this, { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  }

  getRangeList(...given: unknown[]): RangeList {
    this.check('getRangeList', given, ['String[]']);
    return new RangeList((given[0] as string[]).map((reference) => this.getRange(reference)));
  }

  createTextFinder(...given: unknown[]): TextFinder {
    this.check('createTextFinder', given, ['String']);
    return new TextFinder(this.getDataRange(), String(given[0]));
  }

  addDeveloperMetadata(...given: unknown[]): this {
    addMetadata('Sheet', this.place, given);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.spreadsheet, this.place);
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.spreadsheet, this.place);
  }

  private get place() {
    return { gid: this.gid, dimension: null, index: null };
  }

  protect(): Protection {
    return new Protection(this, call('Protection.add', this.gid, null));
  }

  getProtections(type: string): Protection[] {
    this.check('getProtections', [type], ['String']);
    return call<{ id: number; box: Box | null }[]>('Protection.list', this.gid)
      .filter(({ box }) => (type === 'SHEET') === (box === null))
      .map(({ id }) => new Protection(this, id));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    const records = call<object[]>('Sheet.getConditionalFormatRules', this.gid);
    return records.map((record) => formatRuleOf(this, record));
  }

  setConditionalFormatRules(...given: unknown[]): void {
    this.check('setConditionalFormatRules', given, ['@ConditionalFormatRule[]']);
    const rules = given[0] as ConditionalFormatRule[];
    call('Sheet.setConditionalFormatRules', this.gid, rules.map(ConditionalFormatRule.wireOf));
  }

  clearConditionalFormatRules(): void {
    call('Sheet.setConditionalFormatRules', this.gid, []);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }

  insertChart(...given: unknown[]): void {
    this.check('insertChart', given, ['@EmbeddedChart']);
    call('Sheet.insertChart', this.gid, EmbeddedChart.recordOf(given[0] as EmbeddedChart));
  }

  getCharts(): EmbeddedChart[] {
    return call<{ id: number }[]>('Sheet.getCharts', this.gid).map(({ id }) => new EmbeddedChart(null, id));
  }

  removeChart(...given: unknown[]): void {
    this.check('removeChart', given, ['@EmbeddedChart']);
    call('Sheet.removeChart', this.gid, (given[0] as EmbeddedChart).getChartId());
  }

  appendRow(...given: unknown[]): this {
    this.check('appendRow', given, ['any[]']);
    call('Sheet.appendRow', this.gid, given[0]);
    return this;
  }

  private whole(): Range {
    const { rows, columns } = this.size();
    return new Range(this, { row: 1, column: 1, rows, columns });
  }

  clear(...given: unknown[]): this {
    this.whole().clear(...given);
    return this;
  }

  clearContents(): this {
    this.whole().clearContent();
    return this;
  }

  clearFormats(): this {
    this.whole().clearFormat();
    return this;
  }

  activate(): this {
    call('Sheet.activate', this.gid);
    return this;
  }

  copyTo(spreadsheet: Spreadsheet): Sheet {
    this.check('copyTo', [spreadsheet], ['@Spreadsheet']);
    const prefix = spreadsheet.getSpreadsheetLocale().startsWith('fr') ? 'Copie de ' : 'Copy of ';
    return new Sheet(call('Sheet.copyTo', this.gid, prefix + this.getName()), spreadsheet);
  }
}
