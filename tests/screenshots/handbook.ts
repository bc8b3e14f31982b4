import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { createMarkdown } from '../../src/content/markdown.ts';
import { emptyInbox } from '../../src/importer/inbox/empty-inbox.ts';
import { inboxSummary } from '../../src/importer/inbox/summary.ts';
import type { Language } from '../../src/locales/language.ts';
import { openBrowser } from '../browser.ts';
import { wordDocument } from '../importer/word-document.ts';
import { endTree, runChild } from '../run/run-child.ts';
import { HandbookPages } from './handbook-pages.ts';
import { day, type Handbook, handbooks } from './handbooks.ts';

/** Makes the pictures of the manuals from what the commands really print, and the pages that they really make. */
async function main(): Promise<void> {
  const browser = await openBrowser();
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkan-handbook-'));
  try {
    for (const book of handbooks) {
      const into = path.join('docs/images', book.language);
      mkdirSync(into, { recursive: true });
      const keep = (name: string, picture: Buffer): void => {
        writeFileSync(path.join(into, `${name}.png`), picture);
        console.log(path.join(into, `${name}.png`));
      };
      const root = path.join(folder, book.title);
      await run('new', 'archive', root, '--language', book.language);
      await pagesOfSite(browser, book, root, keep);
      for (const [name, html] of await pagesOfWork(book, root)) keep(name, await drawn(browser, html));
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The preview of an archive without an issue, and what it becomes when one is imported. */
async function pagesOfSite(
  browser: Browser,
  { document }: Handbook,
  root: string,
  keep: (name: string, picture: Buffer) => void,
): Promise<void> {
  const preview = spawn(process.execPath, ['src/cli/gongkan.js', 'start', '--root', root], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: process.platform !== 'win32',
  });
  const page = await browser.newPage({ viewport: { width: 1000, height: 640 }, reducedMotion: 'reduce' });
  try {
    let said = '';
    for await (const text of preview.stdout.setEncoding('utf8')) {
      said += text;
      if (/http:\S+\/\n/.test(said)) break;
    }
    await page.goto(/http:\S+/.exec(said)?.[0] ?? '', { waitUntil: 'networkidle' });
    keep('preview', await smaller(await page.screenshot({ animations: 'disabled' })));
    const file = path.join(root, document.name);
    writeFileSync(file, wordDocument(document.paragraphs));
    await run('import', file, '--root', root);
    await page.waitForSelector(`a[href*="${day}"]`);
    await page.waitForLoadState('networkidle');
    keep('site', await smaller(await page.screenshot({ animations: 'disabled' })));
    await pagesOfForms(page, new URL(`issues/${day}/`, page.url()).href, keep);
  } finally {
    await page.close();
    endTree(preview);
  }
}

/** Where readers find what goes out beside the pages of an issue, and the pages from which an editor takes it. */
async function pagesOfForms(
  page: Page,
  issue: string,
  keep: (name: string, picture: Buffer) => void,
): Promise<void> {
  await page.goto(issue, { waitUntil: 'networkidle' });
  const downloads = page.locator('section[aria-labelledby=downloads]');
  keep('downloads', await smaller(await downloads.screenshot({ animations: 'disabled' })));
  await page.setViewportSize({ width: 1000, height: 900 });
  for (const form of ['mail', 'wechat']) {
    await page.goto(`${issue}${form}/`, { waitUntil: 'networkidle' });
    keep(form, await smaller(await page.screenshot({ animations: 'disabled' })));
  }
}

/** What an editor sees while an issue comes in: pages to be drawn, by the names of the pictures. */
async function pagesOfWork(book: Handbook, root: string): Promise<[string, string][]> {
  const { document, article, mistake, words } = book;
  const pages = new HandbookPages(book);
  const language: Language = book.language;
  const issue = path.join(root, 'src/issues', day);
  const say = async (shown: string, ...args: string[]): Promise<string> =>
    pages.terminal(shown, (await run(...args, '--root', root)).replaceAll(`${root}/`, ''));

  rmSync(issue, { recursive: true });
  writeFileSync(path.join(root, 'inbox', document.name), wordDocument(document.paragraphs));
  const summary = inboxSummary(await emptyInbox(root, language), language);
  rmSync(issue, { recursive: true });
  const imported = await say(`npm run import -- ${document.name}`, 'import', path.join(root, document.name));
  const list = path.join(issue, 'review.yaml');
  const answered = readFileSync(list, 'utf8')
    .replace('- accept: no\n    kind: join', '- accept: yes\n    kind: join')
    .replace('- accept: no\n    id:', '- accept: yes\n    id:');
  writeFileSync(list, answered);
  const shown = answered.split('\n').filter((line) => !line.startsWith('#'));
  const review = pages.editor(`src/issues/${day}/review.yaml`, shown.slice(1, 32));
  const accepted = await say(`npm run accept -- ${day}`, 'accept', day);
  const text = path.join(issue, article);
  writeFileSync(text, readFileSync(text, 'utf8').replace(...mistake));
  return [
    ['drop', pages.dropSteps()],
    [
      'pull-request',
      pages.pullRequest(`${words.pullRequest} ${document.name}`, createMarkdown().render(summary)),
    ],
    ['import', imported],
    ['review', review],
    ['accept', accepted],
    ['check', await say('npm run check', 'check')],
  ];
}

/** Runs a command of the project and gives what it printed. */
async function run(...args: string[]): Promise<string> {
  return (await runChild(['src/cli/gongkan.js', ...args], { limit: 60_000 })).output;
}

async function drawn(browser: Browser, html: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 860, height: 400 }, deviceScaleFactor: 1.5 });
  await page.setContent(html);
  const picture = await page.locator('main').screenshot();
  await page.close();
  return smaller(picture);
}

function smaller(picture: Buffer): Promise<Buffer> {
  return sharp(picture).png({ palette: true, effort: 10 }).toBuffer();
}

await main();
