import type { Issue } from '../../archive/types.ts';
import type { Block } from '../../content/block.ts';
import { fileStart } from '../../content/place.ts';
import { keyOf } from '../../rendering/pictures/kept-files.ts';
import type { Edition, EditionTools, ShownForm } from '../edition.ts';
import { EditionPictures } from '../edition-pictures.ts';
import { type Letter, letterOf, letterWidth, mostColumns } from './letter.ts';
import { letterText } from './letter-text.ts';
import { draftOf } from './mail-file.ts';

/** The issue as a mail: its HTML, its plain text, both in a file that a mail programme opens, and smaller pictures. */
export const mail: Edition = {
  id: 'mail',
  ofIssue(issue, tools) {
    if (issue.articles.length === 0) return [];
    const { path } = issue;
    const { site } = tools.archive;
    const pictures = letterPictures(issue, tools);
    let known: (Letter & { text: string }) | undefined;
    const composed = () => {
      known ??= { ...letterOf(issue, site, pictures), text: letterText(issue, site) };
      return known;
    };
    const shown: ShownForm = {
      path: folderOf(issue),
      widths: ['phone', 'mail'],
      items() {
        const { subject, shortened, leftOut } = composed();
        const { unseen: t, mailWords } = site.strings.editions;
        const wide = issue.articles.filter(({ blocks }) => blocks.some(isWide));
        const unseen = [
          ...shortened.map(({ title }) => t.shortened(title)),
          ...(leftOut.length > 0 ? [mailWords.rest(leftOut.length)] : []),
          ...wide.map(({ title }) => t.wide(title)),
        ];
        return [{ name: subject, file: `${path}mail.html`, draft: `${path}mail.eml`, unseen }];
      },
    };
    const text = (part: 'html' | 'text') => () => ({ make: async () => Buffer.from(composed()[part]) });
    return [
      { path: `${path}mail.html`, offeredAs: 'text/html', shown, prepare: text('html') },
      { path: `${path}mail.txt`, prepare: text('text') },
      {
        path: `${path}mail.eml`,
        prepare() {
          const { head, make } = draftOf(issue, site, composed());
          return { key: `${keyOf([tools.program, head])}.eml`, make };
        },
      },
      ...pictures.files,
    ];
  },
  check(issue, { site, problems }) {
    // What a picture is called is not known yet, but how long that will be.
    const picture = { path: `${folderOf(issue)}${'0'.repeat(16)}-${column}.png`, width: column, height: 1 };
    const { shortened, leftOut } = letterOf(issue, site, { take: () => picture });
    for (const { file, title } of shortened)
      problems.warning('mail-shortened', fileStart(file), { seen: title });
    const [first] = leftOut;
    if (first) problems.warning('mail-left-out', fileStart(first.file), { size: leftOut.length });
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

/** The widest that a picture is shown, in CSS pixels. */
const column = letterWidth - 32;

/** Where the page of a mail and its pictures lie, under the base. */
function folderOf({ path }: Issue): string {
  return `${path}mail/`;
}

/** The pictures of the mail of an issue. */
export function letterPictures(
  issue: Issue,
  tools: Pick<EditionTools, 'pictures' | 'root'>,
): EditionPictures {
  return new EditionPictures(issue.articles, { folder: folderOf(issue), column }, tools);
}

function isWide(block: Block): boolean {
  return columnsOf(block) > mostColumns;
}

function columnsOf(block: Block): number {
  return block.kind === 'table' ? block.head.length : 0;
}
