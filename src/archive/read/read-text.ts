import type { z } from 'zod';
import type { Block } from '../../content/block.ts';
import { readBlocks } from '../../content/blocks.ts';
import { checkBody } from '../../content/check-body.ts';
import { checkPrivateText, checkPrivateValues } from '../../content/check-private.ts';
import { splitFrontMatter } from '../../content/front-matter.ts';
import type { MarkdownIt } from '../../content/markdown.ts';
import { withoutPastedTags } from '../../content/pasted-tags.ts';
import { type BodyText, fileStart } from '../../content/place.ts';
import type { RootReader } from '../../content/root-reader.ts';
import { validate } from '../../content/validate.ts';
import { readYaml, type YamlFile } from '../../content/yaml.ts';
import { checkLanguage } from '../check/check-language.ts';
import type { TextPage } from '../types.ts';

/** What one Markdown file says. */
export interface CheckedText<Front> {
  front: Front;
  blocks: Block[];
  yaml: YamlFile;
  /** The Markdown, for the places of what is found in it. */
  text: BodyText;
}

/** An article or a page with the file that it was read from, for whatever looks at texts of either kind. */
export interface ReadText {
  of: TextPage;
  yaml: YamlFile;
  text: BodyText;
}

/** Reads a Markdown file with its front matter; undefined after reporting what is amiss with it. */
export function readText<Schema extends z.ZodType<{ lang?: string | undefined }>>(
  reader: RootReader,
  file: string,
  schema: Schema,
  markdown: MarkdownIt,
): CheckedText<z.infer<Schema>> | undefined {
  const { problems } = reader;
  const source = reader.text(file);
  const parts = source === undefined ? undefined : splitFrontMatter(source, file, problems);
  const yaml = parts && readYaml(parts.frontMatter, file, problems, 1);
  const front = yaml && validate(schema, yaml, problems);
  if (front?.lang !== undefined)
    checkLanguage(front.lang, () => yaml?.placeOf(['lang']) ?? fileStart(file), problems);
  if (yaml) checkPrivateValues(yaml, problems, schema);
  if (!parts) return undefined;
  const { body, bodyLine } = parts;
  const read = readBlocks(withoutPastedTags(body).text, bodyLine, markdown);
  checkBody({ file, body, bodyLine, ...read }, problems);
  checkPrivateText({ file, body, bodyLine }, read.blocks, problems);
  return yaml && front && { front, blocks: read.blocks, yaml, text: { file, body, bodyLine } };
}
