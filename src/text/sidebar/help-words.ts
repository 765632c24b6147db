const fr = {
  title: 'Aide',
  sections: [
    {
      heading: 'Un KPI en cinq étapes',
      lines: () => [
        'Spécifique, mesurable, atteignable, pertinent, temporel : une question par étape, et la phrase de votre objectif se construit au fil de la saisie.',
        'Un critère manquant n’empêche pas d’enregistrer : le KPI reste un brouillon, hors du score.',
      ],
    },
    {
      heading: 'Les relevés',
      lines: () => [
        'Un relevé lit la valeur de chaque KPI et écrit une ligne par KPI et par période dans la feuille d’historique. Relancer un relevé n’ajoute pas de ligne en double.',
        'Une valeur provisoire peut encore bouger ; elle se fige après le délai de maturité.',
      ],
    },
    {
      heading: 'Vos données',
      lines: () => [
        'Tout reste dans ce fichier, sauf les alertes et les envois que vous réglez. Vos feuilles de données ne sont jamais modifiées.',
        'Vous pouvez aussi corriger les KPI directement dans la feuille KPI.',
      ],
    },
    {
      heading: 'Une première formule',
      lines: (separator: string) => [
        'Dans une cellule, tapez =KPI_ : la liste des fonctions s’ouvre.',
        `Sur des colonnes entières, =KPI_CPL(B2:B${separator}C2:C) donne la dépense totale divisée par le total des leads.`,
        `Par canal : =KPI_BY("CPL"${separator}A2:A${separator}B2:B${separator}C2:C). Ligne par ligne : =KPI_EACH("CPL"${separator}B2:B${separator}C2:C).`,
      ],
    },
    {
      heading: 'Une cellule affiche une erreur',
      lines: () => [
        '#ERROR! : survolez la cellule, une phrase dit ce qui manque et comment le corriger.',
        '#NAME? : ouvrez le suivi depuis le menu, Google recharge alors les fonctions du module.',
      ],
    },
  ],
  statuses: 'Lire les statuts',
  meanings: {
    on_track: 'au rythme voulu ou au niveau de la cible',
    at_risk: 'un peu en dessous de ce qui est attendu',
    off_track: 'loin de ce qui est attendu',
    achieved: 'la cible est atteinte',
    missed: 'échéance passée, cible non atteinte',
    too_early: 'moins de 20 % de la période écoulée',
    not_started: 'la date de début n’est pas arrivée',
    no_data: 'aucune valeur lue',
  },
};

export type HelpWords = typeof fr;

const en: HelpWords = {
  title: 'Help',
  sections: [
    {
      heading: 'A KPI in five steps',
      lines: () => [
        'Specific, measurable, attainable, relevant, time-bound: one question a step, and the sentence of your goal builds itself as you type.',
        'A missing criterion does not stop you from saving: the KPI stays a draft, out of the score.',
      ],
    },
    {
      heading: 'Snapshots',
      lines: () => [
        'A snapshot reads each KPI’s value and writes one row per KPI and period in the history sheet. Running it again adds no second row.',
        'A provisional value may still move; it is frozen after the maturity delay.',
      ],
    },
    {
      heading: 'Your data',
      lines: () => [
        'Everything stays in this file, but for the alerts and messages that you set up. Your data sheets are never changed.',
        'You can also correct the KPIs directly in the KPI sheet.',
      ],
    },
    {
      heading: 'A first formula',
      lines: (separator) => [
        'In a cell, type =KPI_ and the list of functions opens.',
        `Over whole columns, =KPI_CPL(B2:B${separator}C2:C) gives total spend divided by total leads.`,
        `By channel: =KPI_BY("CPL"${separator}A2:A${separator}B2:B${separator}C2:C). Row by row: =KPI_EACH("CPL"${separator}B2:B${separator}C2:C).`,
      ],
    },
    {
      heading: 'A cell shows an error',
      lines: () => [
        '#ERROR!: hover over the cell, one sentence says what is missing and how to mend it.',
        '#NAME?: open the tracker from the menu, Google then loads the add-on’s functions again.',
      ],
    },
  ],
  statuses: 'Reading the statuses',
  meanings: {
    on_track: 'at the expected pace or at the target',
    at_risk: 'a little below what is expected',
    off_track: 'far from what is expected',
    achieved: 'the target is reached',
    missed: 'past the due date, target not reached',
    too_early: 'less than 20% of the period has passed',
    not_started: 'the start date has not come',
    no_data: 'no value read',
  },
};

export const helpWords = { fr, en };
