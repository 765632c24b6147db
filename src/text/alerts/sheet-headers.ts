import type { Words } from '../../domain/words.ts';

/** One rule of the alerts sheet: what the team decides, then what the runs remember of it. */
export interface AlertColumns {
  readonly id: string;
  readonly kpiId: string;
  readonly kpi: string;
  readonly kind: string;
  readonly threshold: number;
  readonly recovery: number;
  readonly confirmations: number;
  readonly recipients: string;
  readonly state: string;
  readonly since: string;
  readonly value: number;
  readonly readOn: string;
  readonly crossings: number;
  readonly snoozedUntil: string;
  readonly acknowledgedBy: string;
  readonly told: string;
  readonly messageAt: string;
  readonly by: string;
  readonly at: string;
}

export const ALERT_HEADERS: Readonly<Record<keyof AlertColumns, Words>> = {
  id: { fr: 'Identifiant', en: 'ID' },
  kpiId: { fr: 'Identifiant KPI', en: 'KPI ID' },
  kpi: { fr: 'Nom du KPI', en: 'KPI name' },
  kind: { fr: 'Type d’alerte', en: 'Alert type' },
  threshold: { fr: 'Seuil', en: 'Threshold' },
  recovery: { fr: 'Retour à la normale', en: 'Recovery' },
  confirmations: { fr: 'Relevés de suite', en: 'Readings in a row' },
  recipients: { fr: 'Destinataires', en: 'Recipients' },
  state: { fr: 'État', en: 'State' },
  since: { fr: 'Depuis', en: 'Since' },
  value: { fr: 'Dernière valeur', en: 'Last value' },
  readOn: { fr: 'Dernier relevé', en: 'Last reading' },
  crossings: { fr: 'Dépassements de suite', en: 'Crossings in a row' },
  snoozedUntil: { fr: 'En pause jusqu’au', en: 'Snoozed until' },
  acknowledgedBy: { fr: 'Pris en charge par', en: 'Taken care of by' },
  told: { fr: 'Personnes prévenues', en: 'People told' },
  messageAt: { fr: 'Dernier message', en: 'Last message' },
  by: { fr: 'Modifié par', en: 'Updated by' },
  at: { fr: 'Modifié le', en: 'Updated at' },
};
