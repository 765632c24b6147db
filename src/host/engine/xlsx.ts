import { strToU8, zipSync } from 'fflate';
import { quietly } from './batch.ts';
import type { Engine } from './engine.ts';

/**
 * The workbook as an xlsx file. The engine writes XML with the DOM: in Node its classes must be global first
 * (see node.ts). Custom functions are written as their values.
 */
export async function exportXlsx(engine: Engine): Promise<Uint8Array> {
  const { files } = await quietly(() => engine.state.model.exportXLSX());
  const entries = files.flatMap(({ path, content }) => (content === undefined ? [] : [[path, strToU8(content)]]));
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}
