import { bareName } from '../../archive/resolve/bare-name.ts';
import { entriesByName, type Found, findInText, type Proposer } from './proposer.ts';

/** Proposes the organisations that an article names, each once. */
export const organizations: Proposer = {
  kind: 'organizations',
  propose(proposing) {
    const all = findInText(proposing, findOrganizations, ['text', 'title']);
    const names = all.map(({ found }) => found.name);
    const whole = all.filter(({ found }) => !isShortForm(found.name, names));
    const bare = whole.map((one) => ({ ...one, found: { ...one.found, name: bareName(one.found.name) } }));
    return entriesByName(proposing, bare);
  },
};

/** How names of organisations end, the longest first, and the id of the kind in the vocabulary. */
const endings: readonly [RegExp, string][] = [
  [/(?:行业)?工会联合会|总工会|联合工会|工会委员会|基层工会|行业工会/u, 'union'],
  [
    /(?:有限责任公司|股份有限公司|有限公司|集团公司|分公司|公司|集团|工厂|制造厂|机械厂|发电厂|钢铁厂|餐厅|酒店|银行|支行)/u,
    'company',
  ],
  [/(?:专业合作社|合作社)/u, 'cooperative'],
  [/(?:创新工作室|工作室|工作坊)/u, 'studio'],
  [/(?:服务队|宣讲团|志愿队|突击队|艺术团|服务团队|志愿服务队|宣讲队|小分队)/u, 'team'],
  [/(?:实训基地|教育基地|培训基地|基地)/u, 'base'],
  [/(?:职业技术学院|技师学院|大学|学院|中学|小学|学校|职校|幼儿园)/u, 'school'],
  [/(?:协会|联合会|商会|联盟|研究会|学会|基金会|妇联|团委)/u, 'alliance'],
  [
    /(?:委员会|管理局|教育局|人社局|公安局|财政局|税务局|法院|检察院|司法局|医院|卫健委|发改委|管委会|街道办事处|区委|市委|县委|省委)/u,
    'agency',
  ],
  [/(?:微信公众号平台|公众号|平台)/u, 'platform'],
];

const stops =
  /(?:[，。、；：！？（）《》…\s\d]|(?:在|与|和|由|到|向|对|把|被|为|是|及|或|给|让|使|从|以|将|同|跟|的|了|等|各|该|其|这|那|有|请|经|据|赴|入|进|至|名|个|家|位|所|全国各地|依托|联合|组织|建立|组建|成立|加入|走进|来自|通过|针对|融入|设立|开展|推动|加强|举办|参加|根据|由于|除了|包括|作为|推进|新建|打造|获|记者|一直以来|去年|今年|近年来|目前|同时|此外|部分|主动|深入|每个|全体|全区|全市|一家|多家|主办|承办|协办|邀请|参观|得益于|宣传|促进|扶持|帮助|支持|服务于|创建|创办|成为|选派|选择))/gu;

/** Finds the organisations that a text names, by how their names end; names without a word of their own (合作社) are none. */
export function findOrganizations(text: string): (Found & { name: string; kind: string })[] {
  const found: (Found & { name: string; kind: string })[] = [];
  for (const [ending, kind] of endings) {
    for (const match of text.matchAll(new RegExp(ending.source, 'gu'))) {
      const end = match.index + match[0].length;
      const start = startOf(text, match.index);
      const name = text.slice(start, end);
      if (name.length - match[0].length < 2 && !/^[区市县省]/u.test(name)) continue;
      if (isGeneric(name, match[0]) || /^[与和及、]/u.test(name)) continue;
      if (!found.some((one) => one.start < end && start < one.end)) found.push({ name, start, end, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a name is a short form of another that the same text has: 区总工会 beside 丹徒区总工会. */
function isShortForm(name: string, names: readonly string[]): boolean {
  if (name.length > 5) return false;
  return names.some((other) => other.length > name.length && other.endsWith(name));
}

/** The name begins after the last stop word before its ending; quotation marks inside it belong to it when they close. */
function startOf(text: string, ending: number): number {
  const from = Math.max(0, ending - 24);
  const ahead = text.slice(from, ending);
  let start = 0;
  for (const match of ahead.matchAll(stops)) {
    const at = match.index + match[0].length;
    const single = match[0].length === 1 && /\p{Script=Han}/u.test(match[0]);
    if (single && insideWord(ahead, match.index)) continue;
    start = Math.max(start, at);
  }
  const name = ahead.slice(start);
  const opens = name.lastIndexOf('“');
  const closes = name.indexOf('”');
  if (closes !== -1 && (opens === -1 || opens > closes)) return from + start + closes + 1;
  return from + start;
}

/** 和 in 和平, 有 in 有色: one character that is no word of its own here. */
function insideWord(text: string, at: number): boolean {
  return /^(?:和平|和谐|同心|同济|同仁|有色|有机|有线|为民|为公|名人|名师|家园|家政|家电|进出口|进步|至诚|经济|经贸|经开|以太|向阳|向上|个体|使命|将军|等级|其士|从化|位育|据点|的士|给水|所得|入驻|由义)/u.test(
    text.slice(at, at + 3),
  );
}

function isGeneric(name: string, ending: string): boolean {
  const own = name.slice(0, name.length - ending.length).replace(/[“”‘’]/gu, '');
  return /^(?:(?:基层|行业|企业|各级|新业态|专业|一级|多个|地方|当地|相关|有关|物业|农民|爱心|重点|大型|中小|民营|主要|上级|下属|本地|该|我们|职工|社会|外卖|网络|服务|培训|教育|事业单位|企事业单位|部分|工会)+)$/u.test(
    own,
  );
}
