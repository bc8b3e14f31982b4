const han = /[\p{Script=Han}，。、：；！？（）《》]/u;

/**
 * A line with its pairs of straight quotation marks made curly. It stays as it is when not every mark
 * pairs, when a pair has no Chinese beside it, or when one stands inside a curly pair and would have
 * to be a single one. What is Markdown's own (links, code, HTML) is not touched.
 */
export function curlyQuotes(line: string): string {
  const pieces = line.split('"');
  if (pieces.length === 1 || pieces.length % 2 === 0 || /[`<\\]|\]\(/.test(line)) return line;
  let curly = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    const [before = '', inside = '', after = ''] = pieces.slice(at - 1, at + 2);
    const beside = [before.at(-1), inside[0], inside.at(-1), after[0]];
    const isNested = curly.lastIndexOf('“') > curly.lastIndexOf('”');
    if (!beside.some((character = '') => han.test(character))) return line;
    if (isNested || inside !== inside.trim() || inside === '' || /[“”]/.test(inside)) return line;
    if (/\d$/.test(before) && !han.test(inside.charAt(0))) return line;
    curly += `“${inside}”${after}`;
  }
  return curly;
}
