import { isPictureName } from '../../content/inspect-picture.ts';
import { createMarkdown } from '../../content/markdown.ts';
import { fileStart } from '../../content/place.ts';
import type { RootReader } from '../../content/root-reader.ts';
import type { Language } from '../../locales/language.ts';
import { attachmentKind } from '../../model/attachment.ts';
import { compareIds, idPattern, isReserved } from '../../model/issue-id.ts';
import { type Kinds, usualModel } from '../../model/model.ts';
import type { KeptArchive } from './kept-archive.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import { type ReadIssueFile, readIssue } from './read-issue.ts';

const articleName = new RegExp(`^(\\d{2,3})-(${idPattern})\\.md$`);
/** Beside pictures, what may lie with an article: its text as received, and the document that it came in. */
const beside = /\.(?:txt|docx|html?)$/i;

/** An issue as read, with its articles and the files beside them. */
export interface ReadIssue extends ReadIssueFile {
  articles: ReadArticle[];
  /** The ids of articles whose file is at fault. */
  faulty: string[];
  files: Set<string>;
}

/** Reads every folder of `src/issues`, newest first; whatever is amiss becomes a problem. */
export function readIssues(
  reader: RootReader,
  language: Language,
  kept: KeptArchive,
  kinds: Kinds = usualModel.kinds,
): ReadIssue[] {
  const top = reader.list('src/issues');
  const markdown = createMarkdown();
  for (const name of top.files) {
    if (/\.(?:md|ya?ml)$/i.test(name) && !/^readme/i.test(name)) {
      reader.problems.error('file-outside-issue', fileStart(`src/issues/${name}`), { seen: name });
    }
  }
  const issues: ReadIssue[] = [];
  for (const folder of top.folders) {
    const path = `src/issues/${folder}`;
    const files = kept.folders.get(path, reader, (own) => own.files(path));
    if (files.length === 0) continue;
    const head = readIssue(reader, folder, files, language, kept.issues, kinds.issues);
    const { issue } = head;
    const read: ReadIssue = { articles: [], faulty: [], files: new Set(files), ...head };
    for (const name of files) {
      const match = articleName.exec(name);
      const [order, slug] = [Number(match?.[1]), match?.[2] ?? ''];
      if (isReserved(slug))
        reader.problems.error('name-reserved', fileStart(`${path}/${name}`), { seen: slug });
      const article = match
        ? readArticle(reader, { issue, name, order, slug }, markdown, kept.articles, kinds.articles)
        : undefined;
      if (article) read.articles.push(article);
      else if (match) read.faulty.push(`${issue.id}/${slug}`);
      else if (!head.attached.includes(name)) strayFile(reader, `${path}/${name}`, name, files);
    }
    issues.push(read);
  }
  return issues.sort((a, b) => compareIds(b.issue.id, a.issue.id));
}

function strayFile(reader: RootReader, path: string, name: string, names: readonly string[]): void {
  if (name === 'issue.yaml' || name === 'review.yaml' || isPictureName(name) || beside.test(name)) return;
  const slug = (other: string): string => other.replace(/^\d+-/, '');
  const twin = names.find(
    (other) => slug(other) !== slug(name) && slug(other).toLowerCase() === slug(name).toLowerCase(),
  );
  if (/\.(?:md|markdown)$/i.test(name)) {
    const code = twin === undefined ? 'bad-article-name' : 'article-name-case';
    reader.problems.error(code, fileStart(path), { seen: name, other: twin ?? '' });
  } else {
    const code = attachmentKind(name) ? 'attachment-unlisted' : 'stray-file';
    reader.problems.warning(code, fileStart(path), { seen: name });
  }
}
