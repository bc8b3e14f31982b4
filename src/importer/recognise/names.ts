import { isSurname } from '../repair/headline-shape.ts';

const compound =
  /^(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|令狐)/u;

/** Whether a text can be a person's name: a Chinese one of two to four characters, or a transcribed one with a dot. */
export function isName(text: string): boolean {
  if (/^[\p{Script=Han}]{1,6}(?:[·•・][\p{Script=Han}]{1,8}){1,3}$/u.test(text)) return true;
  if (!/^[\p{Script=Han}]{2,4}$/u.test(text)) return false;
  return compound.test(text) ? text.length >= 3 : isSurname(text.charAt(0)) && text.length <= 3;
}

/** Splits a run of names at spaces and marks; single characters set apart (王　纲) are put together. Undefined when any is no name. */
export function splitNames(text: string): string[] | undefined {
  const tokens = text.split(/[\s、，,/／]+/u).filter((token) => token !== '');
  const names: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if ([...token].length > 1) names.push(token);
    else {
      names.push(token + (tokens[at + 1] ?? ''));
      at += 1;
    }
  }
  return names.length > 0 && names.every(isName) ? names : undefined;
}
