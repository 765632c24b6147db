import { writeDist } from '../../build/bundle.ts';
import type { Language } from '../language.ts';
import { startPreview } from '../page/server/preview-server.ts';
import { projectFolder } from '../project-folder.ts';
import { populatedSample, savedSample } from '../sample/team/populated-sample.ts';
import type { Snapshot } from '../snapshot.ts';
import { startOptions } from './options.ts';
import { report } from './report.ts';
import { WORDS } from './words.ts';

/** Prints the main job done on the sample workbook, and gives the document as it then stands. */
async function printReport(language: Language): Promise<Snapshot> {
  const host = await populatedSample(language);
  console.log(`\n${report(host, language)}\n`);
  const saved = host.save();
  host.dispose();
  return saved;
}

function printPlaces(language: Language, page: string): void {
  const places = [
    [WORDS.addon[language], 'dist/Code.js, dist/Server.html, dist/Sidebar.html, dist/appsscript.json'],
    [WORDS.data[language], 'src/host/sample/data/, src/host/sample/data/LICENCES.md'],
    [WORDS.page[language], page],
  ] as const;
  const width = Math.max(...places.map(([name]) => name.length));
  console.log(`  ${WORDS.where[language]}\n`);
  for (const [name, place] of places) console.log(`  ${name.padEnd(width)}  ${place}`);
  console.log('');
}

const options = startOptions(process.argv.slice(2));
if (!options) {
  console.error(`${WORDS.usage.fr}`);
  process.exitCode = 2;
} else {
  const { language, once, port } = options;
  await writeDist(projectFolder);
  const saved = await printReport(language);
  if (once) printPlaces(language, WORDS.once[language]);
  else {
    const preview = await startPreview({
      language,
      sample: (asked) => (asked === language ? saved : savedSample(asked)),
      ...(port === undefined ? {} : { port }),
    });
    printPlaces(language, preview.address);
    console.log(`  ${WORDS.stop[language]}\n`);
  }
}
