import nunjucks, { type nodes as Nodes, type TemplateParts } from 'nunjucks';
import { checksOf } from './strict-checks.ts';
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

/** What there is for a template to name. */
export interface Surroundings {
  hasFilter(name: string): boolean;
  hasTemplate(name: string): boolean;
}

/** A template as code that throws a `TemplateFault` where it meets what is not there, instead of printing nothing. */
export function compileTemplate(source: TemplateSource, surroundings: Surroundings): TemplateParts {
  const fault = (code: TemplateFaultCode, node: Place, seen: string) =>
    new TemplateFault(code, placeIn(source, node), seen);
  const tree = parsed(source);
  for (const { name } of tree.findAll(nodes.Filter)) {
    if (!surroundings.hasFilter(name.value)) throw fault('template-filter', name, name.value);
  }
  for (const node of [nodes.Include, nodes.Extends, nodes.FromImport].flatMap((type) => tree.findAll(type))) {
    const named = node.template instanceof nodes.Literal ? String(node.template.value) : '';
    if (!surroundings.hasTemplate(named)) throw fault('template-file', node.template, named);
  }
  const compiler = new StrictCompiler(source.file);
  compiler.compile(tree);
  const checks = checksOf(
    compiler.made.map(
      ({ code, node, name }) =>
        () =>
          fault(code, node, name || expressionAt(source.text, node)),
    ),
  );
  return new Function('checks', compiler.getCode())(checks);
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
