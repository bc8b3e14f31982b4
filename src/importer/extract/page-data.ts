import { type Line, withoutObjects } from '../line.ts';
import type { ReadingLog } from './reading-log.ts';

/** What sites print of an article between headline and text, by what becomes of it. */
const labels: readonly { use: 'date' | 'kept' | 'left'; words: string }[] = [
  { use: 'date', words: '(?:发布|发表|更新|刊发|创建)?(?:时间|日期)' },
  {
    use: 'kept',
    words: '(?:信息|文章|稿件|新闻|内容)?来源|稿源|作者|文字?|摄影|责任编辑|责编|编辑|校对|审核|通讯员|记者',
  },
  {
    use: 'left',
    words:
      '浏览(?:次数|量|数)?|阅读(?:次数|量|数)?|点击(?:次数|量|数|率)?|访问(?:次数|量)?|人气|字号|字体(?:大小)?|【?打印|打印(?:本页)?|关闭(?:窗口|本页)?|分享(?:到|至)?|收藏|责任?录入|录入者?|发布(?:人|者|单位)|发布机构|扫一扫|朗读|语音播报|索引号|评论',
  },
];
const any = labels.map(({ words }) => words).join('|');
const begins = new RegExp(
  `^[\\s【\\[（(|｜]*(?:${any})\\s*[:：】\\]]|^\\s*\\d{4}\\s*[-./年]\\s*\\d{1,2}\\s*[-./月]\\s*\\d{1,2}`,
  'u',
);
/** Labels that are known by their colon alone, whatever they run on to. */
const sure =
  '信息来源|文章来源|稿件来源|来源|稿源|作者|(?:发布|发表|更新)(?:时间|日期)|责任编辑|浏览次数|阅读次数|点击次数|浏览量|阅读量';
const label = new RegExp(
  `(?<=^|[\\s【\\[（(|｜；;\\d])(${any})(?:\\s*[:：]\\s*|(?=[】\\]\\s]|$))|(${sure})\\s*[:：]\\s*`,
  'gu',
);

/** Words that a page shows beside its text to be pressed, where they are all of a line. */
const buttons =
  /^[\s【[（(|｜]*(?:打印(?:本页)?|关闭(?:窗口|本页)?|收藏(?:本文)?|分享|分享到[:：]?|返回(?:顶部|首页|列表)?|首页|大|中|小|A[+-]|字[号体][:：]?|上一[篇页条期版].*|下一[篇页条期版].*|放大\s*\+?|缩小\s*-?|默认\s*[○o]?|Print|Share|Tweet|Email|Save|Comments?|Advertisement|Subscribe|Listen|Copy link|Share this(?: article)?:?)[\s】\]）)|｜]*$/iu;

