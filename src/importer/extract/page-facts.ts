import { DomUtils } from 'htmlparser2';
import { isDay } from '../../model/dates.ts';
import type { About } from './format.ts';
import { type DomElement, type DomNode, elementsOf, firstOf, textOf } from './html-tree.ts';

/** What a source calls what a page says of itself; where it has several names, in the order in which they are believed. */
type Names = Partial<Record<keyof About, string>>;

/** The names in `meta`: Open Graph, Dublin Core, and what sites of offices are required to write. */
const metaNames: Names = {
  title: 'og:title articletitle twitter:title dc.title headline',
  author: 'author article:author og:article:author dc.creator byl',
  date: 'article:published_time og:published_time pubdate publishdate publish_time publication_date date dc.date datepublished',
  publication: 'contentsource og:site_name source mediaid sitename dc.publisher application-name',
};
/** The names that schema.org has. */
const schemaNames: Names = {
  title: 'headline',
  author: 'author',
  date: 'datePublished',
  publication: 'publisher',
};

/** What a source says that has a text for a name. */
function aboutBy(names: Names, say: (name: string) => string | undefined): About {
  const first = (key: keyof About): string | undefined => firstSaid(names[key]?.split(' ').map(say) ?? []);
  const [title, author, publication] = [first('title'), first('author'), first('publication')];
  return { title, author, date: dayOf(first('date')), publication };
}

function firstSaid(values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined && value !== '');
}

/**
 * What a page says of itself in its head, in JSON-LD, in Microdata, in the variables of WeChat's script and in the comment of
 * a system that papers are published with; and the day in its address.
 */
export function readFacts(nodes: DomNode[], address?: string): About {
  const said = [
    fromWechat(nodes),
    fromFounder(nodes),
    fromJsonLd(nodes),
    fromMicrodata(nodes),
    fromMeta(nodes),
    { date: dayInAddress(address) },
  ];
  const first = (key: keyof About): string | undefined => firstSaid(said.map((about: About) => about[key]));
  const page = firstOf(nodes, ({ name }) => name === 'title');
  const title = first('title') ?? (page && textOf(page.children));
  const author = first('author');
  // Where Open Graph asks for an author's page, the address of one stands.
  const named = author === undefined || /^https?:|^\S*\/\S*$/.test(author) ? undefined : author;
  return { title, author: named, date: first('date'), publication: first('publication') };
}

/** Whether a program for texts wrote a page: all of it is the document, and its author whoever sat at the machine. */
export function isOfOffice(nodes: DomNode[]): boolean {
  const program = firstOf(
    nodes,
    ({ name, attribs }) =>
      name === 'meta' &&
      /^(?:generator|progid)$/i.test(attribs.name ?? '') &&
      /word|office|wps|kingsoft|writer/i.test(attribs.content ?? '') &&
      !/wordpress/i.test(attribs.content ?? ''),
  );
  return program !== undefined;
}

function fromMeta(nodes: DomNode[]): About {
  const said = new Map<string, string>();
  for (const { attribs } of elementsOf(nodes, ({ name }) => name === 'meta')) {
    const name = (attribs.property ?? attribs.name ?? '').toLowerCase();
    const content = clean(attribs.content);
    if (name !== '' && content !== '' && !said.has(name)) said.set(name, content);
  }
  const names = isOfOffice(nodes) ? { ...metaNames, author: '' } : metaNames;
  return aboutBy(names, (name) => said.get(name));
}

/** What Founder's system for papers writes below a text for itself: `<founder-title>…</founder-title>`. */
function fromFounder(nodes: DomNode[]): About {
  const notes = DomUtils.filter(
    (node) => DomUtils.isComment(node) && node.data.includes('<founder-'),
    nodes,
    true,
    8,
  );
  const text = notes.map((note) => (DomUtils.isComment(note) ? note.data : '')).join(' ');
  return aboutBy({ title: 'title', author: 'author', date: 'date' }, (name) => {
    const [, said] = new RegExp(`<founder-${name}>([^<>]{1,200})</founder-${name}>`, 'i').exec(text) ?? [];
    return clean(said);
  });
}

/** The day in the address of a page of a paper: `/2024-03/05/`, `/202403/05/`. */
function dayInAddress(address = ''): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d{2})[-/]?(\d{2})[-/]?(\d{2})\//.exec(address) ?? [];
  return year === undefined ? undefined : dayOf(`${year}-${month}-${day}`);
}

