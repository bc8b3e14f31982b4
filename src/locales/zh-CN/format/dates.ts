import type { Format } from '../../format.ts';
import { datesInLine } from './dates-in-line.ts';

const days = '一二三四五六日';

/** How Chinese writes dates: 2023年4月26日 星期三. */
export const dates: Format['dates'] = {
  year: (year) => `${year}年`,
  month: (year, month) => `${year}年${month}月`,
  day: (year, month, day) => `${year}年${month}月${day}日`,
  full: (day, weekday) => `${day} ${weekday}`,
  weekdays: [...days].map((day) => `星期${day}`),
  weekdayInitials: [...days],
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  weekdayOf: (printed) => {
    const day = /^(?:星期|周|週|[礼禮]拜)([日天一二三四五六])$/.exec(printed)?.[1];
    return day === undefined ? undefined : days.indexOf(day === '天' ? '日' : day) + 1;
  },
  printed: (year, month, day) => [
    `${year}年${month}月${day}日`,
    `${year}年${String(month).padStart(2, '0')}月${String(day).padStart(2, '0')}日`,
  ],
  inLine: datesInLine,
  // 未来一周天气 is no Sunday.
  weekdayInLine:
    '(?:星期|(?<![一二三四五六七八九十两])周|礼拜)[一二三四五六日天](?!(?![第农農出总總])\\p{Script=Han})',
  span: (from, to) => {
    const sameYear = from.year === to.year;
    const sameMonth = sameYear && from.month === to.month && from.day * to.day > 0;
    const end = {
      year: sameYear && from.month * to.month > 0 ? '' : to.year,
      month: sameMonth ? 0 : to.month,
      day: to.day,
    };
    return `${written(from)}—${written(end)}`;
  },
  to: '至',
  reckoned: (printed, reckoned) => `${printed}（${reckoned}）`,
};

function written({ year, month, day }: { year: string; month: number; day: number }): string {
  return `${year && `${year}年`}${month > 0 ? `${month}月` : ''}${day > 0 ? `${day}日` : ''}`;
}
