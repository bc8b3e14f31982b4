import { articleSchema } from '../../model/article.ts';
import { issueSchema } from '../../model/issue.ts';
import type { Draft } from '../recognise/draft.ts';
import { markdownText } from './markdown-text.ts';
import { fieldsText, schemaLine } from './yaml-text.ts';

/**
 * The text of an article's file: front matter, then the body. `source` is the name of the received
 * text, left out where the two could not be proved to agree; `pictures` are names by their index.
 */
export function articleText(
  file: string,
  { header, repairs, blocks }: Draft,
  pictures: readonly string[],
  source?: string,
): string {
  const proof =
    source === undefined ? {} : { source: { file: source, publication: header.publication }, repairs };
  const front = schemaLine('articles', file) + fieldsText(articleSchema, { ...header, ...proof });
  return `---\n${front}---\n\n${markdownText(blocks, pictures)}\n`;
}

/** The text of an issue's `issue.yaml`. A masthead has no title of the issue that could be told from the article's. */
export function issueText(file: string, { header }: Draft): string {
  return schemaLine('issues', file) + fieldsText(issueSchema, { ...header, title: '' });
}
