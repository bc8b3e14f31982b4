import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { scratch } from '../../run/scratch.ts';
import { archiveRoot } from '../../site.ts';
import { ask, askAs, opened, openSocket, upgrade } from './asking.ts';

const folder = scratch('preview');
const root = join(folder, 'archive');
const place = join(folder, 'preview');
cpSync(archiveRoot('english'), root, { recursive: true, filter: (path) => !path.endsWith('.cache') });
const issue = join(root, 'src/issues/2024-03-01');
const article = join(issue, '02-a-letter-about-tea.md');
const original = readFileSync(article, 'utf8');

// A port that is taken, so that the preview has to look for the next free one.
const taken = createServer();
const port = await new Promise<number>((resolve) => {
  taken.listen(0, '127.0.0.1', () => {
    const address = taken.address();
    resolve(typeof address === 'object' && address ? address.port : 0);
  });
});
// What a preview that was killed has left, and one that is at work on its port.
const [killed, alive] = [join(place, '1'), join(place, String(port))];
for (const each of [killed, alive]) mkdirSync(each, { recursive: true });
let said = '';
const preview: ChildProcess = spawn(
  process.execPath,
  ['src/cli/gongkan.js', 'start', '--root', root, '--out', place, '--port', String(port)],
  { env: { ...process.env, SITE_URL: 'https://example.org/quay/news/', NO_COLOR: '1' } },
);
for (const stream of [preview.stdout, preview.stderr]) {
  stream?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
}
await until(() => said.includes('Preview: '));
const address = /Preview: (\S+)/.exec(said)?.[1] ?? '';
const page = `${address}issues/2024-03-01/a-letter-about-tea/`;

test.after(() => {
  preview.kill('SIGKILL');
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what a preview that was killed has left is swept, and another that is at work keeps its own', () => {
  assert.not(existsSync(killed));
  assert.ok(existsSync(alive));
  rmSync(alive, { recursive: true });
});

test('the address that is printed has the site’s path, and a port that was free', async () => {
  assert.match(address, /^http:\/\/localhost:\d+\/quay\/news\/$/);
  assert.match(said, `Port ${port} is taken`);
  assert.is((await ask(address)).status, 200);
  assert.is(
    (await ask(new URL('/', address), { redirect: 'manual' })).headers.get('location'),
    '/quay/news/',
  );
  assert.is((await ask(`${address}nowhere/`)).status, 404);
});

test('the preview answers to this machine’s own names alone, and no page of the web is told of changes', async () => {
  const { port: own } = new URL(address);
  const names: [string, number][] = [
    [`localhost:${own}`, 200],
    ['127.0.0.1:9000', 200],
    ['[::1]', 200],
    ['news.localhost', 200],
    [`drafts.example.org:${own}`, 421],
    ['localhost.example.org', 421],
    ['localhost@example.org', 421],
    ['192.168.0.7', 421],
  ];
  for (const [host, status] of names) {
    const answer = await askAs(page, { host });
    assert.is(answer.status, status, host);
    if (status !== 200)
      assert.is(
        answer.text,
        `This preview is for this machine alone: open http://localhost:${own}/ in its browser.`,
      );
  }
  assert.is((await askAs(page, { ...upgrade, origin: `http://localhost:${own}` })).status, 101);
  assert.is((await askAs(page, { ...upgrade, origin: 'https://example.org' })).status, 0);
  assert.is((await askAs(page, { ...upgrade, host: 'example.org' })).status, 0);
});

test('a page, a file and an attachment of the archive’s own are shown as soon as they are there', async () => {
  const text = async (path: string) => {
    const answer = await ask(`${address}${path}`);
    return answer.status === 200 ? answer.text : '';
  };
  for (const each of ['pages', 'public/old']) mkdirSync(join(root, 'src', each), { recursive: true });
  writeFileSync(join(root, 'src/pages/rules.md'), '---\ntitle: Rules\n---\n\nSee [the chart](/chart.pdf).\n');
  writeFileSync(join(root, 'src/public/chart.pdf'), '%PDF-1');
  writeFileSync(join(root, 'src/public/CNAME'), 'example.org');
  writeFileSync(join(root, 'src/public/old/index.html'), 'old');
  await until(async () => (await text('rules/')).includes('<h1 id="title">Rules</h1>'));
  assert.is(await text('chart.pdf'), '%PDF-1');
  assert.is(await text('CNAME'), 'example.org');
  assert.match(await text('old/'), 'old');
  writeFileSync(join(root, 'src/public/chart.pdf'), '%PDF-2');
  await until(async () => (await text('chart.pdf')) === '%PDF-2');
  writeFileSync(join(issue, 'bell.mp3'), 'ID3');
  appendFileSync(join(issue, 'issue.yaml'), '\nattachments:\n  - file: bell.mp3\n');
  await until(async () => (await text('issues/2024-03-01/')).includes('bell.mp3'));
  assert.is(await text('issues/2024-03-01/bell.mp3'), 'ID3');
});

