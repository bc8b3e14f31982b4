import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { createMarkdown } from '../../src/content/markdown.ts';
import { emptyInbox } from '../../src/importer/inbox/empty-inbox.ts';
import { inboxSummary } from '../../src/importer/inbox/summary.ts';
import { openBrowser } from '../browser.ts';
import { ScratchArchive } from '../importer/scratch-archive.ts';
import { runChild } from '../run/run-child.ts';
import { dropSteps, editorPage, pagePicture, terminalPage } from './handbook-pages.ts';

/** What the pictures show being imported: written for them. */
const manuscript = `2024年5月1日 星期三
责编/林小舟 校对/何一鸣

城南区总工会： 一盏灯照亮一座码头

本报记者 周远山

清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回，把每一根钢索都看

了一遍。

他从老班长的手里

接过了那只铁哨，也接过了一份责任。去年，班里的30多人全年没有一起事故。
`;

/** Makes the pictures of the editors' handbook from what the commands really print. */
async function main(): Promise<void> {
  await mkdir('docs/images', { recursive: true });
  const browser = await openBrowser();
  try {
    for (const [name, html] of await pictures()) {
      const file = path.join('docs/images', `editing-${name}.png`);
      await writeFile(file, await take(browser, html));
      console.log(file);
    }
  } finally {
    await browser.close();
  }
}

async function pictures(): Promise<[string, string][]> {
  const dropped = new ScratchArchive();
  dropped.put('inbox/码头.txt', manuscript);
  const summary = inboxSummary(await emptyInbox(dropped.root, 'zh-CN'), 'zh-CN');
  const archive = new ScratchArchive();
  const file = archive.put('码头.txt', manuscript);
  const run = async (shown: string, ...args: string[]): Promise<string> => {
    const { output } = await runChild(['src/cli/gongkan.js', ...args, '--root', archive.root], {
      limit: 60_000,
    });
    return terminalPage(shown, output.replaceAll(`${archive.root}/`, ''));
  };
  const imported = await run('npm run import -- 码头.txt', 'import', file);
  const list = 'src/issues/2024-05-01/review.yaml';
  archive.put(
    list,
    archive.read(list).replace(/- accept: no(?=\n {4}kind: join|\n {4}id: he-da-chuan)/g, '- accept: yes'),
  );
  const review = editorPage(list, archive.read(list).split('\n').slice(4, 28));
  const accepted = await run('npm run accept -- 2024-05-01', 'accept', '2024-05-01');
  const article = 'src/issues/2024-05-01/01-yi-zhan-deng-zhao-liang-yi-zuo-ma-tou.md';
  archive.put(article, archive.read(article).replace('title: ', 'title：'));
  const checked = await run('npm run check', 'check');
  return [
    ['drop', dropSteps()],
    ['pull-request', pagePicture('导入稿件：码头.txt', createMarkdown().render(summary))],
    ['import', imported],
    ['review', review],
    ['accept', accepted],
    ['check', checked],
  ];
}

async function take(browser: Browser, html: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 860, height: 400 }, deviceScaleFactor: 1.5 });
  await page.setContent(html);
  const picture = await page.locator('main').screenshot();
  await page.close();
  return sharp(picture).png({ palette: true, effort: 10 }).toBuffer();
}

await main();
