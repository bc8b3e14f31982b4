import type { Issue } from '../../archive/types.ts';
import { codePoint } from '../../content/code-point.ts';
import { fontFolder } from '../../typeset/fonts.ts';
import type { EditionChecks } from '../edition.ts';

/** Warns of the characters in the texts of an issue that no font has: its paper has boxes in their place. */
export function checkCharacters({ articles }: Issue, { fonts, problems }: EditionChecks): void {
  for (const { blocks, file } of articles) {
    const missing = fonts.missingInPapers(blocks.map(({ text }) => text).join('\n'));
    const [first] = missing;
    if (first === undefined) continue;
    const line = blocks.find(({ text }) => text.includes(first))?.line ?? 1;
    problems.warning(
      'paper-character',
      { file, line, column: 1 },
      { seen: missing.join(' '), codes: missing.map(codePoint).join(' '), folder: `${fontFolder}/` },
    );
  }
}
