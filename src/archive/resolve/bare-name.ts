/** A name as names are compared: without the quotation marks and spaces that printing puts into them. */
export function bareName(name: string): string {
  return name.replace(/[“”‘’「」『』"'《》〈〉\s]/g, '');
}
