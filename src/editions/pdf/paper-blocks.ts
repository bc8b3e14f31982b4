import type { Article, Site } from '../../archive/types.ts';
import { formatOf } from '../../locales/tables.ts';
import { resolveAddress } from '../../rendering/html/article-body.ts';
import { pictureFile } from '../../rendering/html/picture-html.ts';
import { foldBlocks, type RunMakers } from '../text/fold-blocks.ts';
import type { NameMarks } from './name-marks.ts';
import { chineseLines, lineRoom, type PaperColumns } from './paper-columns.ts';
import type { PaperPictures } from './paper-pictures.ts';

/** A run as the template of a paper reads it. */
type PaperRun =
  | { kind: 'text' | 'tail' | 'code'; text: string }
  /** Marks, for an index, the place where something is named. */
  | { kind: 'name'; record: string }
  | { kind: 'strong' | 'emphasis' | 'deletion' | 'span'; runs: readonly PaperRun[] }
  | { kind: 'link'; href: string; runs: readonly PaperRun[] }
  | { kind: 'note'; number: number }
  | { kind: 'break' };

/** The blocks of an article as the template of a paper reads them. */
export function paperBlocks(
  article: Article,
  columns: PaperColumns,
  { site, pictures, names }: { site: Site; pictures: PaperPictures; names: NameMarks | undefined },
) {
  const { wordSpaces } = formatOf(article.lang).typesetting;
  const room = lineRoom(columns);
  const runs: RunMakers<PaperRun> = {
    text: ({ text }) => (names ? withNames(text, names) : { kind: 'text', text }),
    code: ({ text }) => ({ kind: 'code', text }),
    strong: (inside) => ({ kind: 'strong', runs: inside }),
    emphasis: (inside) => ({ kind: 'emphasis', runs: inside }),
    deletion: (inside) => ({ kind: 'deletion', runs: inside }),
    link: (inside, { href }) => ({ kind: 'link', href: resolveAddress(href, site, true), runs: inside }),
    note: ({ number }) => ({ kind: 'note', number }),
    break: () => ({ kind: 'break' }),
  };
  return foldBlocks<PaperRun, object>(article.blocks, {
    runs,
    blocks: {
      paragraph: (inside, { text }) => ({
        kind: 'paragraph',
        runs: withTail(inside),
        lines: wordSpaces ? null : chineseLines(text, room),
      }),
      heading: (inside, { level }) => ({ kind: 'heading', level, runs: inside }),
      list: (list) => ({ kind: 'list', list }),
      quote: (paragraphs) => ({ kind: 'quote', paragraphs }),
      table: ({ head, rows }, { alignment }) => ({
        kind: 'table',
        head,
        rows,
        alignment: head.map((_, column) => alignment[column] ?? 'left'),
      }),
      figure: ({ src, alt, caption }) => ({
        kind: 'figure',
        ...pictures.named(pictureFile(src, article)),
        alt,
        caption,
      }),
      note: (paragraphs, { number }) => ({ kind: 'note', number, paragraphs }),
    },
  });
}

/** The last two Chinese characters of a text, with the marks after them, or its last two words where these are short. */
const lastTwo = /(?:\p{Script=Han}{2}\p{P}*|(?<= )\S{1,12} \S{1,5})$/u;

/** A paragraph whose last two characters or words stay together, so that its last line is never one alone (clreq, "Widow and orphan"). */
function withTail(runs: readonly PaperRun[]): PaperRun[] {
  const last = runs.at(-1);
  if (last?.kind !== 'text') return [...runs];
  const start = last.text.search(lastTwo);
  if (start <= 0) return [...runs];
  const kept: PaperRun = { kind: 'text', text: last.text.slice(0, start) };
  return [...runs.slice(0, -1), kept, { kind: 'tail', text: last.text.slice(start) }];
}

/** A text in which each name is marked for an index; a short one is never parted, so that the page that it is on holds it. */
function withNames(text: string, names: NameMarks): PaperRun {
  const runs = names.parts(text).flatMap((part): PaperRun[] => {
    if (typeof part === 'string') return [{ kind: 'text', text: part }];
    const { words, key } = part;
    return [
      { kind: 'name', record: key },
      { kind: words.length > unparted ? 'text' : 'tail', text: words },
    ];
  });
  const [only] = runs;
  return only?.kind === 'text' && runs.length === 1 ? only : { kind: 'span', runs };
}

/** The longest name, in characters, that is kept in one line. */
const unparted = 8;
