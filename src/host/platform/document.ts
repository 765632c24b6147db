import type { PropertyStore } from './stores.ts';
import type { TriggerRecord } from './triggers.ts';

/** What Google keeps beside the cells of one document. */
export interface DocumentState {
  id: string;
  name: string;
  documentProperties: PropertyStore;
  scriptProperties: PropertyStore;
  /** One store a person, by e-mail. */
  userProperties: Record<string, PropertyStore>;
  triggers: TriggerRecord[];
}

export function createDocument(id: string, name: string): DocumentState {
  return { id, name, documentProperties: {}, scriptProperties: {}, userProperties: {}, triggers: [] };
}

export function userStore(document: DocumentState, email: string): PropertyStore {
  document.userProperties[email] ??= {};
  return document.userProperties[email];
}
