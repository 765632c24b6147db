import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { functionsPage } from './docs/functions-page.ts';
import { projectRoot } from './project-root.ts';

const page = await functionsPage(projectRoot);
await writeFile(join(projectRoot, 'docs', 'functions.md'), page);
console.log(`docs/functions.md  ${(Buffer.byteLength(page) / 1000).toFixed(1)} kB`);
