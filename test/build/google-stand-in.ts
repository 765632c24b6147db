import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface GoogleStandIn {
  /** What clasp must be run with: the proxy, and the certificate to trust. */
  readonly environment: Readonly<Record<string, string>>;
  readonly requests: readonly string[];
  /** The files of the last push, by name. */
  readonly pushed: ReadonlyMap<string, { readonly type: string; readonly source: string }>;
  close(): void;
}

/** Google's token, Drive and Apps Script endpoints as clasp 3 calls them, behind a CONNECT proxy on loopback. */
export async function googleStandIn(): Promise<GoogleStandIn> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'googleapis.com' }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: '*.googleapis.com' },
          { type: 2, value: 'googleapis.com' },
        ],
      },
    ],
  });
  const certificate = join(mkdtempSync(join(tmpdir(), 'kpi-compass-')), 'ca.crt');
  writeFileSync(certificate, cert);
  const requests: string[] = [];
  const pushed = new Map<string, { readonly type: string; readonly source: string }>();
  const api = createTlsServer({ key, cert }, (request, response) => {
    // A character cut between two chunks would come out as two wrong ones.
    request.setEncoding('utf8');
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
      requests.push(`${request.method} ${url.host}${url.pathname}`);
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(answer(request.method ?? '', url, body, pushed)));
    });
  });
  const apiPort = await listening(api);
  const proxy = createHttpServer();
  proxy.on('connect', (_, client, head) => {
    const upstream = connect(apiPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    environment: { HTTPS_PROXY: `http://127.0.0.1:${port}`, NODE_EXTRA_CA_CERTS: certificate },
    requests,
    pushed,
    close: () => {
      proxy.close();
      api.close();
    },
  };
}

async function listening(server: TlsServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const EMPTY = {
  scriptId: 'script-of-the-test',
  files: [{ name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York","runtimeVersion":"V8"}' }],
};

function answer(
  method: string,
  url: URL,
  body: string,
  pushed: Map<string, { readonly type: string; readonly source: string }>,
): unknown {
  if (url.pathname === '/token') return { access_token: 'from-the-stand-in', expires_in: 3600, token_type: 'Bearer' };
  if (url.pathname === '/drive/v3/files') return { id: 'sheet-of-the-test', name: 'Boussole KPI' };
  if (url.pathname === '/v1/projects')
    return { scriptId: 'script-of-the-test', title: 'Boussole KPI', parentId: 'sheet-of-the-test' };
  if (/^\/v1\/projects\/[^/]+\/content$/.test(url.pathname)) {
    if (method !== 'PUT') return EMPTY;
    const { files } = JSON.parse(body) as {
      readonly files: readonly { readonly name: string; readonly type: string; readonly source: string }[];
    };
    pushed.clear();
    for (const { name, type, source } of files) pushed.set(name, { type, source });
    return { scriptId: 'script-of-the-test', files };
  }
  return {};
}
