/**
 * The part of a text between two UTF-16 offsets. A character of two units is never parted: where an end would fall
 * between them, it is left out.
 *
 * @example sliceText('师傅𠮷', 0, 3) // '师傅'
 */
export function sliceText(text: string, start: number, end?: number): string {
  return text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