/** What an account prints below its articles to be followed and read on. */
const calls =
  /^[\s▼▲↓↑↙👇👆☟—\-–·|｜]*(?:往期(?:回顾|推荐|精彩|文章)|(?:推荐|延伸|相关|热门|精彩)(?:阅读|推荐|文章|链接|新闻)|(?:点击|长按|扫[码描]|识别|微信扫一?扫).{0,24}(?:关注|二维码|公众号|我们|原文|名片|更多|在看|视频)|(?:欢迎|敬请|请)?关注(?:我们|本公众号|该公众号)|(?:点|个|分享|收藏|赞|在看|转发|关注|一键三连|点亮|让更多人看[到见]|[\s、，,和与~～+])+|喜欢就?.{0,12}(?:在看|赞).{0,6}|.{0,8}点(?:个)?[“"「【]?(?:赞|在看).{0,12}|分享.{0,4}收藏.{0,4}点赞.{0,6}在看|继续滑动看下一个|轻触阅读原文|阅读原文|(?:THE\s*)?END|(?:#[\p{L}\p{N}]{2,20}\s*)+)[\s▼▲↓↑👇👆☟—\-–·|｜!！。]*$/iu;

/** The heads of lists of other articles; what follows them to the end is part of the list. */
const listHeads =
  /^[\s▼▲↓↑👇👆—\-–·|｜]*(?:往期(?:回顾|推荐|精彩|文章)|(?:推荐|延伸|相关|热门|精彩)(?:阅读|推荐|文章|链接|新闻))[\s▼▲↓↑👇👆—\-–·|｜:：]*$/u;

const longest = 160;

/**
 * Parts the lines that a site or an account prints round a text: what says who wrote it, where and when becomes a line
 * each; counters, buttons and calls to follow are left out.
 */
export function partPageData(lines: readonly Line[], log: ReadingLog): Line[] {
  let isListed = false;
  const lastText = lines.findLastIndex(({ mark, text }) => mark === 'table' || text.length > 40);
  return lines.flatMap((line, at): Line[] => {
    const text = withoutObjects(line.text);
    if (line.mark === 'picture' || line.mark === 'table' || text.length > longest) return [line];
    if (at > lastText && listHeads.test(text)) isListed = true;
    if (isListed || buttons.test(text) || calls.test(text)) {
      leave(text, log);
      return [];
    }
    // The links of such lines lead to other pages of the site.
    const { objects, ...bare } = { ...line, text };
    const paper = printedPaper.exec(text);
    if (paper?.index) return partAt(bare, paper.index);
    const [, account, author] = reposted.exec(text) ?? [];
    if (account !== undefined && author !== undefined) {
      const parts = [`来源：${account}`, `作者：${author}`];
      log.render(text, parts.join(''));
      return parts.map((part, index) => ({ ...bare, text: part, gap: index === 0 ? line.gap : 0 }));
    }
    return begins.test(text) && holdsData(text) ? partData(bare, log) : [line];
  });
}

function leave(text: string, log: ReadingLog): void {
  if (text.trim() !== '') log.leftOut.push({ kind: 'around', text: text.trim() });
}

/** The paper that an article stood in, as sites of papers print it behind a byline: 《…》（2024年05月01日 第 03 版）. */
const printedPaper = /\s*《\p{Script=Han}{2,15}》\s*[（(]\s*\d{4}\s*[-年/.][^）)]{3,30}[）)]$/u;

/** What WeChat prints above a post that an account took over from another. */
const reposted = /^以下文章来源于\s*(\S{2,30}?)\s*[，,]\s*作者[:：]?\s*(\S{2,20})$/u;

function partAt(line: Line, at: number): Line[] {
  const parts = [line.text.slice(0, at), line.text.slice(at).trim()];
  return parts.map((text, index) => ({ ...line, text, gap: index === 0 ? line.gap : 0 }));
}

/** Whether a line says more of an article than one thing, or one that is left out: `来源：` alone is read as it is. */
function holdsData(text: string): boolean {
  const found = [...text.matchAll(label)];
  return found.length > 1 || found.some((match) => useOf(match[1] ?? match[2] ?? '') !== 'kept');
}

function useOf(words: string): 'date' | 'kept' | 'left' {
  return labels.find((one) => new RegExp(`^(?:${one.words})$`, 'u').test(words))?.use ?? 'left';
}

/** Makes a line of each thing that a line says, without labels that only a site needs. */
function partData(line: Line, log: ReadingLog): Line[] {
  const found = [...line.text.matchAll(label)];
  const parts = [
    { at: 0, words: '', end: 0 },
    ...found.map((match) => ({
      at: match.index,
      words: match[1] ?? match[2] ?? '',
      end: match.index + match[0].length,
    })),
  ];
  return parts.flatMap(({ at, words, end }, index): Line[] => {
    const part = line.text.slice(at, parts[index + 1]?.at ?? line.text.length);
    const said = part.slice(end - at);
    const value = said.replace(/^[\s|｜】\]]+|(?<![\s|｜【[；;,，])[\s|｜【[；;,，]+$/gu, '');
    const use = words === '' ? 'kept' : useOf(words);
    if (use === 'left' || value === '') {
      leave(part, log);
      return [];
    }
    const isOrigin = /来源$|^稿源$/u.test(words);
    const name = use === 'date' ? '' : isOrigin ? '来源' : words;
    const left = name === words ? '' : words.replace(/来源$/u, '');
    leave(left, log);
    const before = name === '' ? '' : `${name}：`;
    const start = end - at + said.indexOf(value);
    const was = part.slice(0, start) + part.slice(start + value.length);
    log.render(was, before + left);
    return [{ ...line, text: before + value, gap: index === 0 ? line.gap : 0 }];
  });
}
