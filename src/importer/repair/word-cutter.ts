/**
 * Says whether a place between two texts lies inside a word. A break inside a word is no paragraph's
 * end. The dictionary is the platform's (Unicode Annex 29 with ICU's Chinese word list), so it is
 * evidence among other evidence and never proof.
 */
export class WordCutter {
  readonly #segmenter = new Intl.Segmenter('und', { granularity: 'word' });

  /** Whether a word of two characters or more spans the end of `before` and the start of `after`. */
  cuts(before: string, after: string): boolean {
    const head = before.slice(-12);
    for (const { segment, index } of this.#segmenter.segment(head + after.slice(0, 12))) {
      if (index >= head.length) return false;
      if (index + segment.length > head.length) return true;
    }
    return false;
  }

  /** The first word of a text. */
  firstWord(text: string): string {
    for (const { segment } of this.#segmenter.segment(text.slice(0, 12))) return segment;
    return '';
  }
}
