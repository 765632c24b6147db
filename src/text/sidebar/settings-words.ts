const fr = {
  title: 'Réglages',
  schedule: 'Relevés planifiés',
  off: 'Aucun relevé planifié.',
  ownerMine: 'Ce planning tourne en votre nom.',
  owner: (name: string) => `Ce planning tourne au nom de ${name}.`,
  takeOver: 'Reprendre ce planning',
  takeOverHelp: 'Il tournera alors en votre nom.',
  days: 'Jours',
  everyDay: 'Tous les jours',
  workDays: 'Jours ouvrés',
  hour: 'Heure',
  hourRange: (from: number) => `entre ${from} h et ${(from + 1) % 24} h`,
  hourHelp: 'Google choisit la minute dans cette heure.',
  zone: (zone: string) => `Fuseau horaire du fichier : ${zone}.`,
  save: 'Enregistrer le planning',
  start: 'Planifier les relevés',
  stop: 'Désactiver le planning',
  saved: 'Planning enregistré.',
  stopped: 'Planning désactivé.',
  oneDay: 'Choisissez au moins un jour.',
  catchUp: 'Rattraper maintenant',
  file: 'Fichier',
  you: 'Vous',
};

export type SettingsWords = typeof fr;

const en: SettingsWords = {
  title: 'Settings',
  schedule: 'Planned snapshots',
  off: 'No snapshot is planned.',
  ownerMine: 'This schedule runs in your name.',
  owner: (name) => `This schedule runs in the name of ${name}.`,
  takeOver: 'Take over this schedule',
  takeOverHelp: 'It will then run in your name.',
  days: 'Days',
  everyDay: 'Every day',
  workDays: 'Working days',
  hour: 'Hour',
  hourRange: (from) => `${twelve(from)} to ${twelve((from + 1) % 24)}`,
  hourHelp: 'Google chooses the minute within that hour.',
  zone: (zone) => `Time zone of the file: ${zone}.`,
  save: 'Save the schedule',
  start: 'Plan the snapshots',
  stop: 'Turn the schedule off',
  saved: 'Schedule saved.',
  stopped: 'Schedule turned off.',
  oneDay: 'Choose at least one day.',
  catchUp: 'Catch up now',
  file: 'File',
  you: 'You',
};

function twelve(hour: number): string {
  return `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? 'am' : 'pm'}`;
}

export const settingsWords = { fr, en };
