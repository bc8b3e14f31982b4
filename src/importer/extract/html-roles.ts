import { DomUtils } from 'htmlparser2';
import type { Look } from '../line.ts';
import { isName } from '../names.ts';
import { type DomElement, holds, isBlock, textOf } from './html-tree.ts';

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

/** The level of a heading; 0 for what is none. */
export function levelOf({ name, attribs }: DomElement): number {
  const said = attribs.role === 'heading' ? (attribs['aria-level'] ?? 2) : 0;
  return Number(/^h([1-6])$/.exec(name)?.[1] ?? said);
}

/** What a page says of an article beside its text: when it was published, where it comes from, who wrote it. */
const fact =
  /^[\s【[（(]*(?:(?:信息|文章|稿件)?来源|稿源|作者|(?:发布|发表|更新)?(?:时间|日期)|(?:责任)?编辑|责编|浏览|阅读|点击)|^\s*\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}/u;

/** The longest text that says who wrote an article. */
const longestByline = 60;

/** Tells the elements within a line that say one fact of the article each, and are lines of their own. */
export class FactLines {
  readonly #known = new Map<DomElement, boolean>();

  isOwnLine(element: DomElement): boolean {
    if (this.#isInLine(element)) return true;
    return roleOf(element) === 'byline' && textOf(element).length <= longestByline;
  }

  /** What an element says that its text is; a name among facts is of who wrote the article. */
  roleOf(element: DomElement): Look['style'] | undefined {
    const role = roleOf(element);
    if (role !== undefined) return role;
    if (this.#isInLine(element) && isName(textOf(element))) return 'byline';
    return isPictureBox(element) ? 'caption' : undefined;
  }

  #isInLine({ parent }: DomElement): boolean {
    if (!parent || !DomUtils.isTag(parent)) return false;
    const known = this.#known.get(parent) ?? isLineOfFacts(parent);
    this.#known.set(parent, known);
    return known;
  }
}

const boxNames = /(?:^|[\s_-])(?:attachment|photo|pic(?:ture)?|img|image)(?:box|wrap|item|[\s_-]|$)/i;
/** The most words that stand in a box of pictures and only say what they show. */
const longestCaption = 100;

/** Whether an element is called a box of pictures, and holds some with few words. */
function isPictureBox(element: DomElement): boolean {
  return (
    boxNames.test(`${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`) &&
    holds(element, 'img') &&
    textOf(element).length <= longestCaption
  );
}

/** Whether a block is a line of facts, each in an element of its own, that a page sets apart without a sign: 来源、作者、时间. */
function isLineOfFacts(block: DomElement): boolean {
  const parts = block.children.filter(DomUtils.isTag);
  const isBare = block.children.every((child) => !DomUtils.isText(child) || child.data.trim() === '');
  if (parts.length < 2 || !isBare || !isBlock(block) || parts.some(isBlock)) return false;
  const texts = parts.map((part) => textOf(part)).filter((text) => text !== '');
  return texts.length > 1 && texts.join('').length <= 160 && texts.some((text) => fact.test(text));
}
