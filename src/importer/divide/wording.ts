import { isPersonName, splitNames } from '../names.ts';
import { type PrintedCredit, readByline, readCredits } from '../recognise/credits.ts';

const body =
  '(?:总工会|總工會|工會|委員會|辦公室|編輯部|宣教部|工会|工委|委员会|委|办公室|编辑部|宣传部|宣教部|组织部|集团|公司|中心|处|局|厅|院|校|大学|学院|医院|协会|联合会|社区|街道|党组|党委|支部|车间|厂|站|队|部)';
const organization = `\\p{Script=Han}{2,24}${body}`;

/** 栏目: what sections of union papers and newsletters are called. */
const sectionWords =
  /(?:要闻|要情|交流|维权|动态|传真|风采|风貌|简讯|短讯|快讯|之窗|园地|论坛|专栏|纵横|天地|视点|播报|速递|速览|讲话|研究|他山之石|理论|公告|通知|在线|前沿|扫描|集锦|荟萃|集萃|文苑|副刊|专题|之声|经纬|窗口|长廊|驿站|信箱|导读|综合|观察|资讯|信息|回音壁|光荣榜|大家谈|面对面|直通车|家园|News|Briefs|Notices|Letters|Features?|Noticias|Breves)$/iu;

/** Whether words read like the name of a section. */
export function isSectionName(text: string): boolean {
  const bare = text.replace(/[\s\u3000]/gu, '');
  return bare.length >= 2 && bare.length <= 12 && sectionWords.test(bare);
}

/** Whether words are the head of short items. */
export function isBriefsHead(text: string): boolean {
  return (
    text.length <= 12 && /简讯|短讯|快讯|短波|集锦|速览|一句话|要闻速递|点击|Briefs?|Breves/iu.test(text)
  );
}

/** Words of kickers: campaigns, series, anniversaries, who is meant. */
export function isKickerLike(text: string): boolean {
  return (
    /系列|报道|之[一二三四五六七八九十\d]+$|主题|教育|专题|特别|专访|聚焦|学习贯彻|贯彻落实|喜迎|庆祝|纪念|年行动|进行时|在行动|巡礼|[：:]$/u.test(
      text,
    ) || /^“[^”]{2,12}”/u.test(text)
  );
}

/** Whether a text begins with a dash, as decks do. */
export function isDeckLike(text: string): boolean {
  return /^(?:[—–－-]{1,3}|[-─]{2,})\s*\S/u.test(text);
}

const contentsHead =
  /^(?:contents)?(?:本期)?(?:目录|目錄|目次|要目|导读|導讀|内容提要|内容导读|本期看点)(?:contents)?[:：]?$|^(?:contents|in\s*this\s*issue|table\s*of\s*contents|índice|contenido|sumario|en\s*este\s*número)[:：]?$/iu;

/** Whether a line is the head of a list of contents. */
export function isContentsHead(text: string): boolean {
  const bare = text.replace(/[\s\u3000【】〖〗[\]—◆★●■▎*-]/gu, '');
  return contentsHead.test(bare) || contentsHead.test(text.trim());
}

const leader = /\s*(?:[.．…·•⋯・─—_-]{2,}|\t|\s{2,})\s*[（(〔]?\s*[A-Z]?\d{1,3}\s*[）)〕]?\s*(?:版|页)?$/u;

/** The longest entry of a list of contents; the leader of a longer line is not looked for, for that takes time with its square. */
const longestEntry = 300;

/** An entry of a list of contents without leaders and number of page; undefined for a line that has none. */
export function entryOf(text: string): string | undefined {
  const match = text.length > longestEntry ? undefined : leader.exec(text);
  return match && match.index > 0 ? text.slice(0, match.index).trim() : undefined;
}

