import type { Words } from '../../domain/words.ts';

/** One send: a message on one channel, or an action in one task tool. */
export interface SendColumns {
  readonly id: string;
  /** Alert or digest and period, or the action: leaves once for each service. */
  readonly key: string;
  readonly service: string;
  readonly kpiId: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly owner: string;
  readonly due: string;
  readonly state: string;
  readonly tries: number;
  readonly reason: string;
  readonly reference: string;
  readonly by: string;
  readonly at: string;
}

export const SEND_HEADERS: Readonly<Record<keyof SendColumns, Words>> = {
  id: { fr: 'Identifiant', en: 'ID' },
  key: { fr: 'Clé', en: 'Key' },
  service: { fr: 'Service', en: 'Service' },
  kpiId: { fr: 'Identifiant KPI', en: 'KPI ID' },
  title: { fr: 'Titre', en: 'Title' },
  text: { fr: 'Message', en: 'Message' },
  link: { fr: 'Lien', en: 'Link' },
  owner: { fr: 'Responsable', en: 'Owner' },
  due: { fr: 'Échéance', en: 'Due' },
  state: { fr: 'État', en: 'State' },
  tries: { fr: 'Essais', en: 'Tries' },
  reason: { fr: 'Raison', en: 'Reason' },
  reference: { fr: 'Référence', en: 'Reference' },
  by: { fr: 'Envoyé par', en: 'By' },
  at: { fr: 'Date et heure', en: 'When' },
};

/** One thing to do about a KPI. */
export interface ActionColumns {
  readonly id: string;
  readonly kpiId: string;
  readonly kpi: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly state: string;
  readonly service: string;
  readonly reference: string;
  readonly by: string;
  readonly at: string;
}

export const ACTION_HEADERS: Readonly<Record<keyof ActionColumns, Words>> = {
  id: { fr: 'Identifiant', en: 'ID' },
  kpiId: { fr: 'Identifiant KPI', en: 'KPI ID' },
  kpi: { fr: 'Nom du KPI', en: 'KPI name' },
  action: { fr: 'Action', en: 'Action' },
  owner: { fr: 'Responsable', en: 'Owner' },
  due: { fr: 'Échéance', en: 'Due' },
  state: { fr: 'État', en: 'State' },
  service: { fr: 'Service', en: 'Service' },
  reference: { fr: 'Référence', en: 'Reference' },
  by: { fr: 'Décidée par', en: 'By' },
  at: { fr: 'Date et heure', en: 'When' },
};
