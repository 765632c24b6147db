import { lookerLink } from '../../../domain/looker-link.ts';
import { sitting } from '../../google/document.ts';
import { findSheets } from '../../sheets/find-sheet.ts';
import { checked } from '../checked.ts';
import { NOTHING } from '../kpi-payload.ts';
import type { Endpoint } from '../reply.ts';

/** The report reads the history; before the first snapshot there is none to read. */
export const lookerAddress: Endpoint = (payload) =>
  checked(NOTHING, payload, () => {
    const { spreadsheet } = sitting();
    const history = findSheets(spreadsheet).get('history')?.sheet;
    const title = spreadsheet.getName();
    const url = history ? lookerLink({ fileId: spreadsheet.getId(), sheetId: history.getSheetId(), title }) : '';
    return { value: { url } };
  });
