/** A problem in the proof, with where it is: a repair, a field, or a character of a published block. */
export interface ProofProblem {
  code: string;
  values: Record<string, string>;
  /** The index of the repair that it is about. */
  repair?: number;
  /** The index of the correction that it is about. */
  correction?: number;
  /** The published block that it is in, and the UTF-16 offset in the block's squeezed text. */
  block?: PublishedBlock;
  offset?: number;
}

/** A published block as the proof sees it: its text without white space, and its line in the file. */
export interface PublishedBlock {
  text: string;
  /** Where items, rows and lines begin within it: a break of the received text there is none that was mended. */
  parts: ReadonlySet<number>;
  line: number;
}
