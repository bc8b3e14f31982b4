import { importLimits } from '../../model/limits.ts';
import { isPersonName } from '../names.ts';
import { cutsWord } from '../repair/words.ts';
import type { Found } from './proposer.ts';

/** An honour that a text gives to a person whom it names; the stretch holds both. */
export interface FoundHonour extends Found {
  /** The person. */
  name: string;
  /** The honour as printed, without the year before it. */
  honour: string;
  /** At what level or by whom, in the text's words; empty when it says none. */
  level: string;
  /** Empty when the text says none beside the honour. */
  year: string;
  /** Whether the text says that it was conferred, or calls the person so. */
  basis: 'award' | 'named';
}

const place = '[\\p{Script=Han}]{2,3}(?:省|市|自治区|自治州|州|区|县|旗|镇|乡|街道|集团|公司|系统)';
const level = `(?:全国|国家级|中央企业|省部级|省级|市级|县级|区级|厂级|(?:${place}){1,2}|[省市区县厂])`;
const kinds =
  '劳动模范|劳模|先进工作者|先进生产者|[“"]?五一[”"]?劳动(?:荣誉)?奖章|[“"]?五一[”"]?巾帼(?:标兵|奖章)|[“"]?五一[”"]?(?:技术|创新)能手|青年五四奖章|工匠(?:年度人物)?|技术能手|技术标兵|岗位能手|岗位标兵|三八红旗手|道德模范|优秀共产党员|优秀党务工作者|优秀工会(?:工作者|积极分子|干部)|优秀(?:职工|员工|农民工)|先进个人|先进操作法|技能状元|标兵|能手|之星|最美[\\p{Script=Han}]{2,5}';
const item = `[“"]?(?:(?<year>\\d{4})年(?:度)?)?[“"]?(?<name>(?:第[一二三四五六七八九十\\d]+届)?(?<level>${level})?(?:(?![获被授评是他她为看望])[\\p{Script=Han}]){0,6}?(?:十佳|百佳)?[“"]?(?:${kinds})[”"]?)[”"]?(?:荣誉)?(?:称号)?`;
const conferred =
  '荣获|获得|获评为?|获授|喜获|荣膺|摘得|当选为?|被(?:授予|评为|评选为|命名为|表彰为|认定为)|获';
const called = '(?:也?是|作为)(?:一[名位])?|（|，';
/** How words end that stand before a name: what somebody is, or where. */
const beforeName =
  /(?:^|[，。、；：！？（“”》\s的与和由是工员长师手任记席理民警生人家厂司团局院校队班社部段站所会处室店模匠者])$/u;
const behindName =
  /^(?:[，。、；：！？）”》\s（]|$|[的和与及在是从把被将对向等说获荣当带同就也都为因曾已走作]|同志|师傅|表示|介绍|告诉|代表|讲述|宣讲)/u;
const said = new RegExp(
  `(?:同志|师傅)?(?:等\\d*[名位]?人?)?，?(?:分别|双双|先后|均|也|又|还|曾|都|成功)*(?:于?\\d{4}年)?(?:(?<verb>${conferred})|(?<calls>${called}))(?:了|过)?`,
  'gu',
);
const itemAt = new RegExp(item, 'uy');
const title = new RegExp(
  `(?:^|[，。；！？：、（\\s的由])(?<whole>${item}(?:获得者)?(?:、(?<post>[^，。；！？、]{2,24}))?)`,
  'gu',
);

/** Finds the honours of people in a text: conferred on them, or put before or after their names. */
export function findHonours(text: string): FoundHonour[] {
  return [...saidOf(text), ...conferredOn(text), ...titles(text)].sort((a, b) => a.start - b.start);
}

type Said = Omit<FoundHonour, 'name'>;

/** 何大川、李小舟荣获2021年全国五一劳动奖章、江州工匠称号; 何大川（全国劳动模范）. */
function saidOf(text: string): FoundHonour[] {
  const found: FoundHonour[] = [];
  for (const match of text.matchAll(said)) {
    const basis = match.groups?.verb === undefined ? 'named' : 'award';
    const names = namesBefore(text, match.index, basis === 'award');
    if (names.length === 0) continue;
    const items = itemsAt(text, match.index + match[0].length, basis);
    const ends = /^(?:[，。；、）！]|$)/u.test(text.slice(items.at(-1)?.end));
    const isCut = /^(?!称号|荣誉|的|等|并|表彰)\p{Script=Han}/u.test(text.slice(items.at(-1)?.end));
    if (isCut || (match.groups?.calls === '，' && !ends)) continue;
    for (const { name, start } of names) found.push(...items.map((one) => ({ ...one, name, start })));
  }
  return found;
}

