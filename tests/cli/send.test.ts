import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { test } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { scratch } from '../run/scratch.ts';
import { startServer } from '../sending/smtp.ts';
import { archiveRoot } from '../site.ts';
import { testOnUnix } from '../test-on-unix.ts';

const program = path.resolve('src/cli/gongkan.js');

interface Ran {
  code: number | null;
  out: string;
}

/** Ends a command, without warning unless a signal is given. */
interface Ending {
  kill(signal?: NodeJS.Signals): void;
}

/** Runs the command; `meet` is given what can end it. */
function gongkan(
  args: readonly string[],
  env: Record<string, string> = {},
  meet: (child: Ending) => void = () => {},
): Promise<Ran> {
  const child = spawn(process.execPath, [program, 'send', ...args, '--root', archiveRoot('english')], {
    env: { ...process.env, ...env },
  });
  meet({ kill: (signal = 'SIGKILL') => child.kill(signal) });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (out += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })));
}

function list(lines: readonly string[]): { file: string; journal: string } {
  const folder = scratch('send');
  const file = path.join(folder, 'members.txt');
  writeFileSync(file, lines.join('\n'));
  return { file, journal: path.join(folder, 'journal.txt') };
}

const from = ['--from', 'office@example.org'];

test('a dry run shows what would go to whom, with no address in full, and sends nothing', async () => {
  const server = await startServer();
  const { file, journal } = list(['mei@example.org', 'li@example.org', 'mei@example.org', 'nobody']);
  const { code, out } = await gongkan(
    ['2024-03-01', '--to', file, '--journal', journal, ...from, '--dry-run'],
    {
      SMTP_URL: server.url,
    },
  );
  is(code, 0);
  match(out, 'To: 2 (m…@example.org, l…@example.org)');
  match(out, 'Lines that repeat an address and do not count: 1');
  match(out, 'Lines that hold no address and are left out: 1 (4)');
  match(out, 'Nothing was sent.');
  not.match(out, 'mei@');
  equal(server.received, []);
  await server.close();
});

test('killed in the middle and started again, each of a thousand addresses gets the mail once', async () => {
  let child: Ending = { kill() {} };
  let count = 0;
  const server = await startServer({}, () => {
    count += 1;
    if (count === 400) child.kill();
    return undefined;
  });
  const addresses = Array.from({ length: 1000 }, (_, index) => `m${index}@example.org`);
  const { file, journal } = list(addresses);
  const args = ['2024-03-01', '--to', file, '--journal', journal, ...from, '--yes', '--per-minute', '600000'];
  const env = { SMTP_URL: server.url };
  const killed = await gongkan(args, env, (started) => {
    child = started;
  });
  is(killed.code, null);
  ok(server.received.length < 1000);
  const { out } = await gongkan(args, env);
  equal([...server.received].sort(), [...addresses].sort());
  not.match(killed.out + out + readFileSync(journal, 'utf8'), /m\d+@/);

  const mail = await simpleParser(server.mails[0] ?? '');
  is(mail.from?.text.includes('office@example.org'), true);
  match(server.mails[0] ?? '', 'List-Unsubscribe: <mailto:office@example.org?subject=Unsubscribe>');
  is(mail.headers.has('x-unsent'), false);
  match(mail.messageId ?? '', '2024-03-01');
  await server.close();
});

testOnUnix(
  'who stops a sending is told so, and the next run goes on there; what is under way at the time is refused to a second one',
  async () => {
    let child: Ending = { kill() {} };
    let second: Promise<Ran> | undefined;
    const addresses = Array.from({ length: 60 }, (_, index) => `m${index}@example.org`);
    const { file, journal } = list(addresses);
    const args = [
      '2024-03-01',
      '--to',
      file,
      '--journal',
      journal,
      ...from,
      '--yes',
      '--per-minute',
      '600000',
    ];
    const server = await startServer({}, async (address) => {
      if (address !== 'm20@example.org') return undefined;
      second ??= gongkan(args, { SMTP_URL: server.url });
      await second;
      child.kill('SIGINT');
      return undefined;
    });
    const env = { SMTP_URL: server.url };
    const stopped = await gongkan(args, env, (started) => {
      child = started;
    });
    const refused = await second;
    is(refused?.code, 2);
    match(refused?.out ?? '', 'is being sent already');
    is(stopped.code, 130);
    ok(server.received.length < 60);
    const { code } = await gongkan(args, env);
    is(code, 0);
    equal([...server.received].sort(), [...addresses].sort());
    await server.close();
  },
);

test('a journal that cannot be written to is told of, and nothing is sent', async () => {
  const server = await startServer();
  const { file } = list(['mei@example.org']);
  // A folder in the place of the file, and a file in that of its folder.
  for (const [journal, exit, told] of [
    [path.dirname(file), 2, 'is no plain file to write a journal in'],
    [path.join(file, 'journal.txt'), 3, 'ENOTDIR'],
  ] as const) {
    const args = ['2024-03-01', '--to', file, '--journal', journal, ...from, '--yes'];
    const { code, out } = await gongkan(args, { SMTP_URL: server.url });
    is(code, exit, out);
    match(out, told);
    not.match(out, '    at ');
  }
  equal(server.received, []);
  await server.close();
});

test('what is missing is told in a sentence, and nothing is sent: a server, a list, an issue, a sender', async () => {
  const { file } = list(['mei@example.org']);
  const inside = path.join(archiveRoot('english'), '_data/site.yaml');
  for (const [args, told] of [
    [['2024-03-01', '--to', file, ...from, '--yes'], 'Set SMTP_URL in the environment'],
    [['2024-03-01', '--to', `${file}x`, ...from, '--yes'], 'There is no file'],
    [['2024-03-01', '--to', inside, ...from, '--yes'], 'lies in the archive and would be published'],
    [['2031-01-01', '--to', file, ...from, '--yes'], 'There is no issue “2031-01-01”'],
    [['2024-03-01', '--to', 'no@address', ...from, '--yes'], '--to is neither an address nor a file'],
  ] as const) {
    const { code, out } = await gongkan(args, { SMTP_URL: '' });
    is(code, 2, out);
    match(out, told);
    not.match(out, '    at ');
  }
});

test('a wrong password is told without the password, and the next run sends', async () => {
  let isRight = false;
  const server = await startServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => (isRight ? done(null, { user: 'office' }) : done(new Error('no'))),
  });
  const { file, journal } = list(['mei@example.org']);
  const args = ['2024-03-01', '--to', file, '--journal', journal, ...from, '--yes'];
  const env = { SMTP_URL: `smtp://office:s3cret@127.0.0.1:${server.port}` };
  const { code, out } = await gongkan(args, env);
  is(code, 3);
  match(out, 'does not take this user and password');
  not.match(out, 's3cret');
  isRight = true;
  is((await gongkan(args, env)).code, 0);
  equal(server.received, ['mei@example.org']);
  await server.close();
});

test.run();
