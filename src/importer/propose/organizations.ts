import { bareName } from '../../archive/resolve/bare-name.ts';
import { wordsOf } from '../repair/words.ts';
import { entriesByName, type Found, findInText, type Proposer } from './proposer.ts';

/** Proposes the organisations that an article names, each once. */
export const organizations: Proposer = {
  kind: 'organizations',
  propose(proposing) {
    const all = [...findInText(proposing, findOrganizations, ['text', 'title'])];
    const names = new Set(all.map(({ found }) => found.name));
    const shortForms = new Set([...names].flatMap(shortFormsOf));
    const whole = all.filter(({ found }) => !shortForms.has(found.name));
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

/** Words that a name does not begin with and that end what stands before it. */
const stops = new Set(
  '在 与 和 由 到 向 对 把 被 为 是 及 或 给 让 使 从 以 将 同 跟 的 了 等 各 该 其 这 那 有 请 经 据 赴 入 进 至 名 个 家 位 并 而 但 又 也 还 就 都 已 已经 曾 正 正在 可以 应该 需要 不 没有 如 如果 令 于 之 以及 或者 并且 而且 且 期间 以来 以后 之后 其中 另 另外 因 因为 由于 因此 依托 建立 组建 成立 加入 走进 来自 通过 针对 融入 设立 开展 推动 加强 举办 参加 根据 除了 包括 作为 推进 新建 打造 获 记者 一直 去年 今年 近年来 目前 同时 此外 部分 主动 深入 每个 每 全体 全区 全市 全省 全县 一家 多家 主办 承办 协办 邀请 参观 得益于 促进 扶持 帮助 创建 创办 成为 选派 选择 协调 审议 选举 收购 利用 接受 提出 提供 称 任 担任 连任 前往 考察 调研 访问 看望 慰问 要求 提高 听取 碰上 抢购 按照 给予 很多 许多 多数 某 一些 有些 这些 那些 各地 各级 当地 日前 近日 今天 昨天 同日 当天 报道 获悉 了解 认为 表示 指出 成功 代表 总书记 引导 督促 指导 会同 携手 牵头 所属 下属 包括 涉及 覆盖 送 送到 送至 捐赠 资助 授予 评为 荣获 获得 带领 率领 率 会见 走访 签约 签订 毕业 就读 就职 供职 任职 进入 离开 回到 来到 走出 位于 隶属 属于 派出 批准 经过 面向 围绕 以便 为了 关于 对于 至于 特别是 尤其是 例如 比如 当时 如今 现在 一个 两个 几个 多个 这个 那个 这家 那家 该市 该区 该县 我们 他们 我 他 她 你 您 所在 各类 多种 一批 首批 全部 整个 双方 大力 积极 不断 持续 进一步 共同 一起 直接 首先 最后'.split(
    ' ',
  ),
);

const lands =
  '中国|中华|全国|国家|中央|中共|国际|世界|联合国|亚洲|欧洲|美国|英国|法国|德国|日本|俄罗斯|韩国|香港|澳门|台湾|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|广西|内蒙古|西藏|宁夏|新疆';
/** How names begin that say where: a country, a province, or a place with its own word. */
const place = new RegExp(
  `^[《]?(?:${lands}|\\p{Script=Han}{1,5}(?:省|市|自治区|自治州|州|区|县|旗|镇|乡|街道)|[省市区县镇](?=总工会|[委人妇团教公财税司]))`,
  'u',
);
const land = new RegExp(lands, 'u');
/** Endings that only a name has, whatever stands before. */
const full =
  /(?:有限(?:责任)?公司|总工会|工会联合会|联合工会|工会委员会|合作社|技术学院|技师学院|劳模[\p{Script=Han}]{0,6}工作室)$/u;

/** Words that say what kind of body it is, not which. */
const general = new Set(
  '基层 行业 企业 各级 新业态 专业 一级 二级 三级 多个 地方 当地 相关 有关 物业 农民 爱心 重点 大型 中小 小型 民营 国有 集体 私营 主要 上级 下级 下属 本地 该 我们 职工 社会 外卖 网络 服务 培训 教育 事业 单位 事业单位 部分 工会 城市 农村 乡镇 乡村 社区 县级 市级 省级 区级 国家级 综合 专科 儿童 妇女 青年 志愿 志愿者 新媒体 媒体 信息 创新 创业 开放 合作 研发 制造 生产 加工 示范 试点 实践 科研 科技 高科技 航空 航运 运输 物流 建筑 建设 工程 房地产 保险 证券 投资 贸易 外贸 旅游 食品 医药 医疗 卫生 商业 工业 农业 电力 烟草 石油 汽车 钢铁 煤炭 纺织 快递 家政 保安 劳务 派遣 第三方 跨国 外国 外资 合资 母 子 总 分 各 两家 几家 数字 数字化 智能 云 大数据 交易 交流 展示 共享 公共 综合性 现代 现代化 先进 优秀 知名 著名 著 名牌 普通 高等 职业 技术 技工 中等 民办 公办 重 老 新 大 小 一 二 三 四 五 级 类 种 家 所 个'.split(
    ' ',
  ),
);

/** Kinds that are told only where the name says where, or stands in quotation marks. */
const vague = new Set(['platform', 'base', 'alliance', 'team']);

/** Finds the organisations that a text names, by how their names end; names without a word of their own (合作社) are none. */
export function findOrganizations(text: string): (Found & { name: string; kind: string })[] {
  const found: (Found & { name: string; kind: string })[] = [];
  for (const [ending, kind] of endings) {
    for (const match of text.matchAll(new RegExp(ending.source, 'gu'))) {
      const end = match.index + match[0].length;
      const start = startOf(text, match.index);
      const name = text.slice(start, end);
      if (name.length - match[0].length < 2 && !/^[区市县省]/u.test(name)) continue;
      if (!isParticular(name, match[0], kind) || /^[与和及、”]/u.test(name)) continue;
      if (!found.some((one) => one.start < end && start < one.end)) found.push({ name, start, end, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The names that are short forms of one, where the same text has it: 区总工会 beside 丹徒区总工会. */
function shortFormsOf(name: string): string[] {
  return [1, 2, 3, 4, 5].filter((length) => length < name.length).map((length) => name.slice(-length));
}

/** The name begins after the last mark or stop word before its ending; quotation marks inside it belong to it when they close. */
function startOf(text: string, ending: number): number {
  const from = Math.max(0, ending - 24);
  const ahead = text.slice(from, ending);
  let start = 0;
  let isQuoted = false;
  for (const { word, at } of wordsOf(ahead)) {
    if (word === '“' || word === '”') isQuoted = word === '“';
    // Within quotation marks a mark or a stop word belongs to the name.
    else if (!isQuoted && (stops.has(word) || /^[\p{P}\p{Z}\d]+$/u.test(word))) start = at + word.length;
  }
  const name = ahead.slice(start);
  // A word that is no stop may be glued to a name that says where: 负责北京市公安局.
  const at = land.exec(name)?.index ?? 0;
  if (at > 0 && at <= 3 && !name.includes('”')) return from + start + at;
  const opens = name.lastIndexOf('“');
  const closes = name.indexOf('”');
  if (closes !== -1 && (opens === -1 || opens > closes)) return from + start + closes + 1;
  if (closes === -1 && opens !== -1) return from + start + opens + 1;
  return from + start;
}

/** Whether a name says which body it is: by its place, by words in quotation marks, or by its ending and few words before it. */
function isParticular(name: string, ending: string, kind: string): boolean {
  if (name.length > 20 || /^[省市区县][委]/u.test(name)) return false;
  if (place.test(name) || /^“[^”]{2,12}”/u.test(name)) return true;
  if (vague.has(kind) || !full.test(name)) return false;
  const words = wordsOf(name.slice(0, name.length - ending.length)).map(({ word }) => word);
  return words.length <= 4 && words.some((word) => !general.has(word)) && !/^[了过着]/u.test(name);
}
