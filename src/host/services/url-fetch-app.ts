import { bytesOfText } from './bytes.ts';
import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import { Exception } from './exception.ts';
import { checkParameters } from './parameters.ts';

interface Response {
  status: number;
  headers: Record<string, string | string[]>;
  body: string;
}

interface FetchOptions {
  method?: string;
  contentType?: string;
  headers?: Record<string, unknown>;
  payload?: unknown;
  muteHttpExceptions?: boolean;
  followRedirects?: boolean;
  timeoutSeconds?: number;
}

class HTTPResponse extends Emulated {
  private readonly response: Response;

  constructor(response: Response) {
    super();
    this.response = response;
  }

  getResponseCode(): number {
    return this.response.status;
  }

  getContentText(): string {
    return this.response.body;
  }

  getContent(): number[] {
    return bytesOfText(this.response.body).map((byte) => (byte > 127 ? byte - 256 : byte));
  }

  /** Header names come in their common spelling, such as Retry-After. */
  getHeaders(): Record<string, string> {
    const last = (value: string | string[]): string => (Array.isArray(value) ? (value.at(-1) ?? '') : value);
    return Object.fromEntries(Object.entries(this.response.headers).map(([name, value]) => [name, last(value)]));
  }

  getAllHeaders(): Record<string, string | string[]> {
    return this.response.headers;
  }
}

/** An object is sent as form fields, as the reference says. */
function bodyOf(payload: unknown): string | null {
  if (payload === undefined || payload === null) return null;
  if (typeof payload !== 'object') return String(payload);
  const fields = Object.entries(payload).map(([key, value]) => [key, String(value)].map(encodeURIComponent).join('='));
  return fields.join('&');
}

function requestOf(url: string, options: FetchOptions): object {
  const payload = bodyOf(options.payload);
  const method = (options.method ?? (payload === null ? 'get' : 'post')).toUpperCase();
  if (!['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method)) {
    throw new Exception(`Attribute provided with invalid value: method`);
  }
  const headers = Object.fromEntries(Object.entries(options.headers ?? {}).map(([key, value]) => [key, String(value)]));
  const named = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  const type = options.contentType ?? (payload === null || named ? undefined : 'application/x-www-form-urlencoded');
  return {
    url,
    method,
    headers: type === undefined ? headers : { ...headers, 'Content-Type': type },
    payload: method === 'GET' ? null : payload,
    followRedirects: options.followRedirects ?? true,
    timeoutSeconds: options.timeoutSeconds ?? 360,
  };
}

export class UrlFetchApp extends Emulated {
  fetch(...given: unknown[]): HTTPResponse {
    checkParameters('UrlFetchApp.fetch', given, ['String'], ['String', 'Object']);
    const url = String(given[0]);
    const options = (given[1] ?? {}) as FetchOptions;
    const response = call<Response>('UrlFetchApp.fetch', requestOf(url, options));
    if (options.muteHttpExceptions || response.status < 400) return new HTTPResponse(response);
    const site = /^https?:\/\/[^/?#]+/.exec(url)?.[0] ?? url;
    throw new Exception(
      `Request failed for ${site} returned code ${response.status}. Truncated server response: ${response.body.slice(0, 200)} (use muteHttpExceptions option to examine full response)`,
    );
  }

  fetchAll(...given: unknown[]): HTTPResponse[] {
    checkParameters('UrlFetchApp.fetchAll', given, ['any[]']);
    return (given[0] as (string | (FetchOptions & { url: string }))[]).map((request) =>
      typeof request === 'string' ? this.fetch(request) : this.fetch(request.url, request),
    );
  }
}
