/** A text without its white space, and for each of its UTF-16 units the offset it had. */
export interface Squeezed {
  text: string;
  offsets: Uint32Array;
}

const white = /\s/;

/** Takes the white space out of a text, the space between Chinese characters included (U+3000). */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Takes the white space out and remembers where every unit stood. */
export function squeezeWithOffsets(text: string): Squeezed {
  const offsets = new Uint32Array(text.length + 1);
  let squeezed = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (white.test(unit)) continue;
    offsets[squeezed.length] = at;
    squeezed += unit;
  }
  offsets[squeezed.length] = text.length;
  return { text: squeezed, offsets };
}
