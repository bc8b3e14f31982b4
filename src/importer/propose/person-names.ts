import { isPersonName } from '../names.ts';
import { cutsWord, firstWord } from '../repair/words.ts';

/** A person's name found in a text, with what told that it is one. */
export interface FoundName {
  name: string;
  start: number;
  end: number;
  /** The words that told it: a title, an honour, a verb. */
  sign: string;
  kind: 'title' | 'honour' | 'award' | 'speech' | 'list' | 'studio' | 'reporter' | 'correspondent' | 'shape';
}

const honours =
  '劳模|劳动模范|先进工作者|先进生产者|五一劳动奖章获得者|奖章获得者|工匠|大工匠|技术标兵|标兵|技术能手|能手|首席技师|高级技师|技师|工程师|道德模范|优秀党员|优秀共产党员|三八红旗手|红旗手|传承人|带头人|英雄|烈士|功臣|状元|冠军|院士|全国人大代表|人大代表|政协委员|党代表|代表|委员';
const posts =
  '党组书记|党委书记|支部书记|村支书|党支部书记|纪委书记|书记处书记|总书记|副书记|书记|副主席|常务副主席|主席|副主任|主任|副部长|部长|副局长|局长|副厅长|厅长|副处长|处长|科长|副市长|市长|副区长|区长|副县长|县长|镇长|乡长|副省长|省长|村长|会长|副会长|理事长|秘书长|董事长|副总经理|总经理|经理|厂长|副厂长|总裁|主管|班长|组长|队长|副队长|站长|所长|院长|副院长|校长|副校长|园长|馆长|教授|讲师|教师|老师|医生|护士|护士长|律师|法官|检察官|民警|职工|员工|工人|矿工|农民工|农民|村民|居民|骑手|快递员|司机|驾驶员|调解员|志愿者|负责人|创始人|法人|创业者|选手|教练|运动员|学生|大学生|总理|副总理|总统|委员长|司令员|政委|参谋长|书法家|作家|画家|导演|演员|歌手|诗人|作者|通讯员|记者|编辑|评论员|研究员|专家|学者|发言人|大使|外长';
const afterTitles =
  '同志|先生|女士|师傅|老师|教授|书记|主席|主任|部长|局长|厅长|处长|市长|区长|县长|省长|院长|校长|厂长|经理|总经理|董事长|总理|副总理|总统|委员长|教练|医生|大夫|律师|代表|委员|劳模';
const speech =
  '说|表示|指出|强调|介绍说|介绍|告诉|认为|坦言|回忆|感慨|笑着说|告诉记者|深有感触|报道|主持|出席|率|会见|会晤|致辞|讲话|发言|当选|荣获|荣膺|获得|获评|喜获|被评为|被授予|带领|牵头|说道|提出|宣布|要求|摄';
const boundary =
  /^(?:[，。、；：！？）”’》…\s（“]|$|[的和与及在是从把被将对向等说表荣获当带同就也都为因曾已])/u;
const award = '荣获|获得|获评|被评为|被授予|喜获|当选';
const awarded = new RegExp(`^(?:${award})`, 'u');
const afterName = new RegExp(`^(?:${speech}|${afterTitles})`, 'u');
const aheadOfName = new RegExp(`[，。、；：！？（“”》\\s和与由在是]$|(?:${posts}|${honours})$`, 'u');
const afterShape = new RegExp(`^(?:[、，）：…]|${speech}|是|在|从|每|对|曾|还|不)`, 'u');

/**
 * How names are told, the surest first: a pattern, and the names that a match of it gives. A row that is looked for from each of its
 * names ends after thirty of them.
 */
const rules: readonly [RegExp, (match: RegExpExecArray) => FoundName[]][] = [
  [
    /((?:[\p{Script=Han}]{2,6}、){0,30}[\p{Script=Han}]{2,6}?)(?:同志)?((?:劳模|工匠|技师|技能大师|大师)[\p{Script=Han}]{0,6}工作室)/gu,
    ({ 1: list = '', 2: sign = '', index }) => namesInList(list, index, sign, 'studio'),
  ],
  [
    /(?:本报|本刊|本台|新华社)?(?:特约|见习|实习)?(记者|通讯员)\s*[：:]?\s*((?:[\p{Script=Han}]{2,4}[\s、，])*[\p{Script=Han}]{2,4}?)(?=\s*(?:[）)]|报道|摄|通讯员|记者|文|$))/gu,
    ({ 0: whole, 1: role = '', 2: list = '', index }) => {
      const kind = role === '记者' ? 'reporter' : 'correspondent';
      return namesInList(list, index + whole.length - list.length, role, kind);
    },
  ],
  [
    new RegExp(`(${honours})(?:获得者)?(?=\\p{Script=Han}{2})`, 'gu'),
    (match) => nameAfter(match, match[1], 'honour'),
  ],
  [new RegExp(`(${posts})(?=\\p{Script=Han}{2})`, 'gu'), (match) => nameAfter(match, match[1], 'title')],
  [new RegExp(`的(?=\\p{Script=Han}{2,4}(?:${award}))`, 'gu'), (match) => nameAfter(match, '获', 'award')],
  [new RegExp(`(?<=\\p{Script=Han}{2})(${afterTitles})`, 'gu'), (match) => nameBefore(match, 'title')],
  [new RegExp(`(?<=\\p{Script=Han}{2})(${speech})`, 'gu'), (match) => nameBefore(match, 'speech')],
  [
    /(?<![\p{Script=Han}])(?:[\p{Script=Han}]{2,4}、){1,30}[\p{Script=Han}]{2,4}(?=[，。、；…等）])/gu,
    ({ 0: list, index }) => {
      const names = namesInList(list, index, '、', 'list');
      return names.length === list.split('、').length ? names : [];
    },
  ],
  [/(?<=^|[，。、；：！？（“”》…\s])(\p{Script=Han}{3}|\p{Script=Han}{2}(?=[、，）：]))/gu, nameByShape],
];

