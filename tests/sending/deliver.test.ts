import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, match, not, ok, throws } from 'uvu/assert';
import { type Delivered, deliver } from '../../src/sending/deliver.ts';
import { Journal } from '../../src/sending/journal.ts';
import { readServer } from '../../src/sending/mail-server.ts';
import { scratch } from '../run/scratch.ts';
import { testOnUnix } from '../test-on-unix.ts';
import { refusal, startServer, type TestServer } from './smtp.ts';

const bytes = Buffer.from('Subject: paper\r\n\r\nA line of text.\r\n');

function newJournal(): string {
  return path.join(scratch('journal'), 'sent.txt');
}

/** One run of sending, with a journal of its own or that of an earlier one. */
async function run(
  server: Pick<TestServer, 'url'>,
  addresses: readonly string[],
  file = newJournal(),
  signal?: AbortSignal,
  mail = bytes,
): Promise<Delivered> {
  const journal = new Journal(file);
  try {
    return await deliver({
      server: readServer(server.url),
      from: 'office@example.org',
      addresses,
      journal,
      mailFor: async () => mail,
      perMinute: 1_000_000,
      pause: 1,
      ...(signal ? { signal } : {}),
    });
  } finally {
    journal.close();
  }
}

/** Why a run came to nothing; empty when it did not. */
function failure(sending: Promise<Delivered>): Promise<string> {
  return sending.then(() => '', String);
}

const three = ['a@example.org', 'b@example.org', 'c@example.org'];

test('each of a thousand addresses gets the mail once, and not again in a second run', async () => {
  const server = await startServer();
  const addresses = Array.from({ length: 1000 }, (_, index) => `m${index}@example.org`);
  const file = newJournal();
  const first = await run(server, addresses, file);
  is(first.sent, 1000);
  const again = await run(
    server,
    addresses.map((each) => each.toUpperCase()),
    file,
  );
  equal([again.sent, again.before], [0, 1000]);
  equal(server.received, addresses);
  match(server.mails[0] ?? '', 'A line of text.');
  not.match(readFileSync(file, 'utf8'), 'example.org');
  await server.close();
});

test('an address that is refused stops nothing, and is not tried again', async () => {
  const server = await startServer({
    onRcptTo: ({ address }, _session, done) => done(address.startsWith('b') ? refusal(550) : null),
  });
  const file = newJournal();
  const { sent, refused } = await run(server, three, file);
  equal([sent, refused], [2, [{ address: 'b@example.org', seen: '550' }]]);
  equal((await run(server, three, file)).refused, [{ address: 'b@example.org', seen: '' }]);
  equal(server.received, ['a@example.org', 'c@example.org']);
  await server.close();
});

test('a server that asks for patience gets the mail in a later run', async () => {
  let isPatient = false;
  const server = await startServer({}, (address) =>
    address.startsWith('b') && !isPatient ? refusal(451) : undefined,
  );
  const file = newJournal();
  const first = await run(server, three, file);
  equal([first.sent, first.later], [2, [{ address: 'b@example.org', seen: '451' }]]);
  isPatient = true;
  equal((await run(server, three, file)).sent, 1);
  equal(server.received, ['a@example.org', 'c@example.org', 'b@example.org']);
  await server.close();
});

test('a connection that breaks before the server has the mail is opened again, and the mail comes once', async () => {
  let breaks = 2;
  const server = await startServer({
    onRcptTo: ({ address }, session, done) => {
      if (!address.startsWith('b') || breaks === 0) return done();
      breaks -= 1;
      done(Object.assign(new Error('shutting down'), { responseCode: 421 }));
      void session;
    },
  });
  equal((await run(server, three)).sent, 3);
  equal(server.received, three);
  await server.close();
});

test('a mail that was handed over when the connection broke is not sent again, and told of', async () => {
  const server = await startServer({}, (address, socket) => {
    if (address.startsWith('b')) socket.destroy();
    return undefined;
  });
  const file = newJournal();
  const first = await run(server, three, file);
  equal([first.sent, first.unknown], [2, ['b@example.org']]);
  const second = await run(server, three, file);
  equal([second.sent, second.before, second.unknown], [0, 2, ['b@example.org']]);
  equal(server.received.sort(), three);
  await server.close();
});

test('who stops it is obeyed after the mail that is under way, and a second run goes on there', async () => {
  const stop = new AbortController();
  const server = await startServer({}, () => {
    stop.abort();
    return undefined;
  });
  const file = newJournal();
  is((await run(server, three, file, stop.signal)).sent, 1);
  equal((await run(server, three, file)).sent, 2);
  equal(server.received, three);
  await server.close();
});

