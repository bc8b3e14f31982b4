import { spawnSync } from 'node:child_process';
import path from 'node:path';
import sharp from 'sharp';
import { builtSite } from '../site.ts';

/** The first pages of papers that the README shows. */
const papers = [
  { name: 'paper', archive: 'real', issue: '2023-04-26' },
  { name: 'paper-english', archive: 'english', issue: '2024-03-01' },
] as const;

/** How wide a page is shown, in pixels. */
const width = 640;

/** Pictures of the first pages of papers, as PNG by their names; throws where poppler's `pdftoppm` is not installed. */
export async function* paperShots(): AsyncGenerator<[name: string, picture: Buffer]> {
  for (const { name, archive, issue } of papers) {
    const file = path.join(await builtSite(archive), 'issues', issue, 'issue.pdf');
    const drawn = spawnSync('pdftoppm', ['-png', '-r', '150', '-f', '1', '-l', '1', file], {
      maxBuffer: 50_000_000,
    });
    if (drawn.error || drawn.status !== 0)
      throw new Error('Pictures of papers need poppler-utils: install it, and run this again.');
    yield [name, await sharp(drawn.stdout).resize({ width }).png({ palette: true, effort: 10 }).toBuffer()];
  }
}