/** Finds the people that a text names, by what stands before and after their names. */
export function findPersonNames(text: string): FoundName[] {
  const found = new Map<number, FoundName>();
  for (const [pattern, namesOf] of rules)
    for (const one of [...text.matchAll(pattern)].flatMap(namesOf))
      if (!found.has(one.start) && isUnlikeWord(one)) found.set(one.start, one);
  return withLists(text, [...found.values()]).sort((a, b) => a.start - b.start);
}

/** A word of the dictionary is no name; where only a comma or a verb told it, neither is a family name before a word. */
function isUnlikeWord({ name, kind }: FoundName): boolean {
  if (kind === 'studio' || kind === 'reporter' || kind === 'correspondent') return true;
  const first = firstWord(name);
  if (first === name) return false;
  const weak = kind === 'list' || kind === 'speech' || kind === 'shape';
  return !weak || (first.length === 1 && (name.length === 2 || firstWord(name.slice(1)).length === 1));
}

/** A name that nothing but its shape tells: after a mark, a family name and characters that make no word. */
function nameByShape({ 0: name, index: start, input: text }: RegExpExecArray): FoundName[] {
  const end = start + name.length;
  const rest = text.slice(end);
  const isName =
    isPersonName(name) &&
    afterShape.test(rest) &&
    !cutsWord(name, rest) &&
    !cutsWord(text.slice(Math.max(0, start - 4), start), name);
  return isName ? [{ name, start, end, sign: '', kind: 'shape' }] : [];
}

function nameAfter(match: RegExpExecArray, sign = '', kind: FoundName['kind']): FoundName[] {
  const start = match.index + match[0].length;
  for (const end of [3, 2, 4].map((length) => start + length)) {
    const name = match.input.slice(start, end);
    const follows = match.input.slice(end);
    const known = isPersonName(name) || (kind === 'award' && end - start < 4 && awarded.test(follows));
    if (known && (boundary.test(follows) || afterName.test(follows)))
      return [{ name, start, end, sign, kind }];
  }
  return [];
}

function nameBefore(
  { 1: sign = '', index: end, input }: RegExpExecArray,
  kind: FoundName['kind'],
): FoundName[] {
  for (const start of [end - 3, end - 2]) {
    const name = input.slice(Math.max(0, start), end);
    if (start < 0 || !isPersonName(name)) continue;
    if (start === 0 || aheadOfName.test(input.slice(0, start))) return [{ name, start, end, sign, kind }];
  }
  return [];
}

function namesInList(list: string, start: number, sign: string, kind: FoundName['kind']): FoundName[] {
  const names: FoundName[] = [];
  let at = start;
  for (const part of list.split(/([、\s，])/u)) {
    // 依托何大川劳模创新工作室: what stands before the name may run into it.
    const tries = kind === 'studio' ? [part, part.slice(-3), part.slice(-2)] : [part];
    const name = tries.find(isPersonName);
    const offset = at + part.length - (name?.length ?? 0);
    if (name !== undefined) names.push({ name, start: offset, end: at + part.length, sign, kind });
    at += part.length;
  }
  return names;
}

/** Names that stand in one row with a name that was found: 戴网成、付玉香、汪月霞. */
function withLists(text: string, names: readonly FoundName[]): FoundName[] {
  const all = [...names];
  for (const one of all) {
    const next = /^、(\p{Script=Han}{2,3})(?=[、，。；…等和]|$)/u.exec(text.slice(one.end))?.[1];
    if (next === undefined || !isPersonName(next) || all.some((other) => other.start === one.end + 1))
      continue;
    all.push({ ...one, name: next, start: one.end + 1, end: one.end + 1 + next.length });
  }
  return all;
}
