/**
 * A style sheet with its cascade layers unwrapped. Browsers before 2022 know none and would drop all
 * that is in them; the rules come in the order of their layers, so that the later still wins.
 */
export function withoutLayers(css: string): string {
  let flat = '';
  let at = 0;
  for (const { index, 0: opening } of css.matchAll(/@layer [^{;]*[{;]/g)) {
    if (index < at) continue;
    flat += css.slice(at, index);
    at = index + opening.length;
    if (opening.endsWith(';')) continue;
    const end = closingBrace(css, at);
    flat += css.slice(at, end);
    at = end + 1;
  }
  return flat + css.slice(at);
}

/** Where the brace that was opened before `from` is closed; braces in strings do not count. */
function closingBrace(css: string, from: number): number {
  let depth = 1;
  const tokens = /"(?:[^"\\]|\\.)*"|[{}]/g;
  tokens.lastIndex = from;
  for (let token = tokens.exec(css); token; token = tokens.exec(css)) {
    if (token[0] === '{') depth += 1;
    if (token[0] === '}') depth -= 1;
    if (depth === 0) return token.index;
  }
  return css.length;
}
