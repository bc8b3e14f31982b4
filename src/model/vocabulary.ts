import { z } from 'zod';
import { id, text } from './fields.ts';

/** One word of a vocabulary, with a label in each of some languages. */
const term = (languages: readonly string[]) =>
  z.strictObject({
    /** The id that records use. */
    id: id.describe('编号 · Id'),
    /** What readers see, by language. */
    label: z
      .strictObject(
        Object.fromEntries(
          languages.map((language) => [language, text.optional().describe(`显示名称 · Label (${language})`)]),
        ),
      )
      .describe('显示名称，按语言 · Label, by language'),
  });

/**
 * `_data/vocabulary.yaml`: the words that records choose from, with labels in any of the languages. A list left out
 * takes the generator's own.
 */
export const vocabularySchema = (languages: readonly string[]) =>
  z.strictObject({
    /** Categories of initiatives. */
    categories: z.array(term(languages)).optional().describe('活动分类 · Categories of initiatives'),
    /** Roles of people. */
    roles: z.array(term(languages)).optional().describe('人物身份 · Roles of people'),
    /** On what words a role rests. */
    bases: z.array(term(languages)).optional().describe('身份依据 · Bases of roles'),
    /** Kinds of organisations. */
    kinds: z.array(term(languages)).optional().describe('机构类别 · Kinds of organizations'),
  });

/** The checked content of `_data/vocabulary.yaml`. */
export type VocabularyFile = z.infer<ReturnType<typeof vocabularySchema>>;
/** The lists of the vocabulary. */
export type VocabularyList = keyof VocabularyFile;
