import type {
  AccessDraft,
  ActionsView,
  SendView,
  Service,
  ServiceState,
  ServiceView,
  SharingView,
} from '../../../src/addon/endpoints/sharing-contract.ts';
import type { Language } from '../../../src/domain/words.ts';
import { suggestionSource, suggestionWords } from '../../../src/text/sharing/playbook-words.ts';
import { sendReason } from '../../../src/text/sharing/send-words.ts';

type Field = ServiceView['fields'][number];

const secret = (name: string, value: string): Field => ({ name, secret: true, value });
const open = (name: string, value: string): Field => ({ name, secret: false, value });

function service(name: Service, state: ServiceState, label: string, fields: readonly Field[]): ServiceView {
  return { service: name, state, label, owner: state === 'none' ? '' : 'marc@exemple.fr', alertTasks: false, fields };
}

/** Every state that a service may be in. */
export function sharingView(language: Language, said = ''): SharingView {
  const french = language === 'fr';
  const send = (id: string, of: Service, state: SendView['state'], reason: string): SendView => ({
    id,
    service: of,
    title: french ? 'Coût par lead : 46,50 € pour une cible de 40 €' : 'Cost per lead: €46.50 for a target of €40',
    state,
    reason,
    at: '2026-11-20 08:14:05',
  });
  return {
    said,
    services: [
      service('slack', 'other', '#marketing', [secret('url', '')]),
      service('chat', 'saved', french ? 'Espace Marketing' : 'Marketing space', [secret('url', '••••0002')]),
      service('trello', 'tested', french ? 'À faire' : 'To do', [
        secret('key', '••••cdef'),
        secret('token', '••••7f3a'),
        open('list', '5f1e2d3c4b5a69788796a5b4'),
      ]),
      service('asana', 'lost', 'Marketing', [secret('token', ''), open('project', '')]),
      service('monday', 'none', '', [secret('token', ''), open('board', '')]),
    ],
    sends: [
      send('s1', 'slack', 'sent', ''),
      send('s2', 'trello', 'failed', sendReason('list-gone', 'trello', language)),
      send('s3', 'chat', 'waiting', sendReason('down', 'chat', language)),
      send('s4', 'slack', 'unknown', sendReason('timeout', 'slack', language)),
    ],
  };
}

export function actionsView(language: Language, said = ''): ActionsView {
  const french = language === 'fr';
  const advice = (['cost-by-channel', 'reallocate'] as const).map((suggestion) => ({
    text: suggestionWords(suggestion, language),
    source: suggestionSource(suggestion, language),
  }));
  return {
    said,
    suggestions: advice,
    actions: [
      {
        id: 'a1',
        action: french ? 'Arrêter la campagne la plus chère' : 'Stop the most expensive campaign',
        owner: 'claire@exemple.fr',
        due: '2026-12-01',
        state: 'open',
        service: 'Trello',
        reference: 'https://trello.com/c/Ab12Cd34',
      },
      {
        id: 'a2',
        action: french ? 'Revoir les pages d’entrée' : 'Review the entry pages',
        owner: '',
        due: '',
        state: 'done',
        service: 'monday.com',
        reference: '1234567890',
      },
    ],
    tools: ['Trello'],
  };
}

/** The stand-in's file after an access was saved or tested, turned on, or erased. */
export function withService(view: SharingView, draft: Pick<AccessDraft, 'service'>, state: ServiceState): SharingView {
  return { ...view, services: view.services.map((one) => (one.service === draft.service ? { ...one, state } : one)) };
}
