import nunjucks, { type nodes as Nodes, type runtime, type TemplateParts } from 'nunjucks';
import type { Context } from './context.ts';
import { StrictCompiler } from './strict-compiler.ts';
import { TemplateFault, type TemplateFaultCode } from './template-fault.ts';

const { nodes, parser } = nunjucks;

/** How every template is read: what is printed is escaped, and a tag alone on a line leaves no line behind. */
export const templateOptions = { autoescape: true, trimBlocks: true, lstripBlocks: true, dev: true };

/** The text of a template. */
export interface TemplateSource {
  /** Relative to the project. */
  file: string;
  text: string;
  /** How many lines of the file stand before the text. */
  above: number;
}

/**
 * A template as code that throws a `TemplateFault` where it meets what is not there, instead of printing nothing;
 * `surroundings` say which filters and templates there are.
 */
export function compileTemplate(
  source: TemplateSource,
  surroundings: { hasFilter(name: string): boolean; hasTemplate(name: string): boolean },
): TemplateParts {
  const fault = (code: TemplateFaultCode, node: Place, seen: string) =>
    new TemplateFault(code, placeIn(source, node), seen);
  const tree = parsed(source);
  const { Filter, Include, Extends, FromImport } = nodes;
  for (const node of tree.findAll(nodes.Node)) {
    if (node instanceof Filter && !surroundings.hasFilter(node.name.value))
      throw fault('template-name', node.name, node.name.value);
    if (!(node instanceof Include || node instanceof Extends || node instanceof FromImport)) continue;
    const named = node.template instanceof nodes.Literal ? String(node.template.value) : '';
    if (!surroundings.hasTemplate(named)) throw fault('template-name', node.template, named);
  }
  const faults: (() => TemplateFault)[] = [];
  const compiler = new StrictCompiler(source.file, (code, node, name) => {
    faults.push(() => fault(code, node, name || expressionAt(source.text, node)));
    return faults.length - 1;
  });
  compiler.compile(tree);
  return new Function('checks', compiler.getCode())(checksOf(faults));
}

/** What a compiled template calls while it is rendered; `at` is the number of the fault to throw. */
function checksOf(faults: readonly (() => TemplateFault)[]) {
  const fail = (at: number): never => {
    throw faults[at]?.();
  };
  return {
    /** The value of a name, which may be undefined where something was set to it. */
    known(context: Context, frame: runtime.Frame, name: string, at: number) {
      const local = frame.lookup(name);
      const value = local === undefined ? context.lookup(name) : local;
      return value === undefined && !context.has(name) ? fail(at) : value;
    },
    /** What is printed or looped over, which may not be undefined or null. */
    given: (value: unknown, at: number) => value ?? fail(at),
    called: (value: unknown, context: object, args: unknown[], at: number) =>
      typeof value === 'function' ? value.apply(context, args) : fail(at),
    /** What a loop is told of where it is (https://mozilla.github.io/nunjucks/templating.html#for). */
    loop: (index0: number, length: number) => ({
      index: index0 + 1,
      index0,
      revindex: length - index0,
      revindex0: length - index0 - 1,
      first: index0 === 0,
      last: index0 === length - 1,
      length,
    }),
  };
}

type Place = Pick<Nodes.Node, 'lineno' | 'colno'>;

function placeIn({ file, above }: TemplateSource, { lineno, colno }: Place) {
  return { file, line: above + lineno + 1, column: colno + 1 };
}

function parsed(source: TemplateSource): Nodes.Node {
  try {
    return parser.parse(source.text, [], templateOptions);
  } catch (error) {
    if (!(error instanceof Error && 'lineno' in error && 'colno' in error)) throw error;
    // What is missing at the end has no place of its own.
    const lines = source.text.split('\n');
    const line = Number(error.lineno ?? lines.length) - 1;
    const place = { lineno: line, colno: Number(error.colno ?? `${lines[line]}`.length + 1) - 1 };
    throw new TemplateFault('template-syntax', placeIn(source, place), error.message);
  }
}

/** What stands between the braces around a place, as far as its line goes. */
function expressionAt(text: string, { lineno, colno }: Place): string {
  const line = text.split('\n')[lineno] ?? '';
  const start = Math.max(line.lastIndexOf('{{', colno), line.lastIndexOf('{%', colno), 0);
  const end = line.slice(start).search(/[-%}]\}/);
  return line
    .slice(start, end < 0 ? undefined : start + end)
    .replace(/^\{[{%]-?/, '')
    .trim();
}
