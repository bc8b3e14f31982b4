import { entriesByName, type Found, findInText, type Proposer } from './proposer.ts';

/** Proposes the programmes that an article names, each once. */
export const initiatives: Proposer = {
  kind: 'initiatives',
  propose: (proposing) => entriesByName(proposing, findInText(proposing, findInitiatives)),
};

/** A named programme, brand, campaign or activity that a text names. */
interface FoundInitiative extends Found {
  name: string;
  /** The text's own word for what it is; empty when it says none. */
  form: string;
  /** An id of the vocabulary's categories, where the words tell it. */
  category: string;
}

const forms =
  '主题征文活动|主题活动|主题宣讲|系列活动|公益行动|专项行动|志愿服务活动|普法宣传活动|宣传活动|征文活动|招聘活动|捐助活动|工作品牌|服务品牌|品牌|活动|行动|工程|计划|项目|机制|制度|竞赛|大赛|比赛|评选|宣讲团|宣讲|栏目|专栏|平台|课堂|讲堂|培训班|培训|服务|榜|模式|工作法|工作机制|红包|大礼包';
const verbs =
  '开展|实施|推进|推行|打造|设立|举办|深化|组织|启动|探索|建立|健全|创建|创新|推出|发起|参与|联合举办|大力开展|深入开展|形成|依托|通过|以|用于|搭建|开设|提供|全力推进|先后打造';
const plainName = new RegExp(
  `(?:${verbs}|、|和|推动)((?:[\\p{Script=Han}A-Za-z+]|——){3,14}?(?:公益行动|专项行动|行动|技能竞赛|劳动竞赛|竞赛|大赛|征集活动|培训班|技术培训|捐助活动|招聘活动|关爱活动|志愿服务活动|评选活动))(?![\\p{Script=Han}]{0,2}(?:成立|召开))`,
  'gu',
);
const formAtEnd = new RegExp(`(?:${forms})$`, 'u');
const formAfter = new RegExp(`^(?:等)?(?:\\p{Script=Han}{0,4}?)(${forms})`, 'u');
/** Ways of doing things that many have, in quotation marks or not. */
const common =
  /^(?:[一点面门][对到][一点面门]|走出去|请进来|引进来|走下去|一站式|一条龙|线上线下|互联网\+|一带一路|最后一公里|零距离|面对面)$/u;

/** A name that says itself what it is: “灯塔关爱行动”. */
const ownForm = new RegExp(`(?:${forms}|周|月|节|日|赛)”[、和与]?$`, 'u');
const done = new RegExp(`(?:流动的|过|(?:${verbs})[^，。]{0,6})$`, 'u');
const categories: readonly [RegExp, string][] = [
  [/宣讲|讲堂|讲述|大家谈/u, 'talks'],
  [/征文|专栏|栏目|宣传|网民|微信|榜/u, 'publicity'],
  [/竞赛|大赛|比赛|练兵|比武/u, 'contests'],
  [/培训|学徒|带徒|带高徒|技能提升/u, 'training'],
  [/产改|产业工人|转化|创新成果/u, 'workforce-reform'],
  [/就业|招聘|创业/u, 'employment'],
  [/入会|组建|建会/u, 'recruiting'],
  [/困难|帮扶|救助|助学|送温暖|关爱|捐助|解困/u, 'assistance'],
  [/法律|维权|监督/u, 'rights'],
  [/乡村|农民|农村/u, 'rural-revitalization'],
  [/歌|诗|诵读|文化|艺术|书画|摄影/u, 'culture'],
  [/党建|工会组织|实名/u, 'organization-building'],
  [/食堂|驿站|服务/u, 'services'],
  [/品牌/u, 'brands'],
];

type Named = Omit<FoundInitiative, 'category'>;

/** Finds what a text names as a programme: in quotation marks before a word for it or after a verb for doing it, or plainly before 行动, 竞赛 and the like. */
export function findInitiatives(text: string): FoundInitiative[] {
  const found: FoundInitiative[] = [];
  for (const { start, end, name: printed, form } of [...quoted(text), ...plain(text)]) {
    const name = printed.replace(/[“”‘’]/gu, '');
    if (common.test(name)) continue;
    if (name.length < 3 || name.length > 24 || found.some((one) => one.start < end && start < one.end))
      continue;
    const category = categories.find(([pattern]) => pattern.test(name + form))?.[1] ?? '';
    found.push({ name, start, end, form, category });
  }
  return found.sort((a, b) => a.start - b.start);
}

function plain(text: string): Named[] {
  return [...text.matchAll(plainName)].flatMap((match) => {
    const name = (match[1] ?? '').replace(
      /^(?:了|系列|富有特色的|各类|一系列|全区|扎实|建立|健全|举办|参与|开展|实施|推进|组织|联合)+/u,
      '',
    );
    const end = match.index + match[0].length;
    const form = formAtEnd.exec(name)?.[0] ?? '';
    return /[，。的了等也要们和及是]|部门|^(?:一项项|军|提升|扎实|各类|有关|所有)|[实行]际行动|(?:一切|各项|具体|统一|采取)行动|^.{0,1}(?:行动|工程|竞赛|大赛)$/u.test(
      name,
    )
      ? []
      : [{ start: end - name.length, end, name, form }];
  });
}

/** “甲”“乙”等行动: the word after a row of quotations is the form of each. */
function quoted(text: string): Named[] {
  const found: Named[] = [];
  for (const match of text.matchAll(/(?:“[^“”]{2,24}”[、和与]?)+/gu)) {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 12);
    const ahead = text.slice(Math.max(0, match.index - 8), match.index);
    // “小社区”、服务: what follows a mark is no word of the quotation's.
    const form = /[、和与]$/u.test(match[0]) ? '' : (formAfter.exec(after)?.[1] ?? '');
    const award = /被评为|荣获|获得|授予|称为|的$|当好|争当|争做|按照|唱响|作用/u.test(ahead);
    const motto = /^为主题|^的(?:原则|思路|总体思路|理念|主旋律|精神|半边天)|^作用|^评价体系/u.test(after);
    if (form === '' && (award || motto || !done.test(ahead) || !ownForm.test(match[0]))) continue;
    const isPart = after.startsWith(form) && /^(?:行动|活动|竞赛|大赛|计划|工程)$/u.test(form);
    let start = match.index;
    for (const part of match[0].match(/“[^“”]+”[、和与]?/gu) ?? []) {
      const name = part.replace(/[、和与]$/u, '');
      const nameEnd = start + name.length + (isPart ? form.length : 0);
      if (!/[，。！？]/u.test(name) || form !== '') found.push({ start, end: nameEnd, name, form });
      start += part.length;
    }
  }
  return found;
}
