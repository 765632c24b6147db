import type { Words } from '../domain/words.ts';

interface Trap {
  readonly where: string;
  readonly says: Words;
  readonly because: Words;
}

export const TRAPS_TITLE: Words = { fr: 'Pièges trouvés dans les sources', en: 'Traps found in the sources' };

/** Formulas in print that this library does not follow, and why. */
export const TRAPS: readonly Trap[] = [
  {
    where: 'KPI Marketing : L’outil indispensable, l. 138-140',
    says: {
      fr: 'ROI = chiffre d’affaires ÷ investissement ; « positif = réussi »',
      en: 'ROI = revenue ÷ investment; "positive = success"',
    },
    because: { fr: 'toujours positif ; l’équilibre est à 1', en: 'always positive; break-even is 1' },
  },
  {
    where: 'KPI Marketing : L’outil indispensable, l. 17, 88, 96, 110',
    says: {
      fr: '« Key Indicator Performance », « CPI », « CVL », « Scoring Qualified Leads »',
      en: '"Key Indicator Performance", "CPI", "CVL", "Scoring Qualified Leads"',
    },
    because: {
      fr: 'Key Performance Indicator, CPL, CLV, Sales Qualified Leads ; la recherche accepte les deux',
      en: 'Key Performance Indicator, CPL, CLV, Sales Qualified Leads; the search takes both',
    },
  },
  {
    where: 'sendoffice.com',
    says: { fr: '10 000 pour 1 000 : ROI de 0,9 ou 90 %', en: '10,000 from 1,000: ROI of 0.9 or 90%' },
    because: { fr: '(10 000 − 1 000) ÷ 1 000 = 9, soit 900 %', en: '(10,000 − 1,000) ÷ 1,000 = 9, that is 900%' },
  },
  {
    where: 'AdSense Help, 1064711',
    says: { fr: 'un CTR « multiplié par 1 000 »', en: 'a CTR "multiplied by 1,000"' },
    because: {
      fr: 'son propre exemple, 7 ÷ 1 000 = 0,7 %, est un simple pourcentage',
      en: 'its own example, 7 ÷ 1,000 = 0.7%, is a plain percentage',
    },
  },
  {
    where: 'Finmark',
    says: { fr: 'retour sur CAC = CAC ÷ MRR × marge', en: 'payback = CAC ÷ MRR × margin' },
    because: {
      fr: 'il manque les parenthèses : CAC ÷ (MRR × marge)',
      en: 'parentheses are missing: CAC ÷ (MRR × margin)',
    },
  },
  {
    where: 'frenchweb.fr',
    says: { fr: 'attrition = clients perdus ÷ clients à la fin', en: 'churn = customers lost ÷ customers at the end' },
    because: { fr: 'la base est le début de la période', en: 'the base is the start of the period' },
  },
  {
    where: 'nexoya',
    says: { fr: 'taux de CTA = cliqueurs ÷ non-cliqueurs', en: 'CTA rate = clickers ÷ non-clickers' },
    because: { fr: 'c’est une cote, pas un taux', en: 'these are odds, not a rate' },
  },
  {
    where: 'moveecommerce',
    says: { fr: 'taux de réachat = commandes répétées ÷ commandes', en: 'repeat rate = repeat orders ÷ orders' },
    because: {
      fr: 'autre indicateur : le taux de réachat compte des clients',
      en: 'another metric: the repeat rate counts customers',
    },
  },
  {
    where: 'mediadrive',
    says: {
      fr: 'taux de complétion = vues complètes ÷ impressions',
      en: 'completion rate = completions ÷ impressions',
    },
    because: { fr: 'la base de l’IAB est la lecture commencée', en: 'the IAB base is started plays' },
  },
  {
    where: 'push.ai',
    says: {
      fr: 'taux de succès : « créées » dans le texte, « closes » dans la formule',
      en: 'win rate: "created" in the text, "closed" in the formula',
    },
    because: {
      fr: 'les deux se contredisent ; ici, gagnées ÷ (gagnées + perdues)',
      en: 'the two disagree; here won ÷ (won + lost)',
    },
  },
  {
    where: 'Omniconvert, Sicolin',
    says: { fr: '43,47 et 42,85 %', en: '43.47 and 42.85%' },
    because: { fr: 'tronqués au lieu d’être arrondis', en: 'cut off instead of rounded' },
  },
  {
    where: 'qammunity',
    says: { fr: '270 − 85 = 190', en: '270 − 85 = 190' },
    because: { fr: '185', en: '185' },
  },
  {
    where: 'lifetimes (Python)',
    says: { fr: 'CLV de 140,10 pour le premier client de CDNOW', en: 'CLV of 140.10 for CDNOW’s first customer' },
    because: {
      fr: 'les durées sont en semaines et le réglage par défaut compte des jours ; en semaines, 36,28',
      en: 'durations are in weeks and the default counts days; in weeks, 36.28',
    },
  },
  {
    where: '« taux de marge »',
    says: { fr: 'traduit par "margin"', en: 'translated as "margin"' },
    because: {
      fr: 'en France, taux de marge = marge ÷ coût et taux de marque = marge ÷ prix ; "margin" est le taux de marque',
      en: 'in France « taux de marge » is margin ÷ cost and « taux de marque » is margin ÷ price; "margin" is the latter',
    },
  },
  {
    where: '« point mort »',
    says: { fr: 'un montant, ou une date', en: 'an amount, or a date' },
    because: {
      fr: 'deux fonctions : KPI_BREAKEVEN_REV et KPI_BREAKEVEN_DAYS',
      en: 'two functions: KPI_BREAKEVEN_REV and KPI_BREAKEVEN_DAYS',
    },
  },
  {
    where: 'GA4, Universal Analytics',
    says: { fr: 'un même « taux de rebond »', en: 'one "bounce rate"' },
    because: {
      fr: 'celui de GA4 est 1 − sessions engagées ÷ sessions ; le repère de 40 % vient de l’ancien',
      en: 'GA4’s is 1 − engaged sessions ÷ sessions; the 40% benchmark comes from the old one',
    },
  },
  {
    where: 'tableaux de bord / dashboards',
    says: { fr: 'la portée, additionnée jour par jour', en: 'reach, added up day by day' },
    because: {
      fr: 'les personnes se recoupent ; seules les impressions s’additionnent',
      en: 'people overlap; only impressions add up',
    },
  },
  {
    where: 'tableurs / spreadsheets',
    says: { fr: 'attrition annuelle = attrition mensuelle × 12', en: 'annual churn = monthly churn × 12' },
    because: { fr: '5 % par mois font 46 % par an, pas 60 %', en: '5% a month is 46% a year, not 60%' },
  },
  {
    where: 'LTV ÷ CAC',
    says: { fr: 'au moins 3, avec une CLV en chiffre d’affaires', en: 'at least 3, with a CLV in revenue' },
    because: { fr: 'la règle vaut pour une CLV en marge', en: 'the rule is for a CLV in margin' },
  },
];
