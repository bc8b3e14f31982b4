/** How a fence of code begins (CommonMark 0.31, 4.5). */
export const fenceMark = /^ {0,3}(`{3,}|~{3,})/m;

/** Gives a function that, told the lines of a Markdown text one after the other, says of each whether it is code, or its fence. */
export function codeInFences(): (line: string) => boolean {
  let fence = '';
  return (line) => {
    const mark = fenceMark.exec(line)?.[1] ?? '';
    const isFence = mark !== '' && (fence === '' || mark.startsWith(fence));
    if (isFence) fence = fence === '' ? mark : '';
    return isFence || fence !== '';
  };
}
