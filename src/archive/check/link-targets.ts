import { namedFile } from '../../content/path-beside.ts';
import { generatedPages } from '../../model/addresses.ts';
import { optionalSections } from '../../model/sections.ts';
import type { ReadArchive } from '../read/read-archive.ts';
import type { TextPage } from '../types.ts';

/** Where a link of a text leads. */
export type LinkTarget =
  | { kind: 'text'; text: TextPage; anchor: string }
  | { kind: 'page'; path: string }
  /** A file that is there but at fault: nothing can be said of the link. */
  | { kind: 'faulty' }
  /** A file beside the texts that nothing says is published. */
  | { kind: 'unlisted' }
  | { kind: 'none' };

const feeds = /^(?:feed\.xml|rss\.xml|feed\.json)$/;
const dataFiles = /^data\/(?:[a-z]+\.(?:json|csv)|articles\/[\da-z-]+\.json)$/;

/** The pages and files that texts may link to: other texts, issues, records, files that are served as they are, the generated pages. */
export class LinkTargets {
  /** Texts by their addresses, former ones too, and by their files without the number: it may change. */
  readonly #texts: ReadonlyMap<string, TextPage>;
  readonly #faulty: ReadonlySet<string>;
  readonly #pages: ReadonlySet<string>;
  readonly #hasData: boolean;
  /** The addresses of files by the files themselves, and as if all were of `src/public`. */
  readonly #copied: ReadonlyMap<string, string>;
  readonly #beside: ReadonlySet<string>;

  /** `listed` are the addresses under the base of records, newsletters and sections, `beside` all that lies beside texts, published or not. */
  constructor(
    { issues, pages, texts: read, publicFiles, model: { has } }: ReadArchive,
    listed: readonly string[],
    beside: ReadonlySet<string>,
  ) {
    const texts = read.map(({ of }) => of);
    const named = (text: TextPage, names: readonly string[]) =>
      names.map((name): [string, TextPage] => [name, text]);
    this.#texts = new Map([
      ...texts.flatMap((text) => named(text, formerNames(text))),
      ...texts.flatMap((text) => named(text, [text.path, withoutNumber(text.file)])),
    ]);
    this.#faulty = new Set([
      ...issues.flatMap(({ faulty }) => faulty.flatMap((id) => [`issues/${id}/`, `src/issues/${id}.md`])),
      ...pages.faulty.flatMap((id) => [`${id}/`, `src/pages/${id}.md`]),
    ]);
    const off: readonly string[] = optionalSections.filter((section) => !has[section]);
    // Some lists there are only where something is in them.
    const isEmpty = (name: string): boolean =>
      /^(?:sections|newsletters)$/.test(name) && !listed.some((path) => path.startsWith(`${name}/`));
    const generated = generatedPages.filter(
      (name) => !/^(?:index|404|offline)$/.test(name) && !off.includes(name) && !isEmpty(name),
    );
    this.#pages = new Set([
      ...['', ...generated.map((name) => `${name}/`)],
      ...[...issues.map(({ issue }) => issue.path), ...listed],
    ]);
    this.#beside = beside;
    const attached = issues.flatMap(({ issue }) => issue.attachments);
    this.#copied = new Map(
      [...publicFiles, ...attached].flatMap(({ file, path }) => [
        [file, path],
        [`src/public/${path}`, path],
      ]),
    );
    this.#hasData = has.data;
  }

  /** Follows a link, written as `#p3`, as the name of a file, or as an address under the site's base. */
  follow(href: string, from: TextPage): LinkTarget {
    const hash = href.indexOf('#');
    const path = hash === -1 ? href : href.slice(0, hash);
    const anchor = hash === -1 ? '' : href.slice(hash + 1);
    if (path === '') return { kind: 'text', text: from, anchor };
    const file = namedFile(from.file, path);
    const copied = this.#copied.get(file);
    if (copied !== undefined) return { kind: 'page', path: `/${copied}${href.slice(path.length)}` };
    const address = `${path.replace(/^\/|\/$/g, '')}/`;
    for (const name of [withoutNumber(file), address, `issues/${address}`]) {
      const text = this.#texts.get(name);
      if (text) return { kind: 'text', text, anchor };
      if (this.#faulty.has(name)) return { kind: 'faulty' };
    }
    if (this.#beside.has(file)) return { kind: 'unlisted' };
    return this.#isPage(path) ? { kind: 'page', path: href } : { kind: 'none' };
  }

  #isPage(path: string): boolean {
    if (!path.startsWith('/')) return false;
    const [place = '', query] = path.slice(1).split('?');
    if (query !== undefined) return place === 'search/';
    if (feeds.test(place) || (this.#hasData && dataFiles.test(place))) return true;
    const folder = place === '' ? '' : `${place.replace(/\/$/, '')}/`;
    return this.#pages.has(folder) || this.#copied.has(`src/public/${folder}index.html`);
  }
}

/** What a text was called before, as an address and as a file. */
function formerNames({ former, path }: TextPage): string[] {
  const folder = path.startsWith('issues/') ? 'issues/' : '';
  return former.flatMap((id) => [`${folder}${id}/`, `src/${folder || 'pages/'}${id}.md`]);
}

function withoutNumber(file: string): string {
  return file.replace(/\/\d{2,3}-(?=[^/]+\.md$)/, '/');
}
