import { describe, expect, it } from 'vitest';
import { libraryText } from '../../../src/build/library-data.ts';
import { cards } from '../../../src/domain/catalogue/cards.ts';
import { GOAL_KEYS, goalNamed } from '../../../src/domain/catalogue/objectives.ts';
import { createLibrary, givesFigure, type LibraryCard } from '../../../src/sidebar/library/library.ts';
import { recommendedFor } from '../../../src/sidebar/library/recommended.ts';
import { sampleFormula } from '../../../src/sidebar/views/library/formula-text.ts';
import { sidebarWordsIn } from '../../../src/text/sidebar-words.ts';

const shipped = JSON.parse(libraryText()) as LibraryCard[];
const library = createLibrary(shipped);

describe('the library inside the page', () => {
  it('holds every card, with all that people read and nothing else', () => {
    expect(shipped.map(({ kpi }) => kpi.id)).toEqual(cards.map(({ kpi }) => kpi.id));
    const { examples: _, ...cpl } = cards.find(({ kpi }) => kpi.id === 'CPL') ?? { examples: [] };
    expect(library.cardOf('CPL')).toEqual(JSON.parse(JSON.stringify(cpl)));
  });
});

describe('a search in the library', () => {
  // The documents' own slips (CPI for CPL, CVL for CLV) are synonyms: KPI Marketing, l. 88-100.
  it.each([
    ['CPL', 'CPL'],
    ['CPI', 'CPL'],
    ['coût par lead', 'CPL'],
    ['cout par lead', 'CPL'],
    ['COST PER LEAD', 'CPL'],
    ['=KPI_CPL', 'CPL'],
    ['CVL', 'CLV'],
    ['taux de conversion', 'CONV'],
    ['panier moyen', 'AOV'],
    ['average order value', 'AOV'],
  ])('%s finds %s first', (text, id) => {
    expect(library.search(text)[0]?.kpi.id).toBe(id);
  });

  it.each([...cards.map(({ kpi }) => kpi.id)])('KPI_%s is the first answer to its own acronym', (id) => {
    expect(library.search(id)[0]?.kpi.id).toBe(id);
  });

  it.each(cards.flatMap(({ kpi, synonyms }) => [kpi.name.fr, kpi.name.en, ...synonyms].map((name) => [name, kpi.id])))(
    '%s finds KPI_%s',
    (name, id) => {
      expect(library.search(name ?? '').map(({ kpi }) => kpi.id)).toContain(id);
    },
  );

  it('finds nothing for a word that no card has, and everything for none', () => {
    expect(library.search('zzzz')).toEqual([]);
    expect(library.search('  ')).toHaveLength(cards.length);
  });
});

describe('the objectives', () => {
  it.each(['fr', 'en'] as const)('carry in %s names that the checks understand', (language) => {
    const { objectives } = sidebarWordsIn(language).wizard;
    expect(GOAL_KEYS.map((goal) => goalNamed(objectives[goal].name))).toEqual(GOAL_KEYS);
  });

  // Guide d’évaluation des campagnes, l. 8 and 18.
  it.each([
    ['awareness', ['IMPRESSIONS', 'REACH', 'ENGAGE']],
    ['leads', ['CPL', 'CONV']],
    ['sales', ['CONV', 'AOV', 'REPEAT']],
  ] as const)('%s recommends what the documents name, first', (goal, ids) => {
    const recommended = recommendedFor(goal, shipped).map(({ kpi }) => kpi.id);
    expect(recommended.slice(0, ids.length)).toEqual(ids);
  });
});

describe('the formula to copy', () => {
  it.each(shipped.filter(givesFigure).map((card) => [card.kpi.id, card] as const))(
    'KPI_%s shows one argument for each input that must be given',
    (id, card) => {
      const inputs = card.kpi.forms[0].inputs.filter(({ otherwise }) => otherwise === undefined);
      const formula = sampleFormula(card, '; ');
      expect(formula.startsWith(`=KPI_${id}(`)).toBe(true);
      expect(formula.split('; ')).toHaveLength(Math.max(1, inputs.length));
      expect(formula).not.toMatch(/undefined|\d\.\d/);
    },
  );

  it('separates arguments as the file does', () => {
    const cpl = library.cardOf('CPL');
    expect(cpl && [sampleFormula(cpl, '; '), sampleFormula(cpl, ', ')]).toEqual([
      '=KPI_CPL(B2:B100; C2:C100)',
      '=KPI_CPL(B2:B100, C2:C100)',
    ]);
  });
});
