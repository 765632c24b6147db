import { call } from './door.ts';
import { Emulated, enumeration } from './emulated.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { Ui } from './ui.ts';

const spreadsheet = new Spreadsheet();

export class SpreadsheetApp extends Emulated {
  readonly WrapStrategy = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

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

  flush(): void {
    call('SpreadsheetApp.flush');
  }
}
