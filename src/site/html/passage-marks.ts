import type { Article, Mention } from '../../archive/types.ts';

/** A stretch of a block's text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** What is to be marked in the text of one block, in order and without overlaps. */
export interface Marks {
  /** Names that lead to the pages of their records. */
  links: readonly Mention[];
  evidence: readonly Span[];
}

/** The marks in one place of an article. */
export function marksIn(place: string, { mentions, evidence }: Article): Marks {
  const links = mentions.filter((mention) => mention.linked && mention.place === place);
  links.sort((a, b) => a.start - b.start);
  const spans = evidence.filter((each) => each.place === place && each.end > each.start);
  return { links, evidence: joined(spans, links) };
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

function widened({ start, end }: Span, links: readonly Span[]): Span {
  const linkAt = (at: number) => links.find((link) => link.start < at && link.end > at);
  return { start: linkAt(start)?.start ?? start, end: linkAt(end)?.end ?? end };
}
