import type { Draft } from '../recognise/draft.ts';
import { markdownText } from './markdown-text.ts';
import { type YamlValue, yamlText } from './yaml-text.ts';

/** What an article's file needs besides its draft. */
export interface ArticleFiles {
  /** The name of the received text; empty when the two could not be proved to agree. */
  source: string;
  /** The names of the pictures, by their index. */
  pictures: readonly string[];
}

const schema = (kind: string): string =>
  `# yaml-language-server: $schema=../../../_site/data/schema/${kind}.schema.json\n`;

/** The text of an article's file: front matter, then the body. */
export function articleText(draft: Draft, { source, pictures }: ArticleFiles): string {
  const { header, repairs, blocks } = draft;
  const front: YamlValue = {
    title: header.title,
    kicker: optional(header.kicker),
    deck: optional(header.deck),
    byline: list(header.byline.map(({ role, name }) => ({ role, name }))),
    page: optional(header.page),
    source: source === '' ? undefined : { file: source, publication: optional(header.publication) },
    repairs: source === '' ? undefined : list(repairs.map((repair) => ({ ...repair }))),
  };
  return `---\n${schema('articles')}${yamlText(front)}---\n\n${markdownText(blocks, pictures)}\n`;
}

/** The text of an issue's `issue.yaml`. */
export function issueText({ header }: Pick<Draft, 'header'>): string {
  return `${schema('issues')}${yamlText({
    date: header.date,
    weekday: optional(header.weekday),
    number: optional(header.number),
    credits: list(header.credits.map(({ role, name }) => ({ role, name }))),
  })}`;
}

function optional(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function list(items: readonly YamlValue[]): YamlValue | undefined {
  return items.length === 0 ? undefined : items;
}
