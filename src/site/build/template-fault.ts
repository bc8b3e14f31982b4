import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { causes, detailOf, type FaultReport, machineFault } from '../../content/machine-fault.ts';
import { sliceText } from '../../content/slice-text.ts';
import { relativePath } from '../../files/relative-path.ts';
import { projectFolder } from '../../project-folder.ts';
import { placedFault } from './fault.ts';

/** Nunjucks' way of telling a place: `(_includes/page.njk) [Line 3, Column 5]`. */
const template = /\((?:\.\/)?([^)\s]+\.njk)\)(?:\s*\[Line (\d+), Column (\d+)\])?/;

/** A frame of a stack trace: a file's address, or its path, which on Windows begins with a drive. */
const frame = /\(?(file:\/\/\/[^\s()?]+|(?:[A-Za-z]:[\\/]|\/)[^\s()?]+)(?:\?[^:]*)?:(\d+):(\d+)\)?$/;

/** The frame of a function that was written in front matter. */
const evaluated = /eval at parse \(\S*gray-matter\S*\), <anonymous>:(\d+):(\d+)\)$/;

/** What Lightning CSS throws, with the place in the file that it names, and what Rolldown throws, with those of its errors. */
const located = z.object({
  loc: z.object({ line: z.number(), column: z.number(), file: z.string().optional() }).optional(),
  fileName: z.string().optional(),
  message: z.string(),
});
const bundled = located.extend({ errors: z.array(located).optional() });

/** Eleventy's errors put the page that was being written first; the cause says what is wrong. */
const wrapper =
  /^(?:Having trouble|Error in your Eleventy config|Template render error|.*EleventyNunjucksError)/;

/** The fault of an error that Eleventy or a template threw: the machine's, or the place in the project and one sentence of what was said. */
export function templateFault(error: unknown, project = projectFolder): FaultReport {
  const known = machineFault(error) ?? placedFault(error);
  if (known) return known;
  const chain = causes(error);
  const unreadable = bundledFault(chain, project);
  if (unreadable) return { code: 'template', values: unreadable, detail: detailOf(error) };
  const said = chain.flatMap(({ message }) => message.split('\n')).map((line) => line.trim());
  const message = said.findLast((line) => line !== '' && !wrapper.test(line)) ?? said[0] ?? String(error);
  const frames = framesOf(chain, project);
  const place =
    frontMatterPlace(chain) ??
    // Where packages threw, a template that they were at tells more than the code that called them.
    frames[0]?.place ??
    templatePlace(chain) ??
    frames.find((each) => each.place)?.place;
  if (!place) return { code: 'internal', values: { message }, detail: detailOf(error) };
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

/** Where in a style sheet or script of the project a bundler met what it cannot read. */
function bundledFault(chain: readonly Error[], project: string) {
  const found = bundled.safeParse(chain.at(-1)).data;
  const { loc, fileName = loc?.file, message = '' } = found?.errors?.[0] ?? found ?? {};
  if (!loc || !fileName) return undefined;
  const [said = ''] = message.split('\n');
  return { file: relativePath(project, fileName), line: loc.line, column: loc.column, message: said };
}

/** The frames of the innermost stack, each with its place where that is in the project's own code. */
function framesOf(chain: readonly Error[], project: string) {
  const innermost = chain.at(-1)?.stack?.split('\n') ?? [];
  return innermost.flatMap((line) => {
    const match = frame.exec(line.trim());
    if (!match?.[1]) return [];
    const path = match[1].startsWith('file:') ? fileURLToPath(match[1]) : match[1];
    const file = relativePath(project, path);
    const isOwn = !file.startsWith('..') && !file.startsWith('node_modules');
    return [{ place: isOwn ? { file, line: Number(match[2]), column: Number(match[3]) } : undefined }];
  });
}