function fromMicrodata(nodes: DomNode[]): About {
  const { publication, ...said } = aboutBy(schemaNames, (property) => {
    const element = firstOf(nodes, ({ attribs: { itemprop = '' } }) =>
      itemprop.split(/\s+/).includes(property),
    );
    return element && (clean(element.attribs.content ?? element.attribs.datetime) || textOf(element));
  });
  const time = firstOf(nodes, ({ name, attribs }) => name === 'time' && attribs.datetime !== undefined);
  return { ...said, date: said.date ?? dayOf(time?.attribs.datetime) };
}

const articleType = /^(?:News|Reportage|Opinion|Analysis|Review)?(?:News)?Article$|^BlogPosting$|^Report$/;

function fromJsonLd(nodes: DomNode[]): About {
  for (const script of elementsOf(nodes, isJsonLd)) {
    const found = thingsIn(scriptText(script)).find((thing) =>
      [thing['@type']].flat().some((type) => articleType.test(String(type))),
    );
    if (found) return aboutBy(schemaNames, (name) => nameOf(found[name]));
  }
  return {};
}

function isJsonLd({ name, attribs }: DomElement): boolean {
  return name === 'script' && /ld\+json/i.test(attribs.type ?? '');
}

type Thing = Readonly<Record<string, unknown>>;

/** The things of a script of JSON-LD, those of its graph too; none where it is no JSON. */
function thingsIn(json: string): Thing[] {
  try {
    const value: unknown = JSON.parse(json);
    return [value]
      .flat()
      .filter(isThing)
      .flatMap((thing) => [thing, ...[thing['@graph']].flat().filter(isThing)]);
  } catch {
    return [];
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

/** The text that a property has, or the names of the things that it has. */
function nameOf(value: unknown): string | undefined {
  const names = [value].flat().map((one) => (isThing(one) ? one.name : one));
  return names.some((name) => typeof name === 'string')
    ? clean(names.filter((name) => typeof name === 'string').join(' '))
    : undefined;
}

/** WeChat writes the account, the time (seconds since 1970) and the title into a script. */
function fromWechat(nodes: DomNode[]): About {
  if (!firstOf(nodes, ({ attribs }) => /^js_(?:content|article|image_content)$/.test(attribs.id ?? '')))
    return {};
  const byId = (id: string): string | undefined => {
    const element = firstOf(nodes, ({ attribs }) => attribs.id === id);
    return element && textOf(element);
  };
  const scripts = elementsOf(nodes, ({ name }) => name === 'script').map(scriptText);
  const say = (pattern: RegExp): string | undefined =>
    scripts.flatMap((text) => pattern.exec(text)?.[1] ?? [])[0];
  const seconds = Number(
    say(/\b(?:ct|createTime|create_time|oriCreateTime|ori_create_time)\s*[=:]\s*["']?(\d{10})["']?/),
  );
  return {
    title: byId('activity-name') || say(/\bmsg_title\s*=\s*["']([^"'\n]{1,200})["']/),
    author: byId('js_author_name'),
    date: dayOf(byId('publish_time')) ?? (seconds > 0 ? dayInChina(seconds) : undefined),
    publication: byId('js_name') || say(/\bnickname\s*=\s*(?:htmlDecode\()?["']([^"'\n]{1,60})["']/),
  };
}

/** The day of a moment where WeChat's accounts are: eight hours before that of UTC. */
function dayInChina(seconds: number): string {
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
}

/** The day that a time begins with: 2024-03-05T09:30:00+08:00, 2024/3/5, 2024年3月5日, 20240305. */
function dayOf(text: string | undefined): string | undefined {
  const match = /(?<!\d)(\d{4})(?:\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})|(\d{2})(\d{2}))(?!\d)/u.exec(
    text ?? '',
  );
  if (!match) return undefined;
  const day = `${match[1]}-${(match[2] ?? match[4] ?? '').padStart(2, '0')}-${(match[3] ?? match[5] ?? '').padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function scriptText({ children }: DomElement): string {
  return children
    .map((child) => ('data' in child && typeof child.data === 'string' ? child.data : ''))
    .join('');
}

function clean(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}
