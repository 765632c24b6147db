import type { Card } from '../card.ts';
import { answers, criterion, type Input, optional } from '../input.ts';
import { form, type Kpi } from '../kpi.ts';
import { maybeDay, maybeFigure, oneDay } from './single.ts';
import { smartRow } from './smart-row.ts';

const name: Input<'criterion'> = { kind: 'criterion', name: { fr: 'nom', en: 'name' } };
const owner = criterion({ fr: 'responsable', en: 'owner' });
const objective = criterion({ fr: 'objectif', en: 'objective' });
const value = maybeFigure({ fr: 'valeur mesurée', en: 'measured value' });
const unitWord = criterion({ fr: 'unité', en: 'unit' });
const baseline = maybeFigure({ fr: 'valeur de départ', en: 'baseline' });
const target = maybeFigure({ fr: 'cible', en: 'target' });
const source = criterion({ fr: 'source des données', en: 'source' });
const frequency = criterion({ fr: 'fréquence', en: 'frequency' });
const start = maybeDay({ fr: 'début', en: 'start' });
const end = maybeDay({ fr: 'fin', en: 'end' });
const today = oneDay({ fr: 'jour', en: 'today' });
const history = optional(answers({ fr: 'historique', en: 'history' }, { signed: true, apart: true }), 'absent');

export const smart: Kpi = {
  id: 'SMART',
  family: 'steering',
  name: { fr: 'Contrôle SMART', en: 'SMART check' },
  forms: [
    form(
      [name, owner, objective, value, unitWord, baseline, target, source, frequency, start, end, today, history],
      smartRow,
    ),
  ],
  formula: {
    fr: 'cinq lettres, de ✗ à ✓, leur total sur 5 et ce qu’il reste à faire',
    en: 'five letters, from ✗ to ✓, their total out of 5 and what is left to do',
  },
  unit: 'table',
  direction: 'context',
  objective: 'all',
  table: true,
};

export const smartCard: Card = {
  kpi: smart,
  summary: {
    fr: 'Vérifie les cinq lettres d’un KPI SMART et dit quoi compléter.',
    en: 'Checks the five letters of a SMART KPI and says what to complete.',
  },
  synonyms: [
    'SMART',
    'objectif SMART',
    'spécifique',
    'mesurable',
    'atteignable',
    'temporel',
    'SMART goal',
    'SMART check',
  ],
  level: 'strategic',
  tense: 'leading',
  whenNot: {
    fr: 'Pour savoir si l’idée est bonne : seul A regarde les chiffres, les autres lettres vérifient que la fiche est complète.',
    en: 'To know whether the idea is good: only A looks at figures, the other letters check that the sheet is complete.',
  },
  notes: [
    {
      fr: 'Sept cellules : S, M, A, R, T, le total sur 5 (une demie par ~) et les phrases. Donnez huit valeurs passées ou plus pour que A se prononce.',
      en: 'Seven cells: S, M, A, R, T, the total out of 5 (a half for each ~) and the sentences. Give eight past values or more for A to speak.',
    },
    {
      fr: 'Un relevé mensuel vaut ~ : le document conseille plus d’une fois par mois.',
      en: 'A monthly report is worth ~: the document advises more than once a month.',
    },
  ],
  source: 'KPI Marketing : L’outil indispensable, l. 63-82',
  examples: [
    {
      given: [
        'Leads du site',
        'Lina',
        'leads',
        41,
        'leads',
        40,
        60,
        'CRM',
        'semaine',
        { day: '2026-04-01' },
        { day: '2026-06-30' },
        { day: '2026-04-15' },
        [[40], [42], [61], [44], [45], [43], [41], [46]],
      ],
      expect: [['✓', '✓', '✓', '✓', '✓', 5, '']],
    },
    {
      given: [
        'Leads',
        '',
        'leads',
        41,
        'leads',
        40,
        60,
        'CRM',
        'mois',
        { day: '2026-04-01' },
        { day: '2026-06-30' },
        { day: '2026-04-15' },
      ],
      expect: [
        [
          '✗',
          '✓',
          '~',
          '✓',
          '~',
          3,
          'Nommez un responsable. Historique insuffisant (il faut 8 valeurs, il y en a 0) : la cible n’est pas vérifiable pour l’instant. Un relevé par mois ou moins : passez à la semaine pour réagir à temps.',
        ],
      ],
    },
    {
      given: [
        'Leads',
        'Lina',
        'leads',
        41,
        'leads',
        40,
        60,
        'CRM',
        'lune',
        { day: '2026-04-01' },
        { day: '2026-06-30' },
        { day: '2026-04-15' },
      ],
      expect: 'GRAIN',
    },
  ],
};
