import { type Line, type Look, placed, textLine } from '../../../src/importer/line.ts';

/** A report that a newsletter may print: a headline and its paragraphs. */
export interface Story {
  title: string;
  paragraphs: readonly string[];
}

/** An article as a newsletter prints it. */
export interface Printed {
  section: string;
  kicker: string;
  title: string;
  deck: string;
  /** The names of a byline in a line of its own. */
  names: string[];
  body: string[];
}

/** A newsletter as an editor would have typed it, and what it holds. */
export interface Newsletter {
  lines: Line[];
  articles: Printed[];
  /** In words, for the message of a test that fails. */
  manner: string;
}

/** What is drawn at random: the same seed gives the same newsletter. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2654435761) % 4294967296;
  }

  /** A number from 0 up to 1 (Marsaglia's xorshift). */
  next(): number {
    let x = this.#state | 0 || 1;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return (x >>> 0) / 4294967296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  below(most: number): number {
    return Math.floor(this.next() * most);
  }

  one<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
  }
}

const papers = ['云港工会简报', '双桥工运', '职工之声', '临江工会动态', '工运信息', '青石矿工报', '北渡工会'];
const makers = ['云港市总工会办公室编', '双桥区总工会办公室', '主办：临江县总工会', '青石矿务集团工会编印'];
const sections = [
  '要闻',
  '基层动态',
  '一线传真',
  '经验交流',
  '职工风采',
  '维权之窗',
  '工会要闻',
  '他山之石',
  '区县动态',
];
const kickers = [
  '学习贯彻工会代表大会精神',
  '“安康杯”竞赛系列报道之二',
  '“书香工会”主题活动',
  '送清凉 进一线',
  '“五一”特别报道',
  '产业工人队伍建设改革专题',
  '喜迎建会七十周年',
  '全市工会重点工作推进会提出',
  '从“有困难找工会”到“工会找上门”',
];
const decks = [
  '——云港集团工会工作侧记',
  '——记双桥机床厂装配车间',
  '三年帮扶职工八百余人次',
  '——来自一线班组的报告',
  '十二家企业签订集体合同',
  '首批四十名学员结业',
];
const subheads = [
  '创新机制 激发活力',
  '维权有力度',
  '服务有温度',
  '以赛促学 练就硬功',
  '一张清单管到底',
  '把课堂搬到车间',
  '从“要我学”到“我要学”',
  '建好“暖心驿站”',
  '阵地建设全覆盖',
];
const givenNames = [
  '陈立',
  '周晓棠',
  '何一鸣',
  '林小舟',
  '吴桐',
  '郑海',
  '白一帆',
  '方若水',
  '高远',
  '罗小芳',
];
const marks = ['★', '●', '◆', '■', '▲', '☆'];

interface Manner {
  hasLook: boolean;
  body: Look;
  title: Look & { bold?: boolean };
  level: number;
  mark: string;
  gap: number;
  titleGap: number;
  breaks: boolean;
  subhead: 'none' | 'bold' | 'plain' | 'number' | 'level';
}

function mannerOf(dice: Dice, hasLook: boolean): Manner {
  const size = dice.one([14, 15, 16, 12, 10.5]);
  const center = dice.chance(0.65);
  const styled = hasLook && dice.chance(0.25);
  const bigger = dice.one([0, 2, 4, 6, 8]);
  const bold = dice.chance(0.6);
  const plainLook = hasLook && !styled && bigger === 0 && !bold && !center;
  const mark = dice.chance(plainLook || !hasLook ? 0.6 : 0.2)
    ? dice.one([...marks, '【】', '1.', '一、'])
    : '';
  return {
    hasLook,
    body: hasLook ? { size, align: 'justify', font: '仿宋' } : {},
    title: hasLook
      ? {
          size: size + bigger,
          align: center ? 'center' : 'justify',
          font: dice.one(['仿宋', '黑体', '小标宋']),
          bold: bold || (plainLook && mark === ''),
          ...(dice.chance(0.2) ? { color: 'C00000' } : {}),
        }
      : {},
    level: styled ? dice.one([1, 1, 2]) : 0,
    mark,
    gap: dice.one([0, 0, 1]),
    titleGap: 0,
    breaks: hasLook && dice.chance(0.15),
    subhead: 'none',
  };
}

