import type { Language, Words } from '../../domain/words.ts';
import { cell } from './function-section.ts';
import { bothWords } from './page-words.ts';
import type { ShippedFunctions } from './shipped-functions.ts';
import { writtenFormula, writtenResult } from './written-example.ts';

const REVENUE = 1200;
const PRODUCTION = 600;
const ADS = 200;
const MARGIN = 0.5;

const TITLE: Words = { fr: 'Une campagne, quatre « ROI »', en: 'One campaign, four "ROI"s' };
const STORY: Words = {
  fr: `L’exemple de Google Ads (réponse 14090) : ${REVENUE} de ventes, ${PRODUCTION} de production, ${ADS} de publicité. Le document « KPI Marketing » (l. 138) divise le chiffre d’affaires par l’investissement et dit « positif = réussi » : ce quotient est positif dès la première vente, l’équilibre est à 1. Les quatre fonctions répondent à quatre questions ; dites toujours laquelle.`,
  en: `Google Ads’ own example (answer 14090): ${REVENUE} of sales, ${PRODUCTION} of production, ${ADS} of advertising. The document « KPI Marketing » (l. 138) divides revenue by investment and says "positive = success": that quotient is positive from the first sale on, break-even is 1. The four functions answer four questions; always say which.`,
};

interface Reading {
  readonly name: string;
  readonly given: readonly number[];
  readonly ratio: boolean;
  readonly question: Words;
}

const READINGS: readonly Reading[] = [
  {
    name: 'KPI_ROI',
    given: [REVENUE, PRODUCTION + ADS],
    ratio: false,
    question: {
      fr: 'Combien de ventes pour 1 investi ? Équilibre à 1.',
      en: 'How much in sales for each 1 invested? Break-even at 1.',
    },
  },
  {
    name: 'KPI_ROI_NET',
    given: [REVENUE, PRODUCTION + ADS],
    ratio: true,
    question: {
      fr: 'Combien gagné en plus de la mise ? Équilibre à 0.',
      en: 'How much won on top of the stake? Break-even at 0.',
    },
  },
  {
    name: 'KPI_ROMI',
    given: [REVENUE, MARGIN, ADS],
    ratio: true,
    question: {
      fr: 'Combien de marge gagnée par la publicité, une fois payée ? Équilibre à 0.',
      en: 'How much margin the advertising won, once paid for? Break-even at 0.',
    },
  },
  {
    name: 'KPI_ROAS',
    given: [REVENUE, ADS],
    ratio: false,
    question: {
      fr: 'Combien de ventes pour 1 de publicité ? Équilibre à 1 ÷ la marge, ici 2.',
      en: 'How much in sales for each 1 of advertising? Break-even at 1 ÷ the margin, here 2.',
    },
  },
];

/** The same campaign through four functions, computed by the script that ships. */
export function oneCampaign(run: ShippedFunctions): string {
  const line = ({ name, given, ratio, question }: Reading): string => {
    const shown = (language: Language): string => {
      const formula = writtenFormula(name, { given, expect: 0 }, language);
      return `\`${formula}\` → **${writtenResult(run(language, name, given), ratio ? 'ratio' : 'multiple', language)}**<br>${question[language]}`;
    };
    return `| [${name}](#${name.toLowerCase()}) | ${cell(shown('fr'))} | ${cell(shown('en'))} |`;
  };
  return [
    `## ${bothWords(TITLE)}`,
    STORY.fr,
    `*${STORY.en}*`,
    ['| | Français | English |', '|---|---|---|', ...READINGS.map(line)].join('\n'),
  ].join('\n\n');
}
