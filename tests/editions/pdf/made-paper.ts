import { writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { openFonts } from '../../../src/typeset/fonts.ts';
import { Typesetter } from '../../../src/typeset/typesetter.ts';
import { ScratchArchive } from '../../importer/scratch-archive.ts';
import { plannedEditions } from '../tools-for.ts';

const typesetter = new Typesetter(openFonts('.'), 'zh-CN');

/**
 * Articles by title and text, and what else their front matter says; a text may show pictures `1.png`, `2.png`, and so on, which are
 * higher than wide.
 */
type Articles = readonly (readonly [title: string, body: string, more?: string])[];

/** An archive of one issue, and its paper as a file. */
export async function madePaper(articles: Articles, { title = '工刊', pictures = 0, issue = '' } = {}) {
  const archive = new ScratchArchive();
  const site = `title: ${title}\nlanguage: zh-CN\ntimezone: Asia/Shanghai\nurl: https://example.org/\n`;
  archive.put('_data/site.yaml', site);
  archive.put('src/issues/2023-04-26/issue.yaml', `date: 2023-04-26\n${issue}`);
  articles.forEach(([title, body, more = ''], index) => {
    archive.put(
      `src/issues/2023-04-26/0${index + 1}-a${index + 1}.md`,
      `---\ntitle: ${title}\n${more}---\n\n${body}\n`,
    );
  });
  const red = { create: { width: 300, height: 400, channels: 3, background: '#a00' } } as const;
  for (let index = 1; index <= pictures; index += 1)
    archive.put(`src/issues/2023-04-26/${index}.png`, await sharp(red).png().toBuffer());
  const { planned, problems, archive: loaded } = await plannedEditions(archive.root, typesetter);
  const paper = planned.find(({ edition }) => edition.id === 'pdf');
  const bytes = (await paper?.files[0]?.prepare().make()) ?? Buffer.alloc(0);
  const file = path.join(archive.root, 'paper.pdf');
  writeFileSync(file, bytes);
  const [only] = loaded.issues;
  if (!only) throw new Error('The archive has no issue');
  return { bytes, file, issue: only, problems };
}
