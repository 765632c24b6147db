import type { Words } from '../language.ts';

/** What `npm start` prints. */
export const WORDS = {
  indicators: {
    fr: 'Les indicateurs du classeur d’exemple, calculés par dist/Code.js',
    en: 'The indicators of the sample workbook, computed by dist/Code.js',
  },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  value: { fr: 'Valeur', en: 'Value' },
  inputs: { fr: 'À partir de', en: 'From' },
  invented: {
    fr: 'Dépenses, leads et clients sont inventés ; les sessions sont réelles (18F, domaine public).',
    en: 'Spend, leads and customers are invented; the sessions are real (18F, public domain).',
  },
  month: { fr: 'Mois', en: 'Month' },
  channel: { fr: 'Canal', en: 'Channel' },
  byMonth: { fr: 'Par mois', en: 'By month' },
  byChannel: { fr: 'Par canal', en: 'By channel' },
  byTraffic: { fr: 'Sessions par canal (données réelles)', en: 'Sessions by channel (real data)' },
  where: { fr: 'Où se trouve quoi', en: 'Where things are' },
  addon: { fr: 'Extension construite', en: 'Built add-on' },
  data: { fr: 'Données et licences', en: 'Data and licences' },
  page: { fr: 'Classeur et banc d’essai', en: 'Workbook and test bench' },
  stop: { fr: 'Ctrl+C pour arrêter.', en: 'Ctrl+C to stop.' },
  once: { fr: 'npm start (sans --once) l’affiche', en: 'npm start (without --once) shows it' },
  usage: {
    fr: 'npm start -- [--once] [--lang fr|en] [--port 8642]',
    en: 'npm start -- [--once] [--lang fr|en] [--port 8642]',
  },
} as const satisfies Record<string, Words>;
