import { setupWords, wrongField } from '../../../text/sharing/setup-words.ts';
import { sendParcel } from '../../connectors/adapters.ts';
import { readPasted } from '../../connectors/destination.ts';
import type { Credentials, Service } from '../../connectors/port.ts';
import { type Sitting, sitting } from '../../google/document.ts';
import { underLock } from '../../google/lock.ts';
import { type Access, eraseAccess, readAccess, writeAccess } from '../../google/secrets.ts';
import { readSettings, type Settings, writeSettings } from '../../google/settings.ts';
import { userEmail } from '../../google/user.ts';
import { type Answer, checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';
import type { SharingView } from '../sharing-contract.ts';
import { ACCESS_DRAFT, ACTIVATION, ONE_SERVICE } from './sharing-payload.ts';
import { sharingView } from './sharing-view.ts';

/** A person waits for it at the screen. */
const TEST_SECONDS = 20;

const refusal = (field: string, sentence: string) => ({ refused: 'field' as const, field, sentence });

/** Keeps what was pasted. Another destination or another secret is a new one: it has to pass its own test. */
export const sharingSave: Endpoint = (payload) =>
  checked(ACCESS_DRAFT, payload, ({ service, label, fields }): Answer<SharingView> => {
    const here = sitting();
    const { language } = here;
    const fileId = here.spreadsheet.getId();
    const stored = readAccess(fileId, service);
    const read = readPasted(service, fields, stored?.credentials);
    if ('wrong' in read) return refusal(read.wrong, wrongField(service, read.wrong, language));
    if (tellsSecret(label, read.credentials)) return refusal('label', setupWords('label', language));
    const same = stored !== undefined && alike(stored.credentials, read.credentials);
    const testedAt = same ? stored.testedAt : '';
    writeAccess(fileId, service, { credentials: read.credentials, label: label.trim(), testedAt });
    return changed(here, service, same ? (settings) => named(settings, service, label.trim()) : withoutMine);
  });

/** « Envoyer un test »: what passes may be turned on. Anybody may test an access of their own. */
export const sharingTest: Endpoint = (payload) =>
  checked(ONE_SERVICE, payload, ({ service }): Answer<SharingView> => {
    const here = sitting();
    const { language, spreadsheet, clock } = here;
    const fileId = spreadsheet.getId();
    const access = readAccess(fileId, service);
    if (!access) return refusal('test', setupWords('save-first', language, { service }));
    const sent = sendParcel(testParcel(here, service), access.credentials, language, TEST_SECONDS);
    if (!sent.ok) return refusal('test', sent.sentence);
    writeAccess(fileId, service, { ...access, testedAt: clock.stamp });
    return { value: sharingView(here, setupWords('test-passed', language, { service })) };
  });

function testParcel({ language, spreadsheet, clock }: Sitting, service: Service) {
  const text = setupWords('test-line', language, { file: spreadsheet.getName() });
  const key = `test:${service}:${clock.milliseconds}`;
  const title = setupWords('test-title', language);
  return { id: key, key, service, kpiId: '', title, text, link: spreadsheet.getUrl(), owner: '', due: '' };
}

/** Turns a service on, once its test has passed and by the person whose clock will use it; or off, by the same. */
export const sharingActivate: Endpoint = (payload) =>
  checked(ACTIVATION, payload, ({ service, active }): Answer<SharingView> => {
    const here = sitting();
    const { language } = here;
    if (!active) return changed(here, service, withoutMine);
    const access = readAccess(here.spreadsheet.getId(), service);
    if (!access) return refusal('active', setupWords('save-first', language, { service }));
    if (access.testedAt === '') return refusal('active', setupWords('test-first', language, { service }));
    const { owner } = readSettings();
    if (owner !== '' && owner !== userEmail()) {
      return refusal('active', setupWords('not-owner', language, { service, owner }));
    }
    return changed(here, service, (settings) => withMine(settings, service, access, here));
  });

/** Nothing of the access is left, and nothing is sent with it any more. */
export const sharingErase: Endpoint = (payload) =>
  checked(ONE_SERVICE, payload, ({ service }): Answer<SharingView> => {
    const here = sitting();
    eraseAccess(here.spreadsheet.getId(), service);
    return changed(here, service, withoutMine);
  });

export function changed(
  here: Sitting,
  service: Service,
  change: (settings: Settings, service: Service) => Settings,
): Answer<SharingView> {
  const done = underLock(() => writeSettings(change(readSettings(), service)));
  return done.obtained ? { value: sharingView(here) } : { refused: 'busy' };
}

function withoutMine(settings: Settings, service: Service): Settings {
  const me = userEmail();
  const connectors = settings.connectors.filter((one) => one.service !== service || one.owner !== me);
  return { ...settings, connectors };
}

function named(settings: Settings, service: Service, label: string): Settings {
  const me = userEmail();
  const connectors = settings.connectors.map((one) =>
    one.service === service && one.owner === me ? { ...one, label } : one,
  );
  return { ...settings, connectors };
}

function withMine(settings: Settings, service: Service, { label, testedAt }: Access, here: Sitting): Settings {
  const mine = { service, label, owner: userEmail(), testedAt, alertTasks: false, quietUntil: 0 };
  const connectors = [...settings.connectors.filter((one) => one.service !== service), mine];
  return { ...settings, connectors, fileId: settings.fileId || here.spreadsheet.getId() };
}

function alike(one: Credentials, other: Credentials): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** The name of a place goes where everybody reads it: an address or a token pasted there by mistake must not. */
function tellsSecret(label: string, credentials: Credentials): boolean {
  return /:\/\/|\S{25}/.test(label) || Object.values(credentials).some((value) => label.includes(value));
}
