import { field } from './field.ts';
import { id } from './fields.ts';
import type { VocabularyList } from './vocabulary.ts';

/**
 * The id of a record; the type of the values says of which kind.
 *
 * @example ref('organizations').optional()
 */
export function ref<const Folder extends string>(folder: Folder) {
  return field(id, { ref: folder }).brand<Folder>();
}

/** The id of a word of one of the vocabulary's lists. */
export function term(list: VocabularyList) {
  return field(id, { term: list }).brand<'term'>();
}
