import type { DoubtKind } from '../../locales/importer.ts';
import type { Besides } from '../../model/article.ts';
import type { Doubt } from '../doubt.ts';
import type { LeftOut } from '../extract/format.ts';

/** What readers are told that a document held besides, by the doubt that names it to editors. */
const besides: Partial<Record<DoubtKind, Besides>> = {
  picture: 'pictures',
  objects: 'objects',
  media: 'media',
  symbol: 'signs',
  deleted: 'deleted',
  hidden: 'hidden',
  comments: 'comments',
  running: 'running',
  uncalled: 'notes',
};

/** What a document held that did not come in, each kind once. */
export function besidesOf(leftOut: readonly LeftOut[], doubts: readonly Doubt[]): Besides[] {
  const kinds = [...doubts, ...leftOut].flatMap(({ kind }) => besides[kind] ?? []);
  return [...new Set(kinds)];
}
