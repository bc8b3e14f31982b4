import { isPictureName } from '../../content/inspect-picture.ts';
import { createMarkdown } from '../../content/markdown.ts';
import { fileStart } from '../../content/place.ts';
import type { RootReader } from '../../content/root-reader.ts';
import { type Language, languageOr } from '../../locales/language.ts';
import { isGenerated } from '../../model/addresses.ts';
import { idPattern } from '../../model/issue-id.ts';
import { type PageFile, page as pageKind } from '../../model/page.ts';
import { statedFields } from '../resolve/field-resolver.ts';
import type { OwnPage } from '../types.ts';
import { type ReadText, readText } from './read-text.ts';

const folder = 'src/pages';
const pageName = new RegExp(`^(${idPattern})\\.md$`);

/** A page as read. */
export type ReadPage = ReadText & { of: OwnPage };

/** What there is in `src/pages`. */
export interface ReadPages {
  pages: ReadPage[];
  /** The names of pages whose file is at fault. */
  faulty: string[];
  /** The names of all files, pictures beside the pages included. */
  files: readonly string[];
}

/** Reads the archive's own pages, by name; whatever is amiss becomes a problem. `language` is the site's. */
export function readPages(reader: RootReader, language: Language): ReadPages {
  const files = reader.files(folder);
  const markdown = createMarkdown();
  const read: ReadPages = { pages: [], faulty: [], files };
  for (const name of files) {
    const file = `${folder}/${name}`;
    if (!isPage(reader, file, name, files)) continue;
    const id = name.slice(0, -'.md'.length);
    const checked = readText(reader, file, pageKind.schema, markdown);
    if (checked) {
      const { front, blocks, yaml, text } = checked;
      read.pages.push({ of: pageOf(front, { id, file, blocks, language }), yaml, text });
    } else read.faulty.push(id);
  }
  return read;
}

/** Whether a file is a page that may stand where its name says; what is neither that nor a picture is told of. */
function isPage(reader: RootReader, file: string, name: string, names: readonly string[]): boolean {
  if (isPictureName(name) || /^readme\b/i.test(name)) return false;
  const id = pageName.exec(name)?.[1];
  if (id !== undefined && isGenerated(id) && id !== 'about')
    reader.problems.error('page-generated', fileStart(file), { seen: id });
  else if (id !== undefined) return true;
  else if (!/\.(?:md|markdown)$/i.test(name))
    reader.problems.warning('stray-file', fileStart(file), { seen: name });
  // Of two names that differ in case alone, the reader has told already.
  else if (names.filter((other) => other.toLowerCase() === name.toLowerCase()).length === 1)
    reader.problems.error('bad-page-name', fileStart(file), { seen: name });
  return false;
}

/** A page of which nothing is known but what its file says. */
export function pageOf(
  front: PageFile,
  { id, file, blocks, language }: Pick<OwnPage, 'id' | 'file' | 'blocks'> & { language: Language },
): OwnPage {
  const { nav = 'false', lang, title } = front;
  return {
    id,
    path: `${id}/`,
    file,
    blocks,
    cover: undefined,
    mentions: [],
    evidence: [],
    ...statedFields(pageKind.fields, front),
    nav: nav === 'true' ? title : nav === 'false' ? '' : nav,
    lang: languageOr(lang, language),
  };
}
