import { get, request } from 'node:http';

/** What is answered, all of it read: an answer that nobody reads holds its connection. */
export async function ask(url: string | URL, options: RequestInit = {}) {
  const response = await fetch(url, options);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What is answered to a request with headers of its own; status 0 where the connection is cut. */
export function askAs(
  url: string,
  headers: Record<string, string>,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const asking = request(url, { headers, agent: false }, async (response) => {
      const parts = await response.setEncoding('utf8').toArray();
      resolve({ status: response.statusCode ?? 0, text: parts.join('') });
    });
    asking.once('upgrade', (_response, socket) => {
      socket.destroy();
      resolve({ status: 101, text: '' });
    });
    asking.once('error', () => resolve({ status: 0, text: '' })).end();
  });
}

/** A page as a browser gets it that opens it: only then is there a script that loads it again. */
export function opened(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) =>
      response
        .setEncoding('utf8')
        .toArray()
        .then((parts) => resolve(parts.join(''))),
    ).once('error', reject);
  });
}

/** What a page sends that wants to be told of changes (RFC 6455). */
export const upgrade = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

/** Listens to what open pages are told: text messages of a web socket (RFC 6455), which are short enough to be read as they are. */
export function openSocket(address: string): Promise<{ said: () => string; close: () => void }> {
  const asking = request(new URL('/', address), { headers: upgrade, agent: false }).end();
  return new Promise((resolve) => {
    asking.once('upgrade', (_response, socket, head) => {
      let told = head.toString('latin1');
      socket.on('data', (data: Buffer) => {
        told += data.toString('latin1');
      });
      resolve({ said: () => told, close: () => socket.destroy() });
    });
  });
}
