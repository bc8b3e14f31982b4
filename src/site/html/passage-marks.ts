import type { Article, RecordKind, Site } from '../../archive/types.ts';
import { href } from '../format/address.ts';

/** A stretch of a block's text that leads to a record's page; UTF-16 offsets. */
export interface LinkMark {
  start: number;
  end: number;
  href: string;
  kind: RecordKind;
}

/** A stretch of a block's text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** What is to be marked in the text of one block, in order and without overlaps. */
export interface Marks {
  links: LinkMark[];
  evidence: Span[];
}

/** The marks of each block of an article, by the block's id. */
export function marksByBlock(article: Article, site: Site): Map<string, Marks> {
  const marks = new Map<string, Marks>();
  const of = (place: string): Marks => {
    const known = marks.get(place);
    if (known) return known;
    const fresh: Marks = { links: [], evidence: [] };
    marks.set(place, fresh);
    return fresh;
  };
  for (const { linked, place, start, end, record } of article.mentions) {
    if (linked) of(place).links.push({ start, end, href: href(site, record.path), kind: record.kind });
  }
  for (const { place, start, end } of article.evidence) {
    if (end > start) of(place).evidence.push({ start, end });
  }
  for (const mark of marks.values()) {
    mark.links.sort((a, b) => a.start - b.start);
    mark.evidence = joined(mark.evidence, mark.links);
  }
  return marks;
}

/** Spans as one run each where they touch, widened so that none begins or ends inside a link. */
function joined(spans: Span[], links: LinkMark[]): Span[] {
  const runs: Span[] = [];
  for (const span of spans.map((each) => widened(each, links)).sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else runs.push({ ...span });
  }
  return runs;
}

function widened(span: Span, links: LinkMark[]): Span {
  let { start, end } = span;
  for (const link of links) {
    if (link.start < start && link.end > start) start = link.start;
    if (link.start < end && link.end > end) end = link.end;
  }
  return { start, end };
}