test('a server that is not there, does not let in, or has no TLS where it must is told of without its password', async () => {
  const faultOf = async (url: string): Promise<string> => {
    const server = readServer(url);
    const journal = new Journal(newJournal());
    const sending = {
      server,
      from: 'o@example.org',
      addresses: three,
      journal,
      mailFor: async () => bytes,
      perMinute: 1e6,
    };
    try {
      await deliver(sending);
    } catch (error) {
      return String(error);
    }
    return '';
  };
  const server = await startServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('no')),
  });
  const closed = await startServer();
  await closed.close();
  // The certificate of this server is nobody's, and the other has none.
  const untrusted = await startServer({ secure: true });
  const untold = [
    await faultOf(`smtps://office:s3cret@127.0.0.1:${untrusted.port}`),
    await faultOf(`smtps://office:s3cret@127.0.0.1:${server.port}`),
  ];
  for (const each of untold) match(each, /^Error: no-tls 127.0.0.1:\d+ \w+$/);
  await untrusted.close();
  const told = [
    await faultOf(`smtp://127.0.0.1:${server.port}?requireTLS=true`),
    await faultOf(`smtp://office:s3cret@127.0.0.1:${server.port}`),
    await faultOf(closed.url),
  ];
  match(told[0] ?? '', 'no-tls');
  match(told[1] ?? '', 'not-let-in');
  match(told[2] ?? '', 'unreachable');
  for (const each of told) not.match(each, 's3cret');
  for (const bad of ['smtp.example.org', 'https://office:s3cret@example.org', 'smtp://', '%']) {
    try {
      readServer(bad);
      ok(false);
    } catch (error) {
      match(String(error), 'bad-address');
      not.match(String(error), 's3cret');
    }
  }
  await server.close();
});

test('a server that wants commands in their order takes the mail for the next address after it refused one', async () => {
  const server = await startServer({
    hidePIPELINING: true,
    onRcptTo: ({ address }, _session, done) => done(address.startsWith('a') ? refusal(550) : null),
  });
  const { sent, refused } = await run(server, three);
  equal([sent, refused.length], [2, 1]);
  await server.close();
});

test('a mail that is refused for what it is, or for a limit of the day, is tried again by a later run', async () => {
  let isFull = true;
  const server = await startServer({}, () => (isFull ? refusal(554) : undefined));
  const file = newJournal();
  equal((await run(server, three, file)).later[0], { address: 'a@example.org', seen: '554' });
  isFull = false;
  is((await run(server, three, file)).sent, 3);
  await server.close();
});

test('a server that takes nothing from the sender stops the run, and no address counts as refused', async () => {
  let isKnown = false;
  const server = await startServer({
    onMailFrom: (_address, _session, done) => done(isKnown ? null : refusal(550)),
  });
  const file = newJournal();
  match(await failure(run(server, three, file)), 'sender-refused');
  isKnown = true;
  is((await run(server, three, file)).sent, 3);
  await server.close();
});

test('nothing is sent that cannot be written down', async () => {
  const server = await startServer();
  const journal = new Journal(newJournal());
  journal.note = () => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  };
  const sending = deliver({
    server: readServer(server.url),
    from: 'office@example.org',
    addresses: three,
    journal,
    mailFor: async () => bytes,
    perMinute: 1_000_000,
  });
  match(await failure(sending), 'no space');
  equal(server.received, []);
  await server.close();
});

testOnUnix('a journal that is a device, which would never end, is refused', () => {
  throws(() => new Journal('/dev/zero'), /is no file/);
});

test('a server that hangs up at any step of the greeting is told of, and one that comes back is used again', async () => {
  for (const steps of [[], ['220 hello'], ['220 hello', '250 AUTH PLAIN'], ['421 busy']]) {
    const server = createServer((socket) => {
      const left = [...steps];
      const next = () => (left.length > 0 ? socket.write(`${left.shift()}\r\n`) : socket.end());
      socket.on('data', next).on('error', () => {});
      next();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const url = `smtp://office:s3cret@127.0.0.1:${port}`;
    match(await failure(run({ url }, three)), /unreachable|not-let-in/);
    server.close();
  }
  let connections = 0;
  const server = await startServer({
    onConnect: (_session, done) => {
      connections += 1;
      done(connections === 2 ? refusal(421) : null);
    },
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('b') && connections === 1 ? refusal(421) : null),
  });
  is((await run(server, three)).sent, 3);
  equal(server.received, three);
  await server.close();
});

test('lines that begin with a dot or are longer than a server reads arrive as they are', async () => {
  const server = await startServer();
  const issue = Buffer.from(`Subject: dots\r\n\r\n.\r\n..two\r\n${'长'.repeat(3000)}\r\n`);
  await run(server, ['a@example.org'], undefined, undefined, issue);
  is(server.mails[0], String(issue));
  await server.close();
});

test.run();
