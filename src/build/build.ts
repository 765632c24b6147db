import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDist } from './bundle.ts';
import { projectRoot } from './project-root.ts';

await writeDist(projectRoot);
for (const name of ['appsscript.json', 'Code.js', 'Server.html', 'Sidebar.html']) {
  const { size } = await stat(join(projectRoot, 'dist', name));
  console.log(`dist/${name}  ${(size / 1000).toFixed(1)} kB`);
}