/** 本报讯, 新华社…电: how news begins. */
export function isDateline(text: string): boolean {
  return /^[（(]?(?:本[报報刊台网網]|据?新华社|据?中新社|中工网|央视网|.{2,8}[日晚]报).{0,24}?(?:(?<![通快简])[讯訊](?!员|員)|[电電](?!话|視|视|話|力|子|梯|网|網|气|氣)|消息|报道[:：])/u.test(
    text,
  );
}

/** Whether a text begins as news does: with a dateline, or with when it happened. */
export function beginsLikeNews(text: string): boolean {
  return (
    isDateline(text) ||
    /^(?:当地时间|近日|日前|近期|今天|昨天|昨日|今年|目前|连日来|近年来|当前|为|随着|(?:\d{4}年)?\d{1,2}月\d{1,2}日|[一二三四五六七八九十]{1,2}月)/u.test(
      text,
    )
  );
}

const captionWords =
  /^(?:[△▲▼▽◀▶↑↓]|[上下左右]?图(?:为|一|二|[:：\d])|[（(]?[上下左右]?图|照片)|(?:摄|供图|提供)[）)]?[。]?$/u;

/** Whether a line below a picture says what it shows or who took it. */
export function isCaption(text: string): boolean {
  return text.length <= 80 && captionWords.test(text);
}

const giver =
  /^[（(]?\s*((?:供稿|來稿|来稿|撰稿|投稿|整理|作者|作者单位|供稿单位|报送单位|信息来源|撰文|通讯员|通訊員|記者|记者)(?:人|单位|單位)?)\s*[：:／/]\s*(.{2,40}?)\s*[）)]?$/u;
const inBrackets = /^[（(]\s*([^（()）]{2,40}?)\s*[）)]$/u;
const ownBody = new RegExp(`^${organization}$`, 'u');
const bodyAndPeople = new RegExp(`^(${organization})[\\s\u3000、，]+(.+)$`, 'u');
const bodyGives = new RegExp(`^(${organization})\\s*(供稿|撰稿|来稿|报送)$`, 'u');

/** A line of marks or of a number alone, which sets off what stands below: 01, ———, ◆. */
export function isOrnament(text: string): boolean {
  const bare = text.replace(/\s/gu, '');
  return /^(?:NO\.?)?[\d０-９]{1,2}[.、．]?$/iu.test(bare) || /^[^\p{L}\p{N}“”《》（）()]{1,40}$/u.test(bare);
}

/** 各位代表：, Dear members: whom a text speaks to. */
export function isSalutation(text: string): boolean {
  return /^(?:各|尊敬的|亲爱的|敬爱的|親愛的|致|同志们|同志們|朋友们|职工朋友|全体|全體|全市|全区|全县|全国|Dear\b|Estimad|Querid).*[：:，,]$/iu.test(
    text,
  );
}

/** A line that says who wrote: with a role, or names or a body in brackets. */
export function isByline(text: string): boolean {
  return bylineOf(text) !== undefined;
}

/** Reads a line that says who wrote, as printed; undefined when it is none. */
export function bylineOf(text: string): PrintedCredit[] | undefined {
  const known = readByline(text);
  if (known) return known;
  const given = giver.exec(text.trim());
  if (given) return credit(given[1] ?? '', given[2] ?? '');
  const gives = bodyGives.exec(text.trim());
  if (gives) return [{ role: gives[2] ?? '', name: gives[1] ?? '' }];
  return labelledBy(text) ?? peopleOfBody(text.trim());
}

/** 来源：江州市总工会　作者：高敏: labels that stand apart in one line, one of which names who wrote. */
function labelledBy(text: string): PrintedCredit[] | undefined {
  const parts = text.trim().split(/\s{2,}|[\s\u3000|｜]+(?=\p{Script=Han}{2,6}[：:])/u);
  if (parts.length < 2) return undefined;
  const credits = parts.map((part) => {
    const [, role, name] = /^(来源|來源|稿源|供稿)[：:]\s*(.{2,40})$/u.exec(part) ?? [];
    return role && name ? [{ role, name }] : bylineOf(part);
  });
  return credits.every((one) => one !== undefined) ? credits.flat() : undefined;
}

/** 江州市总工会 高敏: a body and its people. */
function peopleOfBody(text: string): PrintedCredit[] | undefined {
  const [, role = '', people = ''] = bodyAndPeople.exec(text) ?? [];
  const names = splitNames(people);
  return names?.every((name) => isPersonName(name) || name.includes('·'))
    ? names.map((name) => ({ role, name }))
    : undefined;
}

/** Reads what stands in brackets at the end of a text, or alone in them: who wrote it. */
export function signatureOf(text: string): PrintedCredit[] | undefined {
  const inner = inBrackets.exec(text.trim())?.[1];
  if (inner === undefined) return undefined;
  return bylineOf(inner);
}

/** Whether what stands in brackets is the name of a body or of people, who sent the text in. */
export function isSender(text: string): boolean {
  const inner = inBrackets.exec(text.trim())?.[1];
  return (
    inner !== undefined &&
    (ownBody.test(inner) || splitNames(inner) !== undefined || signatureOf(text) !== undefined)
  );
}

function credit(role: string, names: string): PrintedCredit[] {
  return peopleOfBody(names) ?? (splitNames(names) ?? [names]).map((name) => ({ role, name }));
}

const closing =
  /^[（(【]?(?:报送|抄送|抄报|呈报|呈送|主送|分送|发送|报|送|发|主题词|本期发|印发|投稿(?:邮箱|信箱|电话)|来稿请|联系(?:电话|人|方式)|电\s*话|邮\s*编|邮\s*箱|地\s*址|网\s*址|传\s*真|电子邮[箱件]|微信公众号|主办(?:单位)?|承办(?:单位)?|编印(?:单位)?|编\s*辑(?:出版)?|责任编辑|責任編輯|編\s*輯|校\s*對|審\s*核|主辦(?:單位)?|發|報|抄報|印數|责\s*编|校\s*对|审\s*核|签\s*发|印\s*数|印刷)\s*[:：]/u;
const printRun = /^[（(]?\s*(?:共|本期)?\s*印\s*(?:数|发)?[:：]?\s*\d+\s*份\s*[）)]?$/u;

/** Whether a line belongs to the end matter of an issue: whom it goes to, who made it, how many were printed. */
export function isClosing(text: string): boolean {
  const bare = text.trim();
  return closing.test(bare) || printRun.test(bare) || readCredits(bare) !== undefined || isImprint(bare);
}

const makes = '(?:[编編]印|[编編][发發]|[编編][辑輯]|[主承][办辦]|主[编編]|印[发發]|印[制製]|出版|[编編])';
const imprint = new RegExp(`^(?:${organization}|\\p{Script=Han}{2,20})\\s*${makes}$`, 'u');

/** 江州市总工会办公室编: who makes the issue. */
export function isImprint(text: string): boolean {
  return imprint.test(text.trim());
}

/** Words of the names of papers and newsletters. */
export function isPaperName(text: string): boolean {
  const bare = text.replace(/[\s\u3000]/gu, '');
  return (
    bare.length <= 16 &&
    /(?:报|刊|简报|快报|快讯|通讯|信息|动态|工运|之声|之友|之家|工会|专报|专刊|周刊|月刊|季刊|参考|文摘|生活|时讯|资讯|视窗|风采|園地|简讯)$/u.test(
      bare,
    )
  );
}
