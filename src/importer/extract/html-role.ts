import type { Look } from '../line.ts';
import type { DomElement } from './html-tree.ts';

/** What sites for papers call the parts of an article in the names of classes and ids, in English and in pinyin. */
const names: readonly [role: NonNullable<Look['style']>, pattern: RegExp][] = [
  ['kicker', /kicker|yinti|jianti|pre-?title|intro-?title|eyebrow|overline/i],
  ['subtitle', /futi(?!le)|sub-?title|(?:^|[\s_-])(?:deck|dek)(?:$|[\s_-])|standfirst|vice-?title/i],
  ['title', /biaoti|headline|(?:founder|article|news|mso)-?title/i],
  ['byline', /byline|zuozhe|(?:^|[\s_-])author(?![-_]?(?:bio|box|info|card|desc|avatar))(?:$|[\s_-])/i],
  ['caption', /caption|tuzhu|(?<!js_)(?:img|pic|photo|image)[-_]?(?:desc|note|text|intro)/i],
];

/** What an element says that its text is, by its name or those of its class and id. */
export function roleOf({ name, attribs }: DomElement): Look['style'] | undefined {
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'blockquote') return 'quote';
  if (name === 'h1') return 'title';
  const words = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
  return words === ' ' ? undefined : names.find(([, pattern]) => pattern.test(words))?.[0];
}
