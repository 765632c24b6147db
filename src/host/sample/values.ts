import type { Language } from '../language.ts';

/** GA4's channel groups and the names of the invented campaigns in French; English keeps the files' own words. */
const FRENCH: Readonly<Record<string, string>> = {
  'Organic Search': 'Recherche naturelle',
  'Paid Search': 'Recherche payante',
  'Paid Social': 'Réseaux sociaux payants',
  'Organic Social': 'Réseaux sociaux',
  Email: 'E-mail',
  Affiliates: 'Affiliation',
  Direct: 'Direct',
  Display: 'Display',
  Referral: 'Sites référents',
  Unassigned: 'Non attribué',
  Brand: 'Marque',
  Comparison: 'Comparatif',
  'Spring webinar': 'Webinaire de printemps',
  'Customer stories': 'Témoignages clients',
  'Monthly letter': 'Lettre du mois',
  'Win-back': 'Reconquête',
  'Buying guide': 'Guide d’achat',
  Glossary: 'Glossaire',
  'Partner blogs': 'Blogs partenaires',
};

export function translated(value: string, language: Language): string {
  return language === 'fr' ? (FRENCH[value] ?? value) : value;
}