function marked(text: string, mark: string, number: number): string {
  if (mark === '') return text;
  if (mark === '【】') return `【${text}】`;
  if (mark === '1.') return `${number}. ${text}`;
  if (mark === '一、') return `${'一二三四五六七八九十'.charAt(number - 1)}、${text}`;
  return mark + text;
}

/** Draws a newsletter of some stories, in one of many manners. */
export function newsletter(stories: readonly Story[], seed: number): Newsletter {
  const dice = new Dice(seed + 1);
  const hasLook = dice.chance(0.7);
  const manner = mannerOf(dice, hasLook);
  const single = dice.chance(0.15);
  const told = dice.some(stories, single ? 1 : 2 + dice.below(6));
  manner.titleGap =
    manner.gap + (dice.chance(hasLook && manner.mark === '' ? 0.5 : 0.85) ? 1 + dice.below(2) : 0);
  if (manner.mark !== '一、' && manner.mark !== '1.')
    manner.subhead = dice.one([
      'none',
      hasLook ? 'bold' : 'plain',
      'number',
      manner.level > 0 ? 'level' : 'none',
    ]);
  const lines: Line[] = [];
  const say = (
    text: string,
    gap: number,
    look: Look & { bold?: boolean } = {},
    more: Partial<Line> = {},
  ): void => {
    const { bold, ...rest } = look;
    lines.push({
      // In a document with looks a line without a gap is the same paragraph, broken by hand.
      ...textLine(text, lines.length === 0 ? 0 : gap + (hasLook ? 1 : 0), false),
      ...(hasLook ? { look: rest } : {}),
      ...(bold ? { bold } : {}),
      ...more,
    });
  };
  const { body } = manner;
  const size = body.size ?? 0;
  if (dice.chance(0.9)) masthead(dice, say, size);
  const bylines = dice.one(['line', 'end', 'none', 'sender', 'mixed']);
  const sectioned = !single && dice.chance(0.4);
  const sectionMark = dice.one(['◆', '■', '【】', '']);
  const kickerShare = dice.one([0, 0.2, 0.5]);
  const deckShare = dice.one([0, 0.2, 0.5]);
  let section = '';
  const names = dice.some(sections, 8);
  const articles = told.map((story, index): Printed => {
    if (sectioned && (index === 0 || dice.chance(0.4))) section = names.pop() ?? '';
    return {
      section,
      kicker: dice.chance(kickerShare) ? dice.one(kickers) : '',
      title: story.title,
      deck: dice.chance(deckShare) ? dice.one(decks) : '',
      names: [],
      body: [...story.paragraphs],
    };
  });
  if (!single && dice.chance(0.45)) contents(dice, say, articles, body);
  let current = '';
  const small: Look = {
    ...body,
    size: Math.max(9, size - 2),
    align: manner.title.align ?? 'center',
    font: '楷体',
  };
  articles.forEach((article, index) => {
    let gap = manner.titleGap;
    const opening: Partial<Line> =
      manner.breaks && index > 0
        ? { look: { ...(article.kicker === '' ? manner.title : small), breaksBefore: true } }
        : {};
    if (article.section !== current) {
      current = article.section;
      const text =
        sectionMark === ''
          ? current
          : sectionMark === '【】'
            ? `【${current}】`
            : dice.chance(0.5)
              ? `${sectionMark}${current}${sectionMark}`
              : `${sectionMark} ${current}`;
      say(text, gap + 1, {
        ...body,
        size: size + dice.one([0, 2, 6]),
        bold: true,
        align: 'left',
        font: '隶书',
        color: 'C00000',
      });
      gap = dice.one([manner.gap, manner.gap + 1]);
    }
    if (article.kicker !== '') {
      say(article.kicker, gap, small, opening);
      gap = manner.gap;
    }
    const heading: Partial<Line> = manner.level > 0 ? { mark: 'heading', level: manner.level } : {};
    say(marked(article.title, manner.mark, index + 1), gap, manner.title, {
      ...heading,
      ...(article.kicker === '' ? opening : {}),
    });
    const close = manner.gap;
    if (article.deck !== '') say(article.deck, close, small);
    const way = bylines === 'mixed' ? dice.one(['line', 'end', 'none']) : bylines;
    const [writer = '', other = ''] = dice.some(givenNames, 2);
    if (way === 'line') {
      article.names = [writer, other];
      say(`本报记者　${writer}　通讯员　${other}`, close, small);
    }
    const cut = article.body.length > 3 && manner.subhead !== 'none' && dice.chance(0.6);
    const heads = dice.some(subheads, 4);
    article.body.forEach((text, at) => {
      if (cut && at > 0 && at % 2 === 1 && heads.length > 0) {
        const head = heads.pop() ?? '';
        const numbered = manner.subhead === 'number' ? `${'一二三四五'.charAt((at - 1) / 2)}、${head}` : head;
        if (manner.subhead === 'level')
          say(head, manner.gap, { ...body, bold: true }, { mark: 'heading', level: manner.level + 1 });
        else say(numbered, manner.gap, { ...body, bold: manner.subhead === 'bold' || dice.chance(0.3) });
      }
      const last = at === article.body.length - 1;
      const signed =
        last && way === 'end'
          ? `${text}（记者 ${writer}）`
          : last && way === 'sender'
            ? `${text}（双桥区总工会）`
            : text;
      say(signed, manner.gap, body, { indented: true });
      if (at === 0 && dice.chance(0.1)) say('', manner.gap, {}, { mark: 'picture', picture: 0 });
    });
  });
  if (dice.chance(0.5)) closing(dice, say, body);
  return {
    lines: placed(lines),
    articles,
    manner: JSON.stringify({ seed, ...manner, bylines, sectioned, sectionMark, single }),
  };
}

