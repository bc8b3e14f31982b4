import { marked } from './field.ts';
import { id } from './fields.ts';
import type { VocabularyList } from './vocabulary.ts';

/**
 * The id of a record; the type of the values says of which kind.
 *
 * @example field(ref('organizations').optional(), '所属机构 id · Organization')
 */
export function ref<const Folder extends string>(folder: Folder) {
  return marked(id.clone(), { ref: folder }).brand<Folder>();
}

/** The id of a word of one of the vocabulary's lists. */
export function term(list: VocabularyList) {
  return marked(id.clone(), { term: list }).brand<'term'>();
}
