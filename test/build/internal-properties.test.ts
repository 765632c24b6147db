import { describe, expect, it } from 'vitest';
import { INTERNAL_PROPERTIES } from '../../src/build/bundle.ts';
import { sourceFiles } from '../conventions/imports.ts';

const shipped = sourceFiles().filter(({ path }) => /^(domain|text|functions|addon)\//.test(path));
const travelling = shipped.filter(({ path }) =>
  /endpoints\/contract|kpi\/draft|kpi\/team-kpi|history\/log-row/.test(path),
);

describe.each([...INTERNAL_PROPERTIES])('the property %s, shortened in the script', (name) => {
  it('is never reached by a string', () => {
    const byString = new RegExp(`say: '${name}'|'${name}' in |\\['${name}'\\]\\s*[.;,)]`);
    expect(shipped.filter(({ text }) => byString.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('never leaves: the sidebar and the sheets know no such field', () => {
    const field = new RegExp(`readonly ${name}\\??:`);
    expect(travelling.length).toBeGreaterThan(3);
    expect(travelling.filter(({ text }) => field.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
