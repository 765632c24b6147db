import type { Card } from '../card.ts';
import { countMeeting } from '../criteria.ts';
import { criterion, labels, optional } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';

const people = labels({ fr: 'leads', en: 'leads' });
const column1 = labels({ fr: 'colonne', en: 'column' });
const criterion1 = criterion({ fr: 'critère', en: 'criterion' });
const column2 = labels({ fr: 'colonne 2', en: 'column 2' });
const criterion2 = criterion({ fr: 'critère 2', en: 'criterion 2' });
const column3 = labels({ fr: 'colonne 3', en: 'column 3' });
const criterion3 = criterion({ fr: 'critère 3', en: 'criterion 3' });

export const leads: Kpi = {
  id: 'LEADS',
  family: 'funnel',
  name: { fr: 'Nombre de leads', en: 'Number of leads' },
  forms: [
    form(
      [
        people,
        optional(column1, 'absent'),
        criterion1,
        optional(column2, 'absent'),
        criterion2,
        optional(column3, 'absent'),
        criterion3,
      ],
      (people, first, criterion1, second, criterion2, third, criterion3) =>
        countMeeting(people, [
          [first, criterion1],
          [second, criterion2],
          [third, criterion3],
        ]),
    ),
  ],
  formula: { fr: 'nombre de lignes remplies de {0}', en: 'number of filled rows of {0}' },
  unit: 'count',
  direction: 'higher',
  objective: 'leads',
};

export const leadsCard: Card = {
  kpi: leads,
  summary: {
    fr: 'Nombre de contacts générés, au total ou par canal, mois, vendeur.',
    en: 'Number of leads, in all or by channel, month, salesperson.',
  },
  synonyms: [
    'leads',
    'prospects',
    'contacts',
    'nombre de leads',
    'nombre de prospects',
    'lead count',
    'prospects du mois',
    'contacts générés',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Quand la liste contient des doublons : ils comptent chacun. Retirez-les d’abord avec UNIQUE.',
    en: 'When the list holds duplicates: each one counts. Remove them first with UNIQUE.',
  },
  notes: [
    {
      fr: 'Un critère est un mot ("Email", sans égard aux majuscules ni aux accents), un nombre, ou une condition comme NB.SI.ENS en accepte : ">=10", "<5", "<>Email". Un critère vide ne filtre rien.',
      en: 'A criterion is a word ("Email", whatever its capitals and accents), a number, or a condition as COUNTIFS takes it: ">=10", "<5", "<>Email". A blank criterion filters nothing.',
    },
    {
      fr: 'Commencez la plage sous l’en-tête : dans une colonne de textes, rien ne distingue un titre d’un nom.',
      en: 'Start the range below the header: in a column of texts nothing tells a title from a name.',
    },
    {
      fr: 'Une colonne de dates se compare à une cellule de date ou à un jour écrit année-mois-jour : ">=2026-03-01".',
      en: 'A column of dates is compared with a date cell or with a day written year-month-day: ">=2026-03-01".',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 90, 104 et 168; HubSpot, Leads',
  examples: [
    { given: [[['Ana'], [''], ['Bo'], ['Cy']]], expect: 3 },
    { given: [[['Ana'], ['Bo'], ['Cy']], [['Email'], ['Social'], ['email']], 'Email'], expect: 2 },
    {
      given: [[['Ana'], ['Bo'], ['Cy']], [['Email'], ['Social'], ['email']], 'Email', [[12], [8], [3]], '>=10'],
      expect: 1,
    },
    { given: [[['Ana'], ['Bo']], [['Email']], 'Email'], expect: 'SHAPE' },
  ],
};
