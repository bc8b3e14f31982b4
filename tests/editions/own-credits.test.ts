import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import { ok } from 'uvu/assert';
import { ScratchArchive } from '../importer/scratch-archive.ts';
import { epubText, filesOf } from './epub/epub-text.ts';
import { pdfJsText } from './pdf/pdf-text.ts';
import { plannedEditions } from './tools-for.ts';

test('who took the photographs stands beside the byline in every form, where the archive has a field for it', async () => {
  const archive = new ScratchArchive();
  archive.put(
    '_data/site.yaml',
    'title: 工刊\nlanguage: zh-CN\ntimezone: Asia/Shanghai\nurl: https://example.org/\nfields:\n  article: [{ id: photographer, label: 摄影, credit: true }]\n',
  );
  archive.put('src/issues/2023-04-26/issue.yaml', 'date: 2023-04-26\n');
  archive.put('src/issues/2023-04-26/01-a.md', '---\ntitle: 船台\nphotographer: 白岸\n---\n\n上墙。\n');
  const { planned } = await plannedEditions(archive.root);
  for (const { path, prepare } of planned.flatMap(({ files }) => files.slice(0, 2))) {
    const bytes = await prepare().make();
    const file = join(archive.root, 'made');
    writeFileSync(file, bytes);
    if (path.endsWith('.jpg')) continue;
    const text = path.endsWith('.pdf')
      ? await pdfJsText(file)
      : path.endsWith('.epub')
        ? epubText(filesOf(bytes))
        : bytes.toString();
    ok(text.includes('摄影/白岸'), `${path}: ${text.slice(0, 300)}`);
  }
});

test.run();