test('a draft is shown', async () => {
  assert.is((await ask(`${address}issues/2024-06-07/not-ready/`)).status, 200);
});

test('what is searched for can be found', async () => {
  await until(async () => (await ask(`${address}pagefind/catalogue.json`)).status === 200);
});

test('a change is shown, and open pages are told of it', async () => {
  for (const html of [await opened(page), await opened(`${address}nowhere/`)])
    assert.match(html, 'type="module"');
  const events = await openSocket(address);
  writeFileSync(article, original.replace(/^title: .*$/m, 'title: A letter about coffee'));
  await until(() => events.said().includes('"type":"eleventy.reload"'));
  events.close();
  await until(async () => (await text(page)).includes('about coffee'));
});

const slips: [what: string, slip: () => void, mend: () => void, told: string][] = [
  ['an unknown field', () => writeFileSync(article, original.replace('title:', 'titel:')), restore, 'titel'],
  [
    'a file that is half written',
    () => writeFileSync(article, original.slice(0, 20)),
    restore,
    '02-a-letter-about-tea.md',
  ],
  [
    'an empty new file',
    () => writeFileSync(join(issue, '09-new.md'), ''),
    () => rmSync(join(issue, '09-new.md')),
    '09-new.md',
  ],
  [
    'a renamed folder',
    () => renameSync(issue, `${issue}-x`),
    () => renameSync(`${issue}-x`, issue),
    '2024-03-01',
  ],
];

for (const [what, slip, mend, told] of slips) {
  test(`${what} is told in the browser and the terminal, and is gone when it is mended`, async () => {
    const before = said.length;
    slip();
    await until(async () => (await ask(address)).status === 500);
    assert.match(await text(address), told);
    assert.match(said.slice(before), told);
    mend();
    await until(async () => (await ask(address)).status === 200);
    assert.match(await text(page), 'A letter about tea');
  });
}

test('an article that an editor empties before writing it is never taken for empty', async () => {
  const [before, states] = [said.length, new Set<number>()];
  truncateSync(article);
  // An editor that writes in two steps may be slow between them.
  const written = setTimeout(
    () => writeFileSync(article, original.replace(/^title: .*$/m, 'title: In two steps')),
    400,
  );
  await until(async () => {
    const { status, text: shown } = await ask(page);
    states.add(status);
    return shown.includes('In two steps');
  });
  clearTimeout(written);
  assert.equal([...states], [200]);
  assert.not.match(said.slice(before), '02-a-letter-about-tea.md');
  restore();
  await until(async () => (await text(page)).includes('A letter about tea'));
});

test('nothing outside the folder of the site is served', async () => {
  for (const path of ['..%2f..%2fpackage.json', '%2e%2e/site.yaml', '%'])
    assert.is((await ask(address + path)).status, 404, path);
});

test('a file that is deleted takes its page with it', async () => {
  const extra = join(issue, '09-extra.md');
  writeFileSync(extra, '---\ntitle: An extra\n---\n\nFor a moment.\n');
  const extraPage = `${address}issues/2024-03-01/extra/`;
  await until(async () => (await ask(extraPage)).status === 200);
  rmSync(extra);
  await until(async () => (await ask(extraPage)).status === 404);
});

test('another title of the site stands on every page, with the style and pictures that it asks for', async () => {
  const site = join(root, '_data/site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace('The Harbour Lantern', 'Our Lantern'));
  await until(async () => (await text(page)).includes('Our Lantern'));
  const assets = (await text(page)).match(/(?<=")[^"]*assets\/[^"]+\.(?:css|png|svg)(?=")/g) ?? [];
  assert.ok(assets.length > 1);
  for (const path of assets) {
    const local = new URL(path.replace('https://example.org/quay/news/', address), page);
    // Sharing pictures are drawn after the pages are there.
    await until(async () => (await ask(local)).status === 200);
  }
});

test('when it is ended nothing of it is left', async () => {
  preview.kill('SIGINT');
  await new Promise((resolve) => preview.once('exit', resolve));
  // On Windows no other process can send what Ctrl+C does: it is ended at once.
  if (process.platform !== 'win32') {
    assert.is(preview.exitCode, 0);
    assert.equal(existsSync(place) ? readdirSync(place) : [], []);
  }
  // The connections of this process end as soon as it sees that they have.
  while (process.getActiveResourcesInfo().includes('TCPSocketWrap'))
    await new Promise((resolve) => setTimeout(resolve, 30));
});

test.run();

function restore(): void {
  writeFileSync(article, original);
}

async function text(url: string): Promise<string> {
  return (await ask(url)).text;
}

/** Waits until something is so; the runner's watchdog ends a wait that is in vain. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) {
    if (preview.exitCode !== null) throw new Error(`The preview has ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
