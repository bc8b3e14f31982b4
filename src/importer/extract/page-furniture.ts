import { roleOf } from './html-roles.ts';
import { type DomElement, elementsOf, isBlock } from './html-tree.ts';
import type { Measures } from './page-measure.ts';

/** What sites call the parts of a page round its article, in English and in pinyin. */
const names =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|sidebar|side|foot|footer|comments?|share(?!_(?:content_page|media|notice))|sharing|social|related|recommend(?:ed)?|breadcrumbs?|crumbs?|bread|mbx|dqwz|reward_area|qr_code_pc_outer|js_cmt_area|copyright|adverts?|ads?|banner|login|search|toolbar|tools?|pagination|pager|hot|rank|qr|qrcode|weizhi|position|daohang|xiangguan|tuijian|fenxiang|subscribe|signup|promo|cookie|modal|dialog|popup|reward|author[-_](?:bio|box|card|avatar)|rich_media_tool|rich_media_extra|mp_profile_iframe_wrp|js_ip_wording|copyright_logo)(?:$|[-_ \d])/i;

const roles = /^(?:navigation|search|complementary|contentinfo|dialog|alertdialog|menu|toolbar)$/;

/**
 * Whether an element stands round an article: by what it is, by its name, or because nearly all of it is links. One
 * that holds much of the page's sentences is the article, whatever it is called.
 */
export function isAroundArticle(element: DomElement, measures: Measures): boolean {
  const { name, attribs } = element;
  const { all, links, prose } = measures.of(element);
  if (/^(?:h1|html|body)$/.test(name) || prose > measures.page.prose * 0.4) return false;
  if (/^(?:nav|aside|footer|button)$/.test(name) || roles.test(attribs.role ?? '')) return true;
  const words = `${attribs.class ?? ''} ${attribs.id ?? ''}`.replace(/(?<=[a-z])(?=[A-Z])/g, '-');
  if (words !== ' ' && names.test(words)) return true;
  if (roleOf(element) === 'byline') return false;
  return (
    isBlock(element) &&
    !/^h\d$/.test(name) &&
    links > 0 &&
    prose === 0 &&
    links >= all * 0.6 &&
    elementsOf(element.children, (inner) => inner.name === 'a').length > 1
  );
}