type Say = (text: string, gap: number, look?: Look & { bold?: boolean }, more?: Partial<Line>) => void;

function masthead(dice: Dice, say: Say, size: number): void {
  say(dice.one(papers), 0, {
    size: size + dice.one([12, 20, 30]),
    align: 'center',
    bold: true,
    color: 'C00000',
    font: '小标宋',
  });
  say(dice.one(['第7期（总第107期）', '2031年第7期', '第7期', '〔2031〕7号 第7期']), 0, {
    size,
    align: 'center',
  });
  say(`${dice.one(makers)}　　　2031年4月8日`, 0, { size, align: 'justify' });
}

function contents(dice: Dice, say: Say, articles: readonly Printed[], look: Look): void {
  if (dice.chance(0.85))
    say(dice.one(['目　录', '本期目录', '本期要目', '目录']), 1, { ...look, bold: true, align: 'center' });
  const leader = dice.one(['………………', ' .......... ', '', '\t']);
  const withSections = dice.chance(0.3);
  let section = '';
  articles.forEach(({ title, section: own }, index) => {
    if (withSections && own !== section) {
      section = own;
      say(section, 0, { ...look, bold: true });
    }
    say(leader === '' ? title : `${title}${leader}${index + 1}`, 0, look);
  });
}

function closing(dice: Dice, say: Say, look: Look): void {
  if (dice.chance(0.7)) {
    say('报：省总工会办公室，市委办公室', 2, look);
    say('送：各县（市、区）总工会，市直机关工会', 0, look);
  }
  if (dice.chance(0.7)) say('责任编辑：林小舟　　校对：何一鸣', 0, look);
  if (dice.chance(0.5)) say('（共印120份）', 0, look);
}
