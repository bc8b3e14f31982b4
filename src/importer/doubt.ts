import type { DoubtKind, QuestionKind } from '../locales/importer.ts';
import type { Draft } from './recognise/compose.ts';

/** A doubt, with the words that it is about: the editor is asked, or finds it in the review list. */
export interface Doubt {
  kind: DoubtKind;
  /** The words it is about; for a join the words before the break. */
  text: string;
  /** For a join the words after the break; else what may help to answer. */
  other?: string;
  /** Of what can be asked, whether the importer went ahead or waits for the answer. */
  done?: boolean;
}

/** A doubt that an editor can be asked about. */
export type Question = Doubt & { kind: QuestionKind };

/** What the editor answered, by `doubtKey`; a doubt that is absent was not answered. */
export type Answers = ReadonlyMap<string, boolean>;

/** By what a doubt is known from one run of the pipeline to the next. */
export function doubtKey({ kind, text, other = '' }: Doubt): string {
  return `${kind}\n${text}\n${other}`;
}

/** Who answers the importer's questions. Each answer may be a fault that is thrown, which stops the import. */
export interface Prompter {
  /** Whether what a doubt is about is so. */
  confirm(doubt: Question): Promise<boolean>;
  date(): Promise<string>;
  /** The headline of a text that has none, by its first words; empty to let those stand. */
  title(words: string): Promise<string>;
  /** Whether the articles that were recognised are to be written. */
  proceed(articles: readonly Draft[]): Promise<boolean>;
  /** What a picture shows, by its number in the article. */
  alt(picture: number): Promise<string>;
}
