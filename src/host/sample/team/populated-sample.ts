import type { Language } from '../../language.ts';
import { createNodeHost, type NodeHostOptions } from '../../node.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Host } from '../../types.ts';
import { SAMPLE_NOW, SAMPLE_USERS, sampleWorkbook } from '../sample-workbook.ts';
import { populateSample } from './populate-sample.ts';

/** The sample workbook open in a host, with its team's KPIs and their history. */
export async function populatedSample(language: Language, options: NodeHostOptions = {}): Promise<Host> {
  const workbook = sampleWorkbook(language);
  const host = await createNodeHost({ workbook, now: SAMPLE_NOW, users: SAMPLE_USERS, ...options });
  populateSample(host, language);
  return host;
}

/** The same as a saved document, for the preview page. */
export async function savedSample(language: Language, options?: NodeHostOptions): Promise<Snapshot> {
  const host = await populatedSample(language, options);
  const saved = host.save();
  host.dispose();
  return saved;
}
