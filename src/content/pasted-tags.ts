/** What Word, WPS and WeChat put round pasted words: nobody types a span, and no tag typed by hand has a style. */
const pasted =
  /<(?:\/?(?:span|font|section|[a-z]+\d?:[a-z]+)(?=[\s/>])|[a-z][a-z0-9]*\s(?=[^<>]{0,2000}\b(?:style|class)\s*=))[^<>]{0,2000}>|<!(?:--)?\[(?:if|endif)[^<>\]]*\](?:--)?>/i;

/** Tags that mark up running text. Where pasted ones stand, these were pasted with them; pictures and tables are no mere look. */
const looks =
  /<\/?(?:span|font|section|div|p|br|b|strong|i|em|u|[a-z]+\d?:[a-z]+)(?:\s[^<>]{0,2000})?\/?>|<!(?:--)?\[(?:if|endif)[^<>\]]*\](?:--)?>/gi;

/** Code keeps what stands in it. */
const code = /(^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:\n {0,3}\2[ \t]*$|(?![\s\S]))|`[^`\n]+`)/gm;

/**
 * Takes the tags of pasted looks out of a Markdown text; words, lines and code stay as they are. Says how many there
 * were, and the UTF-16 offset of the first.
 */
export function withoutPastedTags(text: string): { text: string; count: number; at: number } {
  if (!text.includes('<') || !pasted.test(text.replace(code, ''))) return { text, count: 0, at: -1 };
  let [count, at, offset] = [0, -1, 0];
  const pieces = text.split(code).filter((_, index) => index % 3 !== 2);
  const bare = pieces.map((piece, index) => {
    const start = offset;
    offset += piece.length;
    if (index % 2 === 1) return piece;
    return piece.replace(looks, (tag, place: number) => {
      count += 1;
      if (at === -1) at = start + place;
      return '\n'.repeat(tag.split('\n').length - 1);
    });
  });
  return { text: bare.join(''), count, at };
}
