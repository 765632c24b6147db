import type { Box } from '../box.ts';
import { isWireDate, isWireNumber, type Wire } from '../wire.ts';
import { instantToSerial } from '../zone.ts';
import { runBatch } from './batch.ts';
import { type Entry, readEntry } from './entry.ts';
import { engineErrorName } from './error-names.ts';
import type { Command, Position } from './library.ts';
import type { EngineState } from './types.ts';

function needsApostrophe(state: EngineState, text: string, format: string): boolean {
  if (format === '@') return text.startsWith('=');
  const { isNumber, isDateTime } = state.library.helpers;
  if (/^(?:[='+]|true$|false$)/i.test(text)) return true;
  return isNumber(text, state.library.constants.DEFAULT_LOCALE) || isDateTime(text, state.locale);
}

function cellCommand(state: EngineState, position: Position, entry: Entry, format: string): Command {
  const update = { type: 'UPDATE_CELL', ...position };
  switch (entry.kind) {
    case 'blank':
      return { ...update, content: '' };
    case 'formula':
      return { ...update, content: entry.formula };
    case 'boolean':
      return { ...update, content: entry.value ? 'TRUE' : 'FALSE' };
    case 'number':
      return entry.format === undefined || format !== ''
        ? { ...update, content: String(entry.value) }
        : { ...update, content: String(entry.value), format: entry.format };
    case 'text': {
      const text = engineErrorName(entry.text);
      return { ...update, content: needsApostrophe(state, text, format) ? `'${text}` : text };
    }
  }
}

function dateEntry(state: EngineState, instant: number): Entry {
  const value = instantToSerial(instant, state.timeZone);
  const { dateFormat, timeFormat } = state.locale;
  return { kind: 'number', value, format: Number.isInteger(value) ? dateFormat : `${dateFormat} ${timeFormat}` };
}

function entryOf(state: EngineState, value: Wire, format: string): Entry {
  if (value === null) return { kind: 'blank' };
  if (isWireDate(value)) return dateEntry(state, value.$date);
  if (isWireNumber(value)) return { kind: 'text', text: '#NUM!' };
  if (typeof value === 'number')
    return format === '@' ? { kind: 'text', text: String(value) } : { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const today = Math.floor(instantToSerial(state.now(), state.timeZone));
  return readEntry(text, { locale: state.locale, format, today });
}

/** A merge shows its first cell alone: what is written to the others is lost, without a word. */
function isCovered({ model }: EngineState, position: Position): boolean {
  const { row, col } = model.getters.getMainCellPosition(position);
  return row !== position.row || col !== position.col;
}

/** Writes a table into a box of the same shape, each value read as if it were typed. One evaluation. */
export function enterValues(state: EngineState, sheetId: string, box: Box, values: readonly (readonly Wire[])[]): void {
  const commands: Command[] = [];
  for (let down = 0; down < box.rows; down++) {
    for (let right = 0; right < box.columns; right++) {
      const position = { sheetId, row: box.row - 1 + down, col: box.column - 1 + right };
      if (isCovered(state, position)) continue;
      const cell = state.model.getters.getCell(position);
      const format = cell?.format ?? '';
      const entry = entryOf(state, values[down]?.[right] ?? null, format);
      const blank = !cell || (!cell.isFormula && cell.content === '');
      if (!(blank && entry.kind === 'blank')) commands.push(cellCommand(state, position, entry, format));
    }
  }
  runBatch(state.model, state.hooks, commands);
}
