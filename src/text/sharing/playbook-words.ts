import type { Suggestion } from '../../domain/playbook/playbook.ts';
import type { Language, Words } from '../../domain/words.ts';

/** The two documents of the team, and what the trade does where they say nothing. */
const SOURCES = {
  essential: { fr: 'KPI Marketing : L’outil indispensable', en: '“KPI Marketing: L’outil indispensable”' },
  guide: { fr: 'Guide d’évaluation des campagnes', en: '“Guide d’évaluation des campagnes”' },
} as const satisfies Record<string, Words>;

interface Play {
  /** What to do, as the name of a task. */
  readonly action: Words;
  /** Document and line; without one it is the trade's own practice. */
  readonly source?: readonly [keyof typeof SOURCES, line: number];
}

const PLAYS: Readonly<Record<Suggestion, Play>> = {
  content: {
    action: {
      fr: 'Retravailler le contenu des pages et des réseaux sociaux pour le rendre plus attrayant',
      en: 'Rework the content of pages and social media to make it more attractive',
    },
    source: ['essential', 124],
  },
  'entry-pages': {
    action: {
      fr: 'Revoir les pages d’entrée les plus quittées : promesse, vitesse, lisibilité sur téléphone',
      en: 'Review the entry pages that lose most visitors: promise, speed, reading on a phone',
    },
  },
  'channel-mix': {
    action: {
      fr: 'Regrouper les visites par canal et renforcer ceux qui amènent les bons visiteurs',
      en: 'Group visits by channel and reinforce those that bring the right visitors',
    },
    source: ['essential', 128],
  },
  journey: {
    action: {
      fr: 'Examiner le parcours client et lever les obstacles, étape par étape',
      en: 'Examine the customer journey and remove what stands in the way, step by step',
    },
    source: ['guide', 9],
  },
  checkout: {
    action: {
      fr: 'Raccourcir le panier et le paiement : frais affichés tôt, moins de champs, relance des paniers',
      en: 'Shorten cart and payment: costs shown early, fewer fields, reminders for carts',
    },
  },
  'call-to-action': {
    action: {
      fr: 'Tester deux versions de l’appel à l’action : mots, place, couleur',
      en: 'Test two versions of the call to action: words, place, colour',
    },
  },
  'subject-lines': {
    action: { fr: 'Tester de nouvelles lignes d’objet', en: 'Test new subject lines' },
    source: ['guide', 25],
  },
  'send-times': {
    action: { fr: 'Tester d’autres horaires d’envoi', en: 'Test other sending times' },
    source: ['guide', 25],
  },
  'list-hygiene': {
    action: {
      fr: 'Nettoyer la liste : adresses en erreur, inactifs, inscriptions non confirmées',
      en: 'Clean the list: failing addresses, inactive readers, unconfirmed sign-ups',
    },
  },
  'lead-profile': {
    action: {
      fr: 'Redéfinir le profil du bon lead avec les ventes',
      en: 'Redefine the profile of the right lead together with sales',
    },
    source: ['essential', 114],
  },
  'lead-scoring': {
    action: {
      fr: 'Revoir le lead scoring : quels échanges qualifient vraiment un lead',
      en: 'Review lead scoring: which exchanges really qualify a lead',
    },
    source: ['essential', 108],
  },
  'sales-feedback': {
    action: {
      fr: 'Faire dire aux ventes, lead par lead, pourquoi les derniers ont été refusés',
      en: 'Have sales say, lead by lead, why the latest ones were turned down',
    },
  },
  reallocate: {
    action: {
      fr: 'Réallouer le budget vers les campagnes qui rapportent le plus',
      en: 'Move budget to the campaigns that bring most',
    },
    source: ['guide', 12],
  },
  'cost-by-channel': {
    action: {
      fr: 'Comparer ce coût par canal et par campagne, et arrêter les plus chers',
      en: 'Compare this cost by channel and campaign, and stop the most expensive ones',
    },
    source: ['guide', 13],
  },
  'best-customers': {
    action: {
      fr: 'Concentrer l’effort sur les clients les plus rentables, par canal d’acquisition',
      en: 'Focus on the most profitable customers, by acquisition channel',
    },
    source: ['essential', 120],
  },
  offer: {
    action: {
      fr: 'Proposer une offre complémentaire ou un lot au moment de l’achat',
      en: 'Offer an add-on or a bundle at the time of purchase',
    },
  },
  'leaving-reasons': {
    action: {
      fr: 'Demander aux derniers clients partis pourquoi, et traiter la première raison',
      en: 'Ask the customers who left last why, and deal with the first reason',
    },
    source: ['essential', 146],
  },
  'loyalty-programme': {
    action: {
      fr: 'Relancer les clients après leur achat : avantage, conseil, rendez-vous',
      en: 'Follow up after each purchase: a benefit, some advice, an appointment',
    },
    source: ['essential', 144],
  },
  detractors: {
    action: {
      fr: 'Rappeler les clients mécontents sous 48 heures et noter leurs raisons',
      en: 'Call unhappy customers back within 48 hours and note their reasons',
    },
    source: ['essential', 148],
  },
  formats: {
    action: {
      fr: 'Essayer d’autres formats : vidéo courte, carrousel, témoignage',
      en: 'Try other formats: short video, carousel, testimonial',
    },
  },
  audiences: {
    action: {
      fr: 'Revoir le ciblage : audiences trop larges, exclusions, répétition',
      en: 'Review targeting: audiences too wide, exclusions, repetition',
    },
  },
  'prices-and-costs': {
    action: {
      fr: 'Passer en revue prix, remises et coûts directs, produit par produit',
      en: 'Go through prices, discounts and direct costs, product by product',
    },
  },
  'service-delays': {
    action: {
      fr: 'Réduire les délais de réponse aux heures les plus chargées',
      en: 'Cut response times at the busiest hours',
    },
  },
  segment: {
    action: {
      fr: 'Découper ce chiffre par canal, campagne et public pour trouver où il baisse',
      en: 'Split this figure by channel, campaign and audience to find where it falls',
    },
    source: ['guide', 9],
  },
  'check-more-often': {
    action: {
      fr: 'Passer à un point de contrôle plus fréquent jusqu’au retour dans la cible',
      en: 'Check more often until it is back on target',
    },
    source: ['guide', 24],
  },
  'share-with-team': {
    action: {
      fr: 'En parler à la prochaine réunion et choisir une personne responsable',
      en: 'Bring it to the next meeting and choose one person in charge',
    },
    source: ['guide', 29],
  },
};

export function suggestionWords(suggestion: Suggestion, language: Language): string {
  return PLAYS[suggestion].action[language];
}

/** « Guide d’évaluation des campagnes, l. 25 », or that it is common practice. */
export function suggestionSource(suggestion: Suggestion, language: Language): string {
  const { source } = PLAYS[suggestion];
  if (!source) return language === 'fr' ? 'Pratique courante du métier' : 'Common practice';
  const [document, line] = source;
  return `${SOURCES[document][language]}, ${language === 'fr' ? 'l.' : 'line'}\u00a0${line}`;
}
