import { beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../src/host/cli/report.ts';
import type { Language } from '../../src/host/language.ts';
import { createNodeHost } from '../../src/host/node.ts';
import { SAMPLE_NOW, SAMPLE_USERS, sampleWorkbook } from '../../src/host/sample/sample-workbook.ts';
import type { Host } from '../../src/host/types.ts';
import { builtAddon } from '../browser/support/built-addon.ts';

const DEMO: Readonly<Record<Language, string>> = { fr: "'KPI démo'", en: "'KPI demo'" };
const hosts = new Map<Language, Host>();

function hostIn(language: Language): Host {
  const host = hosts.get(language);
  if (!host) throw new Error(`no host for ${language}`);
  return host;
}

beforeAll(async () => {
  const dist = await builtAddon();
  for (const language of ['fr', 'en'] as const) {
    const options = { dist, now: SAMPLE_NOW, users: SAMPLE_USERS, workbook: sampleWorkbook(language) };
    hosts.set(language, await createNodeHost(options));
  }
});

// Totals of the files, counted with another program: spend 167,130.95, leads 6,382, MQLs 2,706, SQLs 816,
// new customers 216, revenue 529,720, page views 146,352, clicks 13,118; 265 scores; October 326 → 348 customers.
const EXPECTED: readonly (readonly [string, string, number])[] = [
  ['cost per lead', 'B6', 167130.95 / 6382],
  ['customer acquisition cost', 'B7', 167130.95 / 216],
  ['return on investment', 'B8', 529720 / 167130.95],
  ['net return', 'B9', (529720 - 167130.95) / 167130.95],
  ['November MQLs', 'B10', 178],
  ['MQL to SQL', 'B11', 816 / 2706],
  ['call-to-action rate', 'B12', 13118 / 146352],
  ['monthly revenue per account', 'B13', 1034580 / 400 / 12],
  ['lifetime value over 3 years', 'B14', (1034580 / 400) * 3],
  ['October retention', 'B15', (348 - 28) / 326],
  ['October churn', 'B16', 6 / 326],
  ['net promoter score', 'B17', 29.056603773584907],
  ['real sessions', 'B19', 1097472],
  ['real bounce rate', 'B20', 0.5166127245159786],
];

describe.each(['fr', 'en'] as const)('the sample workbook, computed by the built bundle (%s)', (language) => {
  it.each(EXPECTED)('gives the %s', (_, cell, value) => {
    expect(hostIn(language).value(`${DEMO[language]}!${cell}`)).toBeCloseTo(value, 9);
  });

  it('shows no error in any sheet', () => {
    const host = hostIn(language);
    const wrong = sampleWorkbook(language).sheets.flatMap(({ name }) =>
      host
        .display(`'${name}'!A1:L50`)
        .flat()
        .filter((shown) => shown.startsWith('#')),
    );
    expect(wrong).toEqual([]);
  });

  it('gives each channel its share of the real sessions', () => {
    const shares = hostIn(language).get(`${DEMO[language]}!J35:J38`).flat().map(Number);
    [0.5889, 0.351, 0.0387, 0.0211].forEach((share, position) => {
      expect(shares[position]).toBeCloseTo(share, 4);
    });
  });

  it('gives each seller the average of the deals, largest first, then the whole', () => {
    // Payments and deals by seller, added up with awk: 169,680 ÷ 67, 137,900 ÷ 55, 103,190 ÷ 42, 118,950 ÷ 52.
    const averages = hostIn(language).get(`${DEMO[language]}!E35:F39`);
    expect(averages.map(([seller]) => seller)).toEqual(['Amina', 'Bruno', 'David', 'Chloé', 'Total']);
    const expected = [169680 / 67, 137900 / 55, 103190 / 42, 118950 / 52, 529720 / 216];
    expected.forEach((average, row) => {
      expect(averages[row]?.[1]).toBeCloseTo(average, 9);
    });
  });
});

describe('what npm start prints', () => {
  it.each([
    ['fr', /Coût par lead\s+26,19 €\s+dépenses 167 130,95 € ; leads 6 382/],
    ['fr', /E-mail\s+10,98 €\s+8,71\s+89 407,86 €/],
    ['fr', /2026-11\s+27,10 €\s+2,88/],
    ['fr', /Recherche naturelle\s+646 292\s+58,89%/],
    ['en', /Cost per lead\s+£26\.19\s+spend £167,130\.95; leads 6,382/],
    ['en', /Bounce rate \(GA4\)\s+51\.66%\s+engaged sessions 530,504; sessions 1,097,472/],
  ] as const)('%s: %s', (language, line) => {
    const printed = report(hostIn(language), language).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(printed).toMatch(line);
  });

  it('says that spend and leads are invented', () => {
    expect(report(hostIn('fr'), 'fr')).toContain('sont inventés');
  });
});
