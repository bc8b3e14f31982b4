import type { Language } from '../../content/problem.ts';

const chinese = ['日', '一', '二', '三', '四', '五', '六'];
const english = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Whether a printed weekday (星期三, 周三, 礼拜三, Wednesday, Wed.) is that of a day; undefined when it is no weekday. */
export function weekdayAgrees(printed: string, date: string): boolean | undefined {
  const actual = new Date(`${date}T00:00:00Z`).getUTCDay();
  const bare = printed.replace(/[\s()（）]/g, '');
  const han = /^(?:星期|周|週|礼拜)([日天一二三四五六])$/.exec(bare)?.[1];
  if (han) return chinese.indexOf(han === '天' ? '日' : han) === actual;
  const latin = bare.toLowerCase().replace(/\.$/, '');
  if (latin.length < 3) return undefined;
  const index = english.findIndex((name) => name === latin || name.startsWith(latin));
  return index === -1 ? undefined : index === actual;
}

/** The weekday of a day, as it would be printed. */
export function weekdayOf(date: string, language: Language): string {
  const index = new Date(`${date}T00:00:00Z`).getUTCDay();
  const name = english[index] ?? '';
  return language === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : `星期${chinese[index]}`;
}
