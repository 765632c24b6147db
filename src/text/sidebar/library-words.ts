const fr = {
  title: 'Bibliothèque de KPI',
  search: 'Rechercher un KPI',
  searchHint: 'Nom, sigle ou synonyme, en français ou en anglais',
  groupBy: 'Classer par',
  groups: { objective: 'Objectif', family: 'Famille' },
  found: (count: number) => (count > 1 ? `${count} KPI trouvés` : `${count} KPI trouvé`),
  noResultTitle: 'Rien de ce nom',
  noResult: 'Essayez un mot plus court ou un sigle, par exemple « CPL ».',
  clear: 'Effacer la recherche',
  use: 'Créer un KPI avec cette fonction',
  formula: 'Calcul',
  call: 'Dans une cellule',
  unit: 'Unité',
  direction: 'Bon sens',
  benchmark: 'Repère',
  whenNot: 'À éviter',
  notes: 'Bon à savoir',
  level: 'Niveau',
  source: 'Source',
};

export type LibraryWords = typeof fr;

const en: LibraryWords = {
  title: 'KPI library',
  search: 'Search a KPI',
  searchHint: 'Name, acronym or synonym, in French or English',
  groupBy: 'Group by',
  groups: { objective: 'Objective', family: 'Family' },
  found: (count) => `${count} ${count === 1 ? 'KPI' : 'KPIs'} found`,
  noResultTitle: 'Nothing by that name',
  noResult: 'Try a shorter word or an acronym, for example “CPL”.',
  clear: 'Clear the search',
  use: 'Create a KPI with this function',
  formula: 'How it is worked out',
  call: 'In a cell',
  unit: 'Unit',
  direction: 'Good direction',
  benchmark: 'Benchmark',
  whenNot: 'Avoid it',
  notes: 'Good to know',
  level: 'Level',
  source: 'Source',
};

export const libraryWords = { fr, en };
