/**
 * What the five services do with a request, as far as it is documented: shapes checked, success forms, the errors of a
 * bad access or destination. No network here: the stand-in serves it, in a thread or in the test's own process.
 */
export interface SeenRequest {
  readonly service: ServiceName;
  readonly method: string;
  /** Path and query after the service's host. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type ServiceName = 'slack' | 'chat' | 'trello' | 'asana' | 'monday';

export interface GivenAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  /** Never answers. */
  readonly silent?: boolean;
}

interface Payload {
  readonly [key: string]: unknown;
}

const json = (status: number, value: unknown): GivenAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
const text = (status: number, body: string): GivenAnswer => ({ status, body });

/** Made in this run: Chat's messages by request id, so that the same id gives the same message back. */
export type Memory = Map<string, string>;

export function documentedAnswer(request: SeenRequest, memory: Memory): GivenAnswer {
  if (request.method !== 'POST') return text(405, 'method_not_allowed');
  const payload = parsed(request.body);
  return payload ? SERVICES[request.service](request, payload, memory) : BAD_JSON[request.service];
}

const BAD_JSON: Readonly<Record<ServiceName, GivenAnswer>> = {
  slack: text(400, 'invalid_payload'),
  chat: json(400, { error: { code: 400, message: 'Invalid JSON payload received.', status: 'INVALID_ARGUMENT' } }),
  trello: text(400, 'invalid JSON'),
  asana: json(400, { errors: [{ message: 'Could not parse request data, invalid JSON' }] }),
  monday: json(400, { errors: [{ message: 'Invalid JSON' }] }),
};

type Service = (request: SeenRequest, payload: Payload, memory: Memory) => GivenAnswer;

const slack: Service = ({ path }, payload) => {
  if (!/^\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]{8,}$/.test(path)) return text(403, 'invalid_token');
  const blocks = (payload['blocks'] ?? []) as readonly { type: string; text: { text: string } }[];
  if (typeof payload['text'] !== 'string' && blocks.length === 0) return text(400, 'no_text');
  const tooLong = blocks.some(({ type, text: { text: shown } }) => {
    return shown.length === 0 || shown.length > (type === 'header' ? 150 : 3000);
  });
  return tooLong || blocks.length > 50 ? text(400, 'invalid_payload') : text(200, 'ok');
};

const chat: Service = ({ path, body }, payload, memory) => {
  const { pathname, searchParams } = new URL(path, 'https://chat.googleapis.com');
  const refused = (code: number, status: string): GivenAnswer => json(code, { error: { code, message: '…', status } });
  if (!searchParams.get('key') || !searchParams.get('token')) return refused(401, 'UNAUTHENTICATED');
  const space = /^\/v1\/(spaces\/[\w-]+)\/messages$/.exec(pathname)?.[1];
  if (!space) return refused(404, 'NOT_FOUND');
  if (!payload['text'] && !payload['cardsV2']) return refused(400, 'INVALID_ARGUMENT');
  if (Buffer.byteLength(body) > 32_000) return refused(400, 'INVALID_ARGUMENT');
  const id = searchParams.get('requestId') ?? `${memory.size}`;
  const name = memory.get(id) ?? `${space}/messages/m${memory.size + 1}.m${memory.size + 1}`;
  memory.set(id, name);
  return json(200, { name, thread: { name: `${space}/threads/t1` } });
};

const trello: Service = ({ path }, payload) => {
  const { pathname, searchParams } = new URL(path, 'https://api.trello.com');
  if (pathname !== '/1/cards') return text(404, 'Cannot POST');
  if (!/^[0-9a-f]{32}$/.test(searchParams.get('key') ?? '')) return text(401, 'invalid key');
  if (!/^[0-9A-Za-z]{40,}$/.test(searchParams.get('token') ?? '')) return text(401, 'invalid token');
  if (!/^[0-9a-f]{24}$/.test(String(payload['idList']))) return text(400, 'invalid value for idList');
  if (String(payload['desc'] ?? '').length > 16_384) return text(400, 'invalid value for desc');
  const { name, desc, due } = payload;
  const id = '6720c0ffee00000000000001';
  return json(200, { id, shortLink: 'Ab12Cd34', shortUrl: 'https://trello.com/c/Ab12Cd34', name, desc, due });
};

/** The one person of the workspace. */
const MEMBER = 'claire@exemple.fr';

const asana: Service = ({ headers, path }, payload) => {
  const refused = (status: number, message: string): GivenAnswer => json(status, { errors: [{ message, help: '…' }] });
  if (!path.startsWith('/api/1.0/tasks')) return refused(404, 'No matching route for request');
  if (!/^Bearer \S{10,}$/.test(headers['authorization'] ?? '')) return refused(401, 'Not Authorized');
  const data = (payload['data'] ?? {}) as Payload;
  const projects = (data['projects'] ?? []) as readonly unknown[];
  if (!projects.every((project) => /^\d{6,}$/.test(String(project)))) {
    return refused(400, 'projects: [0]: Not a Long: abc');
  }
  const { assignee, due_on: due } = data;
  if (assignee !== undefined && assignee !== MEMBER) {
    return refused(400, `assignee: Not a recognized ID or email: ${String(assignee)}`);
  }
  if (due !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(due))) return refused(400, 'due_on: Not a valid date');
  const gid = '1209999999999999';
  return json(201, { data: { gid, permalink_url: `https://app.asana.com/0/1200000000000001/${gid}` } });
};

const monday: Service = ({ headers, path }, payload) => {
  if (path !== '/v2') return text(404, 'Not Found');
  const authorization = headers['authorization'] ?? '';
  if (authorization === '' || authorization.startsWith('Bearer ')) {
    return json(401, { errors: ['Not Authenticated'] });
  }
  const query = String(payload['query']);
  const variables = (payload['variables'] ?? {}) as Payload;
  const extensions = { request_id: 'r-1' };
  if (query.includes('create_update')) return json(200, { data: { create_update: { id: '77' } }, extensions });
  // Between 1 and 255 characters: https://developer.monday.com/api-reference/docs/error-handling
  if (!/^[\s\S]{1,255}$/.test(String(variables['name']))) {
    const error = {
      message: 'Item name is invalid',
      extensions: { code: 'ItemNameTooLongException', status_code: 200 },
    };
    return json(200, { data: { create_item: null }, errors: [error], extensions });
  }
  if (!/^\d+$/.test(String(variables['board']))) {
    const error = { message: 'Invalid board', extensions: { code: 'InvalidBoardIdException', status_code: 200 } };
    return json(200, { data: { create_item: null }, errors: [error], extensions });
  }
  return json(200, { data: { create_item: { id: '1234567890' } }, extensions });
};

const SERVICES: Readonly<Record<ServiceName, Service>> = { slack, chat, trello, asana, monday };

function parsed(body: string): Payload | undefined {
  try {
    return JSON.parse(body) as Payload;
  } catch {
    return undefined;
  }
}
