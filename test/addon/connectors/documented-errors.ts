import type { Service } from '../../../src/addon/connectors/port.ts';
import type { GivenAnswer } from '../../support/services/documented.ts';

export const plain = (status: number, body: string, headers = {}): GivenAnswer => ({ status, body, headers });
export const json = (status: number, value: unknown, headers = {}): GivenAnswer =>
  plain(status, JSON.stringify(value), headers);
export const mondayError = (code: string, status = 200, more = {}): GivenAnswer =>
  json(200, {
    data: { create_item: null },
    errors: [{ message: '…', extensions: { code, status_code: status, ...more } }],
  });

/** What each service documents as an error, and what it comes to: the code that decides whether it is tried again. */
export const DOCUMENTED_ERRORS: readonly (readonly [Service, GivenAnswer, string])[] = [
  // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks : plain text bodies
  ['slack', plain(400, 'invalid_payload'), 'refused'],
  ['slack', plain(400, 'no_text'), 'refused'],
  ['slack', plain(400, 'too_many_attachments'), 'refused'],
  ['slack', plain(400, 'user_not_found'), 'secret'],
  ['slack', plain(403, 'invalid_token'), 'secret'],
  ['slack', plain(403, 'action_prohibited'), 'refused'],
  ['slack', plain(403, 'posting_to_general_channel_denied'), 'refused'],
  ['slack', plain(403, 'team_disabled'), 'secret'],
  ['slack', plain(404, 'channel_not_found'), 'destination'],
  ['slack', plain(404, 'no_service'), 'secret'],
  ['slack', plain(404, 'no_service_id'), 'secret'],
  ['slack', plain(404, 'no_active_hooks'), 'secret'],
  ['slack', plain(404, 'no_team'), 'secret'],
  ['slack', plain(410, 'channel_is_archived'), 'destination'],
  ['slack', plain(404, 'something new'), 'secret'],
  ['chat', json(400, { error: { code: 400, status: 'INVALID_ARGUMENT' } }), 'refused'],
  ['chat', json(401, { error: { code: 401, status: 'UNAUTHENTICATED' } }), 'secret'],
  ['chat', json(403, { error: { code: 403, status: 'PERMISSION_DENIED' } }), 'secret'],
  ['chat', json(404, { error: { code: 404, status: 'NOT_FOUND' } }), 'destination'],
  ['chat', json(429, { error: { code: 429, status: 'RESOURCE_EXHAUSTED' } }), 'busy'],
  ['chat', json(503, { error: { code: 503, status: 'UNAVAILABLE' } }), 'down'],
  ['trello', plain(401, 'invalid key'), 'secret'],
  ['trello', plain(401, 'invalid token'), 'secret'],
  ['trello', plain(401, 'unauthorized permission requested'), 'secret'],
  ['trello', plain(400, 'invalid value for idList'), 'destination'],
  ['trello', plain(404, 'The requested resource was not found.'), 'destination'],
  ['trello', plain(400, 'invalid value for due'), 'refused'],
  ['trello', json(400, { message: 'Invalid objectId', error: 'ERROR' }), 'destination'],
  // https://developer.atlassian.com/cloud/trello/guides/rest-api/rate-limits/
  ['trello', json(429, { error: 'API_TOKEN_LIMIT_EXCEEDED', message: 'Rate limit exceeded' }), 'busy'],
  ['trello', json(429, { error: 'API_KEY_LIMIT_EXCEEDED', message: 'Rate limit exceeded' }), 'busy'],
  // https://github.com/Asana/openapi : every error wrapped in `errors`
  ['asana', json(400, { errors: [{ message: 'projects: [0]: Unknown object: 12' }] }), 'destination'],
  ['asana', json(400, { errors: [{ message: 'name: Missing input' }] }), 'refused'],
  ['asana', json(401, { errors: [{ message: 'Not Authorized' }] }), 'secret'],
  ['asana', json(402, { errors: [{ message: 'Payment Required' }] }), 'refused'],
  ['asana', json(403, { errors: [{ message: 'Forbidden' }] }), 'destination'],
  ['asana', json(404, { errors: [{ message: 'project: Unknown object: 12' }] }), 'destination'],
  ['asana', json(500, { errors: [{ message: 'Server Error', phrase: '6 sad squid snuggle softly' }] }), 'down'],
  // https://developers.asana.com/docs/rate-limits
  ['asana', json(429, { errors: [{ message: 'You have made too many requests and hit a rate limit.' }] }), 'busy'],
  // monday.com: errors under HTTP 200
  ['monday', mondayError('InvalidBoardIdException'), 'destination'],
  ['monday', mondayError('ResourceNotFoundException', 404), 'destination'],
  ['monday', mondayError('UserUnauthorizedException', 403), 'secret'],
  ['monday', mondayError('ComplexityException', 429), 'busy'],
  ['monday', mondayError('COMPLEXITY_BUDGET_EXHAUSTED', 429), 'busy'],
  ['monday', mondayError('DAILY_LIMIT_EXCEEDED', 429), 'busy'],
  ['monday', mondayError('maxConcurrencyExceeded', 429), 'busy'],
  ['monday', mondayError('IP_RATE_LIMIT_EXCEEDED', 429), 'busy'],
  ['monday', json(429, { errors: [{ message: 'Rate Limit Exceeded' }] }), 'busy'],
  ['monday', json(429, { errors: [{ message: 'x', extensions: { code: 'DAILY_LIMIT_EXCEEDED' } }] }), 'busy'],
  // https://developer.monday.com/api-reference/changelog/new-descriptive-field-limit-exceeded-error
  ['monday', json(200, { error_code: 'FIELD_LIMIT_EXCEEDED', status_code: 429 }), 'busy'],
  ['monday', mondayError('ItemNameTooLongException'), 'refused'],
  ['monday', mondayError('ColumnValueException'), 'refused'],
  ['monday', mondayError('INTERNAL_SERVER_ERROR', 500), 'down'],
  ['monday', json(401, { errors: ['Not Authenticated'] }), 'secret'],
  ['monday', json(200, { error_code: 'InvalidBoardIdException', status_code: 200 }), 'destination'],
  ['monday', json(400, { errors: [{ message: 'Parse error on "{"' }] }), 'refused'],
];
