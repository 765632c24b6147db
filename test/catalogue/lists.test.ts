import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { cards } from '../../src/domain/catalogue/cards.ts';
import { catalogue } from '../../src/domain/catalogue/catalogue.ts';

const folder = join(projectRoot, 'src/domain/catalogue');

/** A file that is neither a list nor shared inputs declares one KPI, named after its id. */
function declared(): readonly string[] {
  const ids = new Set(catalogue.map(({ id }) => fileName(id)));
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .flatMap((family) => readdirSync(join(folder, family)).map((file) => `${family}/${file}`))
    .filter((path) => ids.has(path.replace(/^.*\//, '')));
}

function fileName(id: string): string {
  return `${id.toLowerCase().replace(/_/g, '-')}.ts`;
}

describe('the lists of the catalogue', () => {
  it('hold each function once, its card at the same place', () => {
    expect(cards.map(({ kpi }) => kpi.id)).toEqual(catalogue.map(({ id }) => id));
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  });

  it('name each function after its file, in the folder of its family', () => {
    expect([...declared()].sort()).toEqual(catalogue.map(({ id, family }) => `${family}/${fileName(id)}`).sort());
  });

  it('leave the table functions for the end', () => {
    expect(catalogue.slice(-3).map(({ id }) => id)).toEqual(['EACH', 'BY', 'BY_PERIOD']);
  });
});
