import type { Block } from '../../content/block.ts';
import { fileStart } from '../../content/place.ts';
import { type Edition, type EditionFile, noPictures } from '../edition.ts';
import { EditionPictures } from '../edition-pictures.ts';
import { letterOf, letterWidth } from './letter.ts';
import { letterText } from './letter-text.ts';
import { mailFile } from './mail-file.ts';

/** More columns than these are narrow on a phone, where a mail cannot be moved sideways. */
const mostColumns = 5;

/** The issue as a mail: its HTML, its plain text, both in a file that a mail programme opens, and smaller pictures. */
export const mail: Edition = {
  id: 'mail',
  ofIssue(issue, tools) {
    if (issue.articles.length === 0) return [];
    const { site } = tools.archive;
    const pictures = new EditionPictures(`${issue.path}mail/`, tools, letterWidth - 32);
    const { subject, html } = letterOf(issue, site, pictures);
    const text = letterText(issue, site);
    const file = (name: string, make: () => Promise<Buffer>): EditionFile => ({
      path: issue.path + name,
      prepare: () => ({ make }),
    });
    return [
      {
        ...file('mail.html', async () => Buffer.from(html)),
        offeredAs: 'text/html',
        shownAt: `${issue.path}mail/`,
      },
      file('mail.txt', async () => Buffer.from(text)),
      file('mail.eml', () => mailFile(issue, site, { subject, html, text })),
      ...pictures.files,
    ];
  },
  shown(issue, site) {
    const t = site.strings.editions;
    const { subject, shortened } = letterOf(issue, site, noPictures);
    const wide = issue.articles.filter(({ blocks }) => blocks.some(isWide));
    return {
      widths: ['phone', 'mail'],
      items: [
        {
          name: subject,
          file: `${issue.path}mail.html`,
          draft: `${issue.path}mail.eml`,
          unseen: [
            ...shortened.map(({ title }) => t.unseen.shortened(title)),
            ...wide.map(({ title }) => t.unseen.wide(title)),
          ],
        },
      ],
    };
  },
  check(issue, { site, problems }) {
    const { shortened } = letterOf(issue, site, noPictures);
    for (const { file, title } of shortened)
      problems.warning('mail-shortened', fileStart(file), { seen: title });
    for (const { blocks, file } of issue.articles)
      for (const block of blocks)
        if (isWide(block))
          problems.warning(
            'mail-wide-table',
            { file, line: block.line, column: 1 },
            { size: columnsOf(block) },
          );
  },
};

function isWide(block: Block): boolean {
  return columnsOf(block) > mostColumns;
}

function columnsOf(block: Block): number {
  return block.kind === 'table' ? block.head.length : 0;
}
