import type { ProblemList } from './problem.ts';

const fields =
  'title|tagline|publisher|language|timezone|url|description|rights|repository|date|weekday|number|credits|role|name|' +
  'kicker|deck|byline|page|section|summary|cover|src|alt|source|file|publication|note|repairs|kind|before|after|text|to|' +
  'certainty|corrections|was|is|draft|former|aliases|reading|roles|basis|organization|evidence|article|quote|occurrence|' +
  'honours|level|year|part_of|form|category|organizers|people|audience|period|printed|from|parent|id|value|unit|' +
  'qualifier|counts|initiative|categories|bases|kinds|label';
const fullWidthColon = new RegExp(`^(\\s*(?:- +)?(?:${fields}|[a-z_]{2,20}))\\s*：`);
const missingSpace = new RegExp(`^(\\s*(?:- +)?(?:${fields})):(?=[^\\s/])`);
const tabIndent = /^ *\t/;

/**
 * Finds the slips that Chinese typing makes in YAML and that YAML itself reads as something else: a
 * full-width colon, no space after the colon, a tab as indent. Gives how many it reported.
 */
export function scanForSlips(
  source: string,
  file: string,
  lineOffset: number,
  problems: ProblemList,
): number {
  if (!/[：\t]|:[^\s/]/.test(source)) return 0;
  let found = 0;
  let blockIndent = -1;
  source.split('\n').forEach((line, index) => {
    const indent = line.search(/\S/);
    if (blockIndent >= 0 && (indent > blockIndent || indent === -1)) return;
    blockIndent = /:\s*[|>][+-]?\d?\s*$/.test(line) ? indent : -1;
    const [code, match] = slipOf(line);
    if (!code) return;
    const place = { file, line: index + 1 + lineOffset, column: [...(match ?? '')].length + 1 };
    problems.error(code, place, {
      seen: line.trim().slice(0, 60),
      field: (match ?? '').replace(/^[\s-]+/, ''),
    });
    found += 1;
  });
  return found;
}

function slipOf(line: string): [string | undefined, string?] {
  const colon = fullWidthColon.exec(line);
  if (colon) return ['fullwidth-colon', colon[1]];
  const space = missingSpace.exec(line);
  if (space) return ['no-space-after-colon', space[1]];
  if (tabIndent.test(line) && line.trim() !== '') return ['tab-indent', ''];
  return [undefined];
}
