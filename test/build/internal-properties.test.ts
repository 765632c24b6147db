import { describe, expect, it } from 'vitest';
import { INTERNAL_PROPERTIES } from '../../src/build/bundle.ts';
import { sourceFiles } from '../conventions/imports.ts';

const shipped = sourceFiles().filter(({ path }) => /^(domain|text|functions|addon)\//.test(path));
/** Codes whose words are found by their name: SMART findings, verdicts of the steering functions. */
const named = shipped.filter(({ path }) =>
  /analysis\/(smart|anomaly|trend|forecast\/attainability)\.ts$|say-keys|no-value-reason|kpi\/gaps/.test(path),
);
const travelling = shipped.filter(({ path }) =>
  /endpoints\/contract|kpi\/draft|kpi\/team-kpi|history\/log-row/.test(path),
);

describe.each([...INTERNAL_PROPERTIES])('the property %s, shortened in the script', (name) => {
  it('is never reached by a string', () => {
    const byString = new RegExp(`say: '${name}'|'${name}' in |\\['${name}'\\]\\s*[.;,)]`);
    expect(shipped.filter(({ text }) => byString.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('is no code that words are found by', () => {
    const code = new RegExp(`\\| '${name}'`);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ text }) => code.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('never leaves: the sidebar and the sheets know no such field', () => {
    const field = new RegExp(`readonly ${name}\\??:`);
    expect(travelling.length).toBeGreaterThan(3);
    expect(travelling.filter(({ text }) => field.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
