import { ConditionalFormatRuleBuilder } from './conditional-format.ts';
import { FORMAT_CRITERIA, VALIDATION_CRITERIA } from './conditions.ts';
import { DataValidationBuilder } from './data-validation.ts';
import { LOCATION_TYPES, VISIBILITIES } from './developer-metadata.ts';
import { call } from './door.ts';
import { Emulated, enumeration } from './emulated.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { Ui } from './ui.ts';

const spreadsheet = new Spreadsheet();

export class SpreadsheetApp extends Emulated {
  readonly WrapStrategy = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
  readonly DeveloperMetadataVisibility = enumeration('DeveloperMetadataVisibility', VISIBILITIES);
  readonly DeveloperMetadataLocationType = enumeration('DeveloperMetadataLocationType', LOCATION_TYPES);
  readonly ProtectionType = enumeration('ProtectionType', ['RANGE', 'SHEET']);
  readonly BooleanCriteria = enumeration('BooleanCriteria', FORMAT_CRITERIA);
  readonly InterpolationType = enumeration('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']);
  readonly DataValidationCriteria = enumeration('DataValidationCriteria', [
    ...VALIDATION_CRITERIA,
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CHECKBOX',
  ]);

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  getActive(): Spreadsheet {
    return spreadsheet;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return spreadsheet;
  }

  getActiveSheet(): Sheet {
    return spreadsheet.getActiveSheet();
  }

  getActiveRange(): Range {
    return spreadsheet.getActiveRange();
  }

  getUi(): Ui {
    call('Ui.getUi');
    return new Ui();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return spreadsheet.setActiveSheet(sheet);
  }

  flush(): void {
    call('SpreadsheetApp.flush');
  }
}
