import { Composer, CST, Document, Parser, YAMLParseError } from 'yaml';
import { contentLimits } from '../model/limits.ts';
import { holdsMore } from './holds-more.ts';

const deepest = contentLimits.yamlDepth.most;

/**
 * Parses YAML without guessing types; everything that reads YAML begins here. What is wrong stands in the document's
 * `errors`. Doubled keys are left to the reader, as the library compares every key with every other, and so is how
 * deep a text is: the library composes what stands in one another by calling itself, and Node can end without a word
 * when that goes on for thousands of levels. A text that is too deep is RESOURCE_EXHAUSTION at the first level too many, one with too many marks
 * at its beginning.
 */
export function parseYaml(text: string): Document {
  if (holdsMore(text, marks, contentLimits.yamlMarks.most)) return refused(0, tooMuch);
  const tokens = [...new Parser().parse(text)];
  const deep = firstTooDeep(tokens);
  if (deep) return refused(deep.offset, 'too deep');
  const composer = new Composer({ schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  const [document = new Document(), second] = composer.compose(tokens, true, text.length);
  if (second) {
    const [start = 0, end = start] = second.range ?? [];
    document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'several documents'));
  }
  return document;
}

/** What the parser makes something of; a line of a list is one thing. */
const marks = /[[\]{},?&*!#"']|\n(?! *- )|[:-] /g;
/** What the error says of a text that has more of them than are taken. */
export const tooMuch = 'too much';

function refused(offset: number, why: string): Document {
  const document = new Document();
  document.errors.push(new YAMLParseError([offset, offset + 1], 'RESOURCE_EXHAUSTION', why));
  return document;
}

/** The first list or mapping in the text that stands in more than `deepest` others, level by level, so without recursion. */
function firstTooDeep(tokens: readonly CST.Token[]): CST.Token | undefined {
  let level = tokens.flatMap((token) => (token.type === 'document' && token.value ? [token.value] : []));
  for (let depth = 0; depth <= deepest; depth += 1) level = level.flatMap(within);
  return level.find(CST.isCollection);
}

/** What stands in a list or mapping. */
function within(token: CST.Token): CST.Token[] {
  if (!CST.isCollection(token)) return [];
  return token.items.flatMap(({ key, value }) =>
    [key, value].filter((one) => one !== null && one !== undefined),
  );
}
