/** Whether a UTF-16 unit is white space, as `\s` has it, without the price of a pattern for those of most texts. */
function isWhite(unit: number): boolean {
  if ((unit > 0x20 && unit < 0xa0) || (unit > 0x3000 && unit < 0xfeff)) return false;
  return /\s/.test(String.fromCharCode(unit));
}

/** Takes the white space out of a text, the space between Chinese characters included (U+3000). */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** A text without its white space, and for each of its UTF-16 units the offset it had. */
export function squeezeWithOffsets(text: string): { text: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(text.length + 1);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isWhite(text.charCodeAt(at))) continue;
    offsets[length] = at;
    length += 1;
  }
  offsets[length] = text.length;
  return { text: squeeze(text), offsets };
}
