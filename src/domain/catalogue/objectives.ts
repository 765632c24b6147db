import { folded } from '../folded.ts';
import type { Entry, Objective } from './kpi.ts';

/** What a team may want, as the user's documents name it. */
export type Goal = 'awareness' | 'leads' | 'sales' | 'loyalty' | 'profitability' | 'market';

interface Guide {
  /** Ids of the indicators that the documents name for this goal, in their order. */
  readonly first: readonly string[];
  /** The catalogue's other indicators of this objective follow. */
  readonly rest?: Objective;
  /** What people type for it, without accents or capitals. */
  readonly typed: readonly string[];
}

/** One mapping for the cell function, the sidebar and the docs; lines are those of the two documents. */
export const GOALS: Readonly<Record<Goal, Guide>> = {
  // Guide d’évaluation des campagnes, l. 8
  awareness: {
    first: ['IMPRESSIONS', 'REACH', 'ENGAGE'],
    rest: 'awareness',
    typed: [
      'notoriete',
      'notoriete de la marque',
      'developper la notoriete',
      'visibilite',
      'awareness',
      'brand awareness',
    ],
  },
  // Guide d’évaluation des campagnes, l. 8
  leads: {
    first: ['CPL', 'CONV'],
    rest: 'leads',
    typed: [
      'leads',
      'lead',
      'prospects',
      'generer des leads',
      'generation de leads',
      'lead generation',
      'generate leads',
    ],
  },
  // Guide d’évaluation des campagnes, l. 18
  sales: {
    first: ['CONV', 'AOV', 'REPEAT'],
    rest: 'sales',
    typed: [
      'ventes',
      'vente',
      'ventes en ligne',
      'augmenter les ventes',
      'augmenter les ventes en ligne',
      'booster les ventes',
      'e commerce',
      'sales',
      'online sales',
      'increase sales',
      'increase online sales',
    ],
  },
  // KPI Marketing : L’outil indispensable, l. 142-148; Guide d’évaluation des campagnes, l. 17
  loyalty: {
    first: ['RETENTION', 'CHURN', 'CSAT', 'NPS'],
    rest: 'loyalty',
    typed: [
      'fidelisation',
      'fidelite',
      'fidelisation des clients',
      'fideliser les clients',
      'fideliser',
      'retention',
      'satisfaction',
      'loyalty',
      'customer loyalty',
    ],
  },
  // Guide d’évaluation des campagnes, l. 19
  profitability: {
    first: ['ROI', 'CPA', 'MARGIN'],
    rest: 'profitability',
    typed: [
      'rentabilite',
      'ameliorer la rentabilite',
      'marge',
      'profit',
      'resultats financiers',
      'profitability',
      'profits',
    ],
  },
  // KPI Marketing : L’outil indispensable, l. 53; Guide d’évaluation des campagnes, l. 17
  market: {
    first: ['MARKETSHARE', 'REL_SHARE', 'PENETRATION'],
    typed: ['part de marche', 'parts de marche', 'elargir la part de marche', 'market share', 'grow market share'],
  },
};

export const GOAL_KEYS: readonly Goal[] = ['awareness', 'leads', 'sales', 'loyalty', 'profitability', 'market'];

/** The goal that a person names, in either language; accents, capitals and a leading article do not matter. */
export function goalNamed(text: string): Goal | undefined {
  const wanted = folded(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(la|le|les|l|the) /, '');
  return GOAL_KEYS.find((goal) => GOALS[goal].typed.includes(wanted));
}

/** The indicators of a goal: those the documents name first, then the catalogue's others, each once. */
export function indicatorsFor<Listed extends Pick<Entry, 'id' | 'objective'>>(
  goal: Goal,
  catalogue: readonly Listed[],
): readonly Listed[] {
  const { first, rest } = GOALS[goal];
  const named = first.flatMap((id) => catalogue.filter((entry) => entry.id === id));
  const others = catalogue.filter((entry) => entry.objective === rest && !first.includes(entry.id));
  return [...named, ...others];
}
