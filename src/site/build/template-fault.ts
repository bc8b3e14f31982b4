import { fileURLToPath } from 'node:url';
import { sliceText } from '../../content/slice-text.ts';
import { relativePath } from '../../files/relative-path.ts';
import { projectFolder } from '../../project-folder.ts';
import { causes, detailOf, type FaultReport, machineFault, placedFault } from './fault.ts';

/** Nunjucks' way of telling a place: `(_includes/page.njk) [Line 3, Column 5]`. */
const template = /\((?:\.\/)?([^)\s]+\.njk)\)(?:\s*\[Line (\d+), Column (\d+)\])?/;

/** A frame of a stack trace: a file's address, or its path, which on Windows begins with a drive. */
const frame = /\(?(file:\/\/\/[^\s()?]+|(?:[A-Za-z]:[\\/]|\/)[^\s()?]+)(?:\?[^:]*)?:(\d+):(\d+)\)?$/;

/** The frame of a function that was written in front matter. */
const evaluated = /eval at parse \(\S*gray-matter\S*\), <anonymous>:(\d+):(\d+)\)$/;

/** Eleventy's errors put the page that was being written first; the cause says what is wrong. */
const wrapper =
  /^(?:Having trouble|Error in your Eleventy config|Template render error|.*EleventyNunjucksError)/;

/** The fault of an error that Eleventy or a template threw: the machine's, or the place in the project and one sentence of what was said. */
export function templateFault(error: unknown, project = projectFolder): FaultReport {
  const known = machineFault(error) ?? placedFault(error);
  if (known) return known;
  const chain = causes(error);
  const said = chain.flatMap(({ message }) => message.split('\n')).map((line) => line.trim());
  const message = said.findLast((line) => line !== '' && !wrapper.test(line)) ?? said[0] ?? String(error);
  const place = frontMatterPlace(chain) ??
    scriptPlace(chain, project) ??
    templatePlace(chain) ?? { file: '', line: 0, column: 0 };
  return {
    code: 'template',
    values: { ...place, message: sliceText(message, 0, 300) },
    detail: detailOf(error),
  };
}

/** Where in a template's front matter a function of it threw; its lines are those of the file. */
function frontMatterPlace(chain: readonly Error[]) {
  const [, first = ''] = chain.at(-1)?.stack?.split('\n') ?? [];
  const [, line, column] = evaluated.exec(first) ?? [];
  const file = chain.map(({ message }) => /\.\/(\S+\.njk)/.exec(message)?.[1]).find(Boolean);
  return line && file ? { file, line: Number(line), column: Number(column) } : undefined;
}

function templatePlace(chain: readonly Error[]) {
  for (const { message } of chain.toReversed()) {
    const match = template.exec(message);
    if (match) {
      return { file: match[1] ?? '', line: Number(match[2] ?? 1), column: Number(match[3] ?? 1) };
    }
  }
  return undefined;
}

/** The innermost frame of a stack that is in the project's own code, when the innermost cause was thrown there. */
function scriptPlace(chain: readonly Error[], project: string) {
  const innermost = chain.at(-1)?.stack?.split('\n') ?? [];
  for (const line of innermost) {
    const match = frame.exec(line.trim());
    if (!match?.[1]) continue;
    const path = match[1].startsWith('file:') ? fileURLToPath(match[1]) : match[1];
    const file = relativePath(project, path);
    if (file.startsWith('..') || file.startsWith('node_modules')) return undefined;
    return { file, line: Number(match[2]), column: Number(match[3]) };
  }
  return undefined;
}
