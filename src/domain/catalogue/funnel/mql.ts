import type { Card } from '../card.ts';
import { countMeeting } from '../criteria.ts';
import { answers, average, given, labels, optional } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const values = answers({ fr: 'visites ou scores', en: 'visits or scores' }, { signed: true });
const threshold = average({ fr: 'seuil', en: 'threshold' }, 'aucun seuil', { signed: true });
const people = labels({ fr: 'leads', en: 'leads' });
const column = labels({ fr: 'colonne de la règle', en: 'rule column' });
const rule = { kind: 'criterion', name: { fr: 'règle', en: 'rule' } } as const;

export const mql: Kpi = {
  id: 'MQL',
  family: 'funnel',
  name: { fr: 'Nombre de MQL', en: 'Number of MQLs' },
  forms: [
    form(
      [values, optional(threshold, 1)],
      (values, threshold) => given(values).filter((value) => value >= threshold).length,
    ),
    form([people, column, rule], (people, column, rule) =>
      rule === undefined ? '' : countMeeting(people, [[column, rule]]),
    ),
  ],
  formula: { fr: 'nombre de valeurs de {0} ≥ {1}', en: 'number of values of {0} ≥ {1}' },
  unit: 'count',
  direction: 'higher',
  objective: 'leads',
};

export const mqlCard: Card = {
  kpi: mql,
  summary: {
    fr: 'Compte les leads qualifiés par le marketing : une visite au moins, ou votre propre seuil.',
    en: 'Counts marketing-qualified leads: one visit at least, or your own threshold.',
  },
  synonyms: [
    'MQL',
    'marketing qualified leads',
    'leads qualifiés marketing',
    'nombre de MQL',
    'lead qualifié',
    'prospects qualifiés',
    'qualified leads',
    'lead scoring',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand personne n’a écrit ce qui fait un MQL chez vous : deux équipes compteraient deux choses différentes.',
    en: 'When no one has written down what makes an MQL for you: two teams would count two different things.',
  },
  notes: [
    {
      fr: 'Sans seuil, une visite suffit : c’est la règle du document. Avec un score de lead, donnez votre seuil, par exemple 60.',
      en: 'With no threshold one visit is enough: the rule of the document. With a lead score, give your threshold, such as 60.',
    },
    {
      fr: 'La règle peut être un mot ou une condition : KPI_MQL(A2:A; F2:F; "qualifié") ou KPI_MQL(A2:A; F2:F; ">=3").',
      en: 'The rule may be a word or a condition: KPI_MQL(A2:A, F2:F, "qualified") or KPI_MQL(A2:A, F2:F, ">=3").',
    },
    {
      fr: 'Les cellules vides ne comptent pas ; un texte parmi les visites est refusé.',
      en: 'Blank cells do not count; a text among the visits is refused.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 104-108; HubSpot, Lead scoring',
  examples: [
    { given: [[[0], [1], [3], [0], [2]]], expect: 3, source: 'règle du document : au moins une visite' },
    { given: [[[40], [60], [59.5], [80]], 60], expect: 2 },
    { given: [[['Ana'], ['Bo'], ['Cy']], [['oui'], ['non'], ['Oui']], 'oui'], expect: 2 },
    { given: [[[1], ['deux'], [3]]], expect: 'TEXT' },
  ],
};
