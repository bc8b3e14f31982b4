import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { openBrowser } from '../browser.ts';
import { serve } from '../server.ts';
import { builtSite } from '../site.ts';
import { paperShots } from './papers.ts';
import { allShots, readmeShots, type Shot } from './shots.ts';

/** Takes pictures of the built site: all of them into a folder, or with `--readme` the README's into docs/images. */
async function main(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      out: { type: 'string', default: '_site.screenshots' },
      readme: { type: 'boolean', default: false },
    },
  });
  const folder = values.readme ? 'docs/images' : values.out;
  await mkdir(folder, { recursive: true });
  const served = await serve(await builtSite('real'));
  const browser = await openBrowser();
  try {
    for (const shot of values.readme ? readmeShots() : allShots()) {
      const file = path.join(folder, `${shot.name}.png`);
      await rm(file, { force: true });
      await writeFile(file, await take(browser, served.url, shot, !values.readme));
      console.log(file);
    }
    if (!values.readme) return;
    for await (const [name, picture] of paperShots()) {
      await writeFile(path.join(folder, `${name}.png`), picture);
      console.log(path.join(folder, `${name}.png`));
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

async function take(browser: Browser, url: string, shot: Shot, fullPage: boolean): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.width < 700 ? 720 : 800 },
    colorScheme: shot.scheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: shot.width < 700 ? 2 : 1,
  });
  const page = await context.newPage();
  await page.goto(url + shot.path, { waitUntil: 'networkidle' });
  if (shot.size) await page.locator(`input[name=size][value="${shot.size}"]`).dispatchEvent('click');
  if (shot.print) await page.emulateMedia({ media: 'print' });
  const picture = await page.screenshot({ fullPage, animations: 'disabled' });
  await context.close();
  return sharp(picture).png({ palette: true, effort: 10 }).toBuffer();
}

await main(process.argv.slice(2));
