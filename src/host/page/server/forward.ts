import type { FetchFailure, FetchRequest, FetchResponse } from '../../platform/network.ts';

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/;

/** Only addresses of this machine may stand in for a real host. */
export function checkRoutes(routes: Readonly<Record<string, string>>): void {
  for (const [host, base] of Object.entries(routes)) {
    if (!LOOPBACK.test(base)) throw new Error(`The stand-in for ${host} must be on loopback, not ${base}.`);
  }
}

function isKnown(url: string, routes: Readonly<Record<string, string>>): boolean {
  return Object.values(routes).some((base) => url === base || url.startsWith(`${base.replace(/\/$/, '')}/`));
}

/** Sends what UrlFetchApp asked for to a stand-in. An address that is none of the routes is never contacted. */
export async function forward(
  request: FetchRequest,
  routes: Readonly<Record<string, string>>,
): Promise<FetchResponse | FetchFailure> {
  if (!isKnown(request.url, routes)) return { failure: 'address' };
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      redirect: request.followRedirects ? 'follow' : 'manual',
      signal: AbortSignal.timeout(request.timeoutSeconds * 1000),
      ...(request.payload === null ? {} : { body: request.payload }),
    });
    const headers = Object.fromEntries(response.headers);
    return { status: response.status, headers, body: await response.text() };
  } catch (error) {
    return { failure: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'address' };
  }
}
