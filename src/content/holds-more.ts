/** Whether a text holds more matches of a pattern than so many; no more are looked for. */
export function holdsMore(text: string, pattern: RegExp, most: number): boolean {
  if (text.length <= most) return false;
  const matches = text.matchAll(pattern);
  for (let count = 0; count <= most; count += 1) if (matches.next().done) return false;
  return true;
}
