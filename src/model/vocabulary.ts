import { z } from 'zod';
import { id, text } from './fields.ts';

const term = z.strictObject({
  /** The id that records use. */
  id: id.describe('编号 · Id'),
  /** What readers see, by language. */
  label: z
    .strictObject({
      'zh-CN': text.optional().describe('中文 · Chinese'),
      en: text.optional().describe('英文 · English'),
    })
    .describe('显示名称 · Label'),
});

/** `_data/vocabulary.yaml`: the words that records choose from. A list left out takes the generator's own. */
export const vocabularySchema = z.strictObject({
  /** Categories of initiatives. */
  categories: z.array(term).optional().describe('活动分类 · Categories of initiatives'),
  /** Roles of people. */
  roles: z.array(term).optional().describe('人物身份 · Roles of people'),
  /** On what words a role rests. */
  bases: z.array(term).optional().describe('身份依据 · Bases of roles'),
  /** Kinds of organisations. */
  kinds: z.array(term).optional().describe('机构类别 · Kinds of organizations'),
});

/** One word of the vocabulary. */
export type Term = z.infer<typeof term>;
/** The checked content of `_data/vocabulary.yaml`. */
export type VocabularyFile = z.infer<typeof vocabularySchema>;
