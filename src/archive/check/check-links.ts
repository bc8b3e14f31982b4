import { percentDecoded } from '../../content/percent-decoded.ts';
import { placeOfWords } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import { shownPart } from '../../content/shown.ts';
import type { ReadText } from '../read/read-text.ts';
import type { TextPage } from '../types.ts';
import { type Link, linksOf } from './block-links.ts';
import type { LinkTargets } from './link-targets.ts';

const external = /^(?:https?:\/\/|mailto:|tel:)/i;
const tracking =
  /^(?:utm_[a-z]+|spm|scm|from_source|share_(?:source|token|medium)|scene|chksm|sessionid|fbclid|gclid|msclkid|yclid|mc_[ce]id|_ga|hmsr|vd_source|bd_vid|weibo_id|isappinstalled|clicktime|enterid)=/i;

/** What link checking needs beside the texts. */
export interface LinkChecking {
  targets: LinkTargets;
  /** Whether a text gets a page. */
  shows: (text: TextPage) => boolean;
  problems: ProblemList;
}

/**
 * Resolves the links that texts make into the archive. A text may write `#p3`, the file's
 * name beside it (`02-other.md#s1`, `charter.pdf`), or an address under the site's base (`/people/fu-yu-xiang/`); each
 * becomes the address under the base, written with a leading slash. A link that leads nowhere is an error.
 */
export function checkLinks(texts: readonly ReadText[], use: LinkChecking): void {
  for (const read of texts)
    for (const block of read.of.blocks)
      for (const link of linksOf(block)) checkLink(link, block.line, read, use);
}

function checkLink(link: Link, line: number, { of, text }: ReadText, use: LinkChecking): void {
  // A text that is kept from an earlier reading has been resolved already.
  link.written ??= link.href;
  const { written } = link;
  const href = percentDecoded(written, decodeURI);
  const report = (severity: 'error' | 'warning', code: string, values = {}): void => {
    const typed = placeOfWords(text, line, href);
    const place = typed.column > 1 ? typed : placeOfWords(text, line, written);
    use.problems[severity](code, place, { seen: shownPart(href, 0, 80), ...values });
  };
  if (external.test(href)) {
    const clean = withoutTracking(href);
    if (!URL.canParse(written) || /^\w+:\s*$/.test(href)) report('error', 'bad-url');
    else if (clean !== href) report('warning', 'tracking-link', { clean });
    if (/^http:/i.test(href)) report('warning', 'http-link', { clean: clean.replace(/^http:/i, 'https:') });
    return;
  }
  const target = use.targets.follow(href, of);
  if (target.kind === 'none') report('error', 'link-broken');
  if (target.kind === 'unlisted')
    report('error', of.path.startsWith('issues/') ? 'link-not-attached' : 'link-not-public');
  if (target.kind === 'page') link.href = target.path;
  if (target.kind !== 'text') return;
  const { text: to, anchor } = target;
  if (use.shows(of) && !use.shows(to)) report('error', 'link-to-draft');
  else if (anchor !== '' && !hasAnchor(to, anchor)) report('error', 'anchor-broken', { anchor });
  else link.href = `/${to.path}${anchor === '' ? '' : `#${anchor}`}`;
}

function hasAnchor({ blocks }: TextPage, anchor: string): boolean {
  return ['title', 'byline', 'credits'].includes(anchor) || blocks.some(({ id }) => id === anchor);
}

/** An address without the parameters that only tell others where a reader comes from. */
function withoutTracking(href: string): string {
  const [, before = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href) ?? [];
  const kept = query.split('&').filter((parameter) => !tracking.test(parameter));
  return kept.length === query.split('&').length
    ? href
    : `${before}${kept.length > 0 ? '?' : ''}${kept.join('&')}${hash}`;
}
