import { activeConnector } from '../../connectors/active.ts';
import { ACCESS_FIELDS, masked } from '../../connectors/destination.ts';
import { SERVICES, type Service } from '../../connectors/port.ts';
import type { Sitting } from '../../google/document.ts';
import { type Access, readAccess } from '../../google/secrets.ts';
import { readSettings, type Settings } from '../../google/settings.ts';
import { userEmail } from '../../google/user.ts';
import { findSheets } from '../../sheets/find-sheet.ts';
import { openSends } from '../../sheets/sends-sheet.ts';
import type { SendView, ServiceState, ServiceView, SharingView } from '../sharing-contract.ts';

const NEWEST = 20;

export function sharingView(here: Sitting, said = ''): SharingView {
  const settings = readSettings();
  const fileId = here.spreadsheet.getId();
  const me = userEmail();
  return {
    services: SERVICES.map((service) => serviceView(service, settings, fileId, me)),
    sends: lastSends(here),
    said,
  };
}

function serviceView(service: Service, settings: Settings, fileId: string, me: string): ServiceView {
  const access = readAccess(fileId, service);
  const active = activeConnector(settings, fileId, service);
  const former = settings.connectors.find((connector) => connector.service === service);
  const state: ServiceState = active
    ? active.owner === me
      ? 'active'
      : 'other'
    : former && !access
      ? 'lost'
      : stateOf(access);
  return {
    service,
    state,
    label: (state === 'other' || state === 'lost' ? former?.label : access?.label) ?? '',
    owner: former?.owner ?? '',
    alertTasks: active?.alertTasks ?? false,
    fields: ACCESS_FIELDS[service].map(({ name, secret }) => {
      const value = access?.credentials[name] ?? '';
      return { name, secret, value: secret ? masked(value) : value };
    }),
  };
}

function stateOf(access: Access | undefined): ServiceState {
  if (!access) return 'none';
  return access.testedAt === '' ? 'saved' : 'tested';
}

function lastSends(here: Sitting): readonly SendView[] {
  const found = findSheets(here.spreadsheet).get('sends');
  if (!found) return [];
  const { sends } = openSends(found.sheet, here);
  return sends
    .slice(-NEWEST)
    .reverse()
    .map(({ id, service, title, state, reason, at }) => ({ id, service, title, state, reason, at }));
}
