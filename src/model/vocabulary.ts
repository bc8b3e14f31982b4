import { z } from 'zod';
import { id, text } from './fields.ts';

/** One word of a vocabulary, with a label in each of some languages. */
const term = (languages: readonly string[]) =>
  z.strictObject({
    /** The id that records use. */
    id,
    /** What readers see, by language. */
    label: z.strictObject(Object.fromEntries(languages.map((language) => [language, text.optional()]))),
  });

/**
 * `_data/vocabulary.yaml`: the words that records choose from, with labels in any of the languages. A list left out
 * takes the generator's own.
 */
export const vocabularySchema = (languages: readonly string[]) =>
  z.strictObject({
    /** Categories of initiatives. */
    categories: z.array(term(languages)).optional(),
    /** Roles of people. */
    roles: z.array(term(languages)).optional(),
    /** On what words a role rests. */
    bases: z.array(term(languages)).optional(),
    /** Kinds of organisations. */
    kinds: z.array(term(languages)).optional(),
    /** Sections of the newsletter (栏目) whose addresses are not to be made of their names; the labels are what articles print. */
    sections: z.array(term(languages)).optional(),
  });

/** The checked content of `_data/vocabulary.yaml`. */
export type VocabularyFile = z.infer<ReturnType<typeof vocabularySchema>>;
/** The lists of the vocabulary that records choose from. */
export type VocabularyList = Exclude<keyof VocabularyFile, 'sections'>;
