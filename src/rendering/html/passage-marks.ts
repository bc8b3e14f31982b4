import type { Mention, TextPage } from '../../archive/types.ts';

/** A stretch of a block's text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** What is to be marked in the text of one block, in order and without overlaps. */
export interface Marks {
  /** Names that lead to the pages of their records. */
  links: Mention[];
  evidence: Span[];
}

/** The marks of each block of an article, by the block's id; found in one pass, since an article may have hundreds. */
export function marksByBlock({
  mentions,
  evidence,
}: Pick<TextPage, 'mentions' | 'evidence'>): Map<string, Marks> {
  const marks = new Map<string, Marks>();
  const marksIn = (place: string): Marks => {
    const known = marks.get(place) ?? { links: [], evidence: [] };
    marks.set(place, known);
    return known;
  };
  for (const mention of mentions) if (mention.linked) marksIn(mention.place).links.push(mention);
  for (const each of evidence) if (each.end > each.start) marksIn(each.place).evidence.push(each);
  for (const mark of marks.values()) {
    mark.links.sort((a, b) => a.start - b.start);
    mark.evidence = joined(mark.evidence, mark.links);
  }
  return marks;
}

/** Spans as one run each where they touch, widened so that none begins or ends inside a link. */
function joined(spans: readonly Span[], links: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of spans.map((each) => widened(each, links)).sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else runs.push(span);
  }
  return runs;
}

function widened(span: Span, links: readonly Span[]): Span {
  let { start, end } = span;
  for (const link of links) {
    if (link.start < start && link.end > start) start = link.start;
    if (link.start < end && link.end > end) end = link.end;
  }
  return { start, end };
}
