import type { Card } from '../../domain/catalogue/card.ts';
import { cards } from '../../domain/catalogue/cards.ts';
import type { Family } from '../../domain/catalogue/kpi.ts';
import { FAMILY_WORDS, OBJECTIVE_WORDS } from '../../text/catalogue-words.ts';
import { TRAPS, TRAPS_TITLE } from '../../text/published-traps.ts';
import { cell, functionSection } from './function-section.ts';
import { oneCampaign } from './one-campaign.ts';
import { bothWords, GENERATED, INTRODUCTION } from './page-words.ts';
import { shippedFunctions } from './shipped-functions.ts';

/** docs/functions.md: the whole library in both languages, families in the catalogue's order. */
export async function functionsPage(root: string): Promise<string> {
  const run = await shippedFunctions(root);
  const families = [...new Set(cards.map(({ kpi }) => kpi.family))];
  const ofFamily = (family: Family): readonly Card[] => cards.filter(({ kpi }) => kpi.family === family);
  const parts = [
    '# Fonctions / Functions',
    `${GENERATED.fr}\n*${GENERATED.en}*`,
    INTRODUCTION.fr,
    `*${INTRODUCTION.en}*`,
    index(families, ofFamily),
    oneCampaign(run),
    ...families.flatMap((family) => [
      `## ${bothWords(FAMILY_WORDS[family])}`,
      ...ofFamily(family).map((card) => functionSection(card, run)),
    ]),
    traps(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function index(families: readonly Family[], ofFamily: (family: Family) => readonly Card[]): string {
  const rows = families.flatMap((family) => [
    `| **${bothWords(FAMILY_WORDS[family])}** | | | |`,
    ...ofFamily(family).map(({ kpi: { id, name, objective } }) => {
      return `| [KPI_${id}](#kpi_${id.toLowerCase()}) | ${name.fr} | ${name.en} | ${bothWords(OBJECTIVE_WORDS[objective])} |`;
    }),
  ]);
  return [
    `## Index (${cards.length})`,
    ['| | Français | English | Objectif / Objective |', '|---|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function traps(): string {
  const rows = TRAPS.map(({ where, says, because }) =>
    [where, `${says.fr}<br>*${says.en}*`, `${because.fr}<br>*${because.en}*`].map(cell).join(' | '),
  );
  return [
    `## ${bothWords(TRAPS_TITLE)}`,
    [
      '| Où / Where | Ce qu’on y lit / What it says | Pourquoi non / Why not |',
      '|---|---|---|',
      ...rows.map((row) => `| ${row} |`),
    ].join('\n'),
  ].join('\n\n');
}
