import type { Site } from '../../archive/types.ts';
import { fileStart } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import { resolveAddress, type Target } from './resolve-address.ts';
import type { PageAddress } from './scan-page.ts';

/** Elements whose address a browser fetches by itself; a reader follows the others, which may lead anywhere. */
const fetching = new Set('script img source iframe form video audio embed object input'.split(' '));

/**
 * Checks addresses page after page and remembers which anchors are wanted, so that every page is read
 * once: an anchor may be of a page that has not been read yet.
 */
export class LinkChecker {
  readonly #site: Pick<Site, 'base' | 'origin'>;
  readonly #files: { has(file: string): boolean };
  readonly #problems: ProblemList;
  /** Targets of whole addresses, which are the same on every page. */
  readonly #targets = new Map<string, Target>();
  /** The ids of each page; pages of one shape share a set. */
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #shapes = new Map<string, ReadonlySet<string>>();
  /** The first page that wants an anchor, by the address of the anchor. */
  readonly #wanted = new Map<string, { page: string; file: string; anchor: string; address: string }>();

  constructor(
    site: Pick<Site, 'base' | 'origin'>,
    files: { has(file: string): boolean },
    problems: ProblemList,
  ) {
    this.#site = site;
    this.#files = files;
    this.#problems = problems;
  }

  /** Takes a page's ids and checks its addresses; whole addresses that are known are passed over. */
  addPage(page: string, ids: readonly string[], addresses: readonly PageAddress[]): void {
    const shape = ids.join(' ');
    const known = this.#shapes.get(shape) ?? new Set(shape.split(' '));
    this.#shapes.set(shape, known);
    this.#ids.set(page, known);
    for (const address of addresses) this.#check(page, address, known);
  }

  /** Reports which of the wanted anchors no page has; to be asked when all pages have been added. */
  finish(): void {
    for (const { page, file, anchor, address } of this.#wanted.values()) {
      if (this.#ids.get(file)?.has(anchor) === false) this.#report('broken-anchor', page, address);
    }
  }

  #check(page: string, { element, value }: PageAddress, ownIds: ReadonlySet<string>): void {
    if (value.startsWith('#')) {
      if (value !== '#' && value !== '#top' && !ownIds.has(value.slice(1))) this.#want(page, value);
      return;
    }
    const whole = /^(?:\/|https?:)/.test(value);
    const known = whole ? this.#targets.get(value) : undefined;
    const target = known ?? resolveAddress(this.#site, page, value);
    if (whole && !known) this.#targets.set(copy(value), target);
    if (target.where === 'foreign' && fetching.has(element)) this.#report('foreign-request', page, value);
    // Whatever else is wrong with a whole address has been reported where it stood first.
    if (known) return;
    if (target.where === 'nonsense') this.#report('bad-address', page, value);
    else if (target.where === 'outside') this.#report('outside-address', page, value);
    else if (target.where === 'site' && !this.#files.has(target.file))
      this.#report('broken-link', page, value);
    else if (target.where === 'site' && target.anchor !== '') this.#want(page, value, target);
  }

  #want(page: string, address: string, target = resolveAddress(this.#site, page, address)): void {
    if (target.where !== 'site') return;
    const key = `${target.file}#${target.anchor}`;
    if (!this.#wanted.has(key)) this.#wanted.set(key, { page, address: copy(address), ...target });
  }

  #report(code: string, file: string, seen: string): void {
    this.#problems.error(code, fileStart(file), { seen });
  }
}

/** A text of its own: a piece of a page would keep the whole page in memory as long as it is remembered. */
function copy(text: string): string {
  return Buffer.from(text).toString();
}
