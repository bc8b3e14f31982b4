/** What a word is made of where spaces divide words: letters, digits and what joins them, Chinese and Japanese characters not. */
const ofWord = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}'’-]$/u;
/** What is longer is no word, and is cut. */
const longest = 40;

/** The last place up to `at` (UTF-16) that is within no word: where a text may be cut so that what stands before it is whole. */
export function beforeWord(text: string, at: number): number {
  let cut = at;
  while (cut > 0 && isWithin(text, cut)) cut -= 1;
  return cut === 0 || at - cut > longest ? at : cut;
}

/** The first place from `at` on that is within no word: where a text may be cut so that what stands after it is whole. */
export function afterWord(text: string, at: number): number {
  let cut = at;
  while (cut < text.length && isWithin(text, cut)) cut += 1;
  return cut - at > longest ? at : cut;
}

function isWithin(text: string, at: number): boolean {
  return ofWord.test(text.charAt(at - 1)) && ofWord.test(text.charAt(at));
}