/** How far a row of names or honours is followed: what stands further away could not be quoted together. */
const longest = importLimits.stretch.most;

/** 授予何大川、李小舟江州市劳动模范称号. */
function conferredOn(text: string): FoundHonour[] {
  const found: FoundHonour[] = [];
  for (const { index, 0: verb } of text.matchAll(/(?<![被获荣])(?:授予|评选?|命名)/gu)) {
    const start = index + verb.length;
    const names = namesFrom(text, start);
    const end = start + names.join('、').length;
    const rest = /^(?:同志)?(?:等\d*[名位]?(?:同志|人)?)?(?:为)?/u.exec(text.slice(end))?.[0] ?? '';
    const items = itemsAt(text, end + rest.length, 'award');
    for (const name of names) found.push(...items.map((one) => ({ ...one, name, start })));
  }
  return found;
}

/** 全国劳动模范何大川; 全国劳动模范、城南机械有限公司焊工何大川. */
function titles(text: string): FoundHonour[] {
  return [...text.matchAll(title)].flatMap((match) => {
    const { whole = '', post = '' } = match.groups ?? {};
    const from = match.index + match[0].length - whole.length;
    const tail = text.slice(from + whole.length);
    // The name follows at once, or is the end of what the person is.
    const name = nameIn(post + tail.slice(0, 4), post === '' ? 0 : 2);
    if (!name) return [];
    const end = from + whole.length - post.length + name.at + name.name.length;
    return [{ ...saidBy(match, from, end, 'named'), name: name.name }];
  });
}

/** Whether a name can begin at a place: after a word that stands before names, or at least where no word is cut. */
function canBegin(text: string, at: number): boolean {
  return at === 0 || beforeName.test(text.charAt(at - 1)) || !cutsWord(text.slice(0, at), text.slice(at));
}

/** The first name in a text that stands where a name can, from a place on. */
function nameIn(text: string, from: number): { name: string; at: number } | undefined {
  for (let at = from; at < text.length - 1; at += 1) {
    if (!canBegin(text, at)) continue;
    const name = [3, 2, 4]
      .map((length) => text.slice(at, at + length))
      .find((one) => isPersonName(one) && behindName.test(text.slice(at + one.length)));
    if (name !== undefined) return { name, at };
    if (from === 0) return undefined;
  }
  return undefined;
}

/** The names in a row that ends at a place; after 的 and before an award any two or three characters are one. */
function namesBefore(text: string, from: number, isAwarded = false): { name: string; start: number }[] {
  const names: { name: string; start: number }[] = [];
  for (let end = from; from - end < longest; ) {
    const can = (at: number): boolean => isPersonName(text.slice(at, end)) && canBegin(text, at);
    const must = (at: number): boolean =>
      isAwarded && end === from && /^的\p{Script=Han}+$/u.test(text.slice(at - 1, end));
    const starts = [end - 3, end - 2, end - 4].filter((at) => at >= 0);
    const start = starts.find(can) ?? starts.slice(0, 2).find(must);
    if (start === undefined) break;
    names.unshift({ name: text.slice(start, end), start });
    if (!/[、和与]/u.test(text.charAt(start - 1))) break;
    end = start - 1;
  }
  return names;
}

/** The names in a row that begins at a place. */
function namesFrom(text: string, start: number): string[] {
  const names: string[] = [];
  for (let at = start; at - start < longest; at += 1) {
    const name = [3, 2, 4].map((length) => text.slice(at, at + length)).find(isPersonName);
    if (name === undefined) return names;
    names.push(name);
    at += name.length;
    if (text.charAt(at) !== '、') return names;
  }
  return names;
}

/** The honours in a row that begins at a place. */
function itemsAt(text: string, start: number, basis: Said['basis']): Said[] {
  const items: Said[] = [];
  for (let at = start; at - start < longest; ) {
    itemAt.lastIndex = at;
    const match = itemAt.exec(text);
    if (!match) return items;
    at = itemAt.lastIndex;
    items.push(saidBy(match, start, at, basis));
    const joint = /^[、和及与]/u.exec(text.slice(at))?.[0];
    if (joint === undefined) return items;
    at += joint.length;
  }
  return items;
}

function saidBy({ groups }: RegExpExecArray, start: number, end: number, basis: Said['basis']): Said {
  const { name = '', level: of = '', year = '' } = groups ?? {};
  // A quotation mark that has no partner within the name belongs to the words round it.
  const isPaired = (name.match(/[“"]/gu)?.length ?? 0) === (name.match(/[”"]/gu)?.length ?? 0);
  const honour = isPaired ? name : name.replace(/[“”"]/gu, '');
  return { honour, level: of, year, basis, start, end };
}
