import type { Credentials, Message, Service, Task } from '../../../src/addon/connectors/port.ts';

/** Accesses of the right form, to nothing. */
export const ACCESS: Readonly<Record<Service, Credentials>> = {
  slack: { url: 'https://hooks.slack.com/services/T0AAAAAAA/B0BBBBBBB/abcdefghij0123456789ABCD' },
  chat: {
    url: 'https://chat.googleapis.com/v1/spaces/AAAA1234/messages?key=AIzaSyExample_key-0001&token=tokEn_exAmple-0002',
  },
  trello: {
    key: '0123456789abcdef0123456789abcdef',
    token: 'ATTA0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    list: '5f1e2d3c4b5a69788796a5b4',
  },
  asana: { token: '2/1200000000000009/1200000000000010:0123456789abcdef', project: '1200000000000001' },
  monday: { token: 'eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOjEyM30.c2lnbmF0dXJlLW9mLXRlc3Rz', board: '9876543210' },
};

export const MESSAGE: Message = {
  key: 'alert:cpl:2026-W47',
  title: 'Coût par lead : 46,50 € pour une cible de 40 €',
  lines: ['Au-dessus de 45 € depuis 2 relevés.', 'Responsable : Claire'],
  link: 'https://docs.google.com/spreadsheets/d/abc123/edit#gid=0&range=A4',
  kpiIds: ['cpl'],
  language: 'fr',
};

export const TASK: Task = {
  key: 'action:a1',
  title: 'Retravailler le contenu des pages d’entrée',
  notes: 'Taux de rebond : 52 %',
  due: '2026-12-01',
  assignee: 'claire@exemple.fr',
  link: 'https://docs.google.com/spreadsheets/d/abc123/edit#gid=0&range=A4',
  language: 'fr',
};
