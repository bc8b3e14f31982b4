import { endsBefore } from '../../model/dates.ts';
import { periodAt } from './periods.ts';
import { entryFor, type Found, findInText, type Proposer } from './proposer.ts';

const dated =
  /(?<=^|[。！？；，\n])((?:(?:去年|今年|\d{4}年)\d{1,2}月份?(?:\d{1,2}日)?|\d{1,2}月(?:份|\d{1,2}日))(?:至\d{1,2}日|[上下]午|当[天日])?，?)[^。；！？…]{8,}/gu;
/** What makes a sentence a happening, not a state or a count. */
const happens =
  /举行|召开|开幕|闭幕|成立|举办|启动|揭牌|开班|开工|竣工|签订|签署|签约|授予|表彰|发布|印发|当选|开业|投入使用|上线|建立|荣获|开展|慰问|走访|发起|组织|参加|开赛|开馆|开放|落成|奠基|换届|选举/u;
const counts =
  /同比|环比|增长|下降|回升|增幅|%|％|累计|截至|数据显示|病例|公布的数据|将于|即将|预计|计划于|拟于/u;
const longest = 60;

/** Proposes happenings: a sentence that begins with a month or a day, not after the issue's own, and tells what was done. */
export const events: Proposer = {
  kind: 'events',
  sameAs: ({ date }) => String(date),
  async *propose(proposing) {
    const { date: today } = proposing.header;
    for (const one of findInText(proposing, findDated)) {
      const { text } = one.passage;
      const period = periodAt(text, one.found.start + 8, today);
      if (!period?.from || endsBefore(today, period.from)) continue;
      const { told, ...found } = one.found;
      const title = text.slice(told, found.end);
      yield entryFor(proposing, { ...one, found }, { date: period.from, title, period });
    }
  },
};

/** Finds the sentences, or their first clauses, that tell a dated happening, which is `told` from an offset on. */
export function findDated(text: string): (Found & { told: number })[] {
  return [...text.matchAll(dated)].flatMap(({ 0: words, 1: date = '', index }) => {
    const clause = words.length <= longest ? words : words.slice(0, words.lastIndexOf('，', longest));
    if (clause.length < 12 || !happens.test(clause) || counts.test(clause)) return [];
    return { start: index, end: index + clause.length, told: index + date.length };
  });
}
