const closed = /(?:[。！？!?…；;：:]|——|[^\d.．][.．])["”’」』]*$/u;
const bracketed = /^(.*?)[（(〔【]([^（(〔【]*)[）)〕】]$/u;
const cannotBegin = /^(?:[，。、；：！？）”」』》】〉〕％%,;!?)\]}]|’(?!\s*[\d０-９]))/u;
const open = '“‘「『（《【〔(';
const shut = '”’」』）》】〕)';

/** Whether a line ends as a paragraph may: with a full stop, another closing mark, or a note in brackets after one. */
export function isClosed(text: string): boolean {
  if (closed.test(text)) return true;
  const match = bracketed.exec(text);
  if (!match) return false;
  const [, before = '', note = ''] = match;
  return before.trim() === '' || closed.test(before) || /[摄完文图影]$|作者|[左右中]$|^附|^见/u.test(note);
}

/** Whether a line begins with a mark that no line may begin with (clreq 3.1.3, 避头点). */
export function beginsInside(text: string): boolean {
  return cannotBegin.test(text);
}

/** Whether a quotation mark or bracket is open at the end of a text. */
export function isOpen(text: string): boolean {
  const depth: string[] = [];
  for (const character of text) {
    const kind = open.indexOf(character);
    if (kind !== -1) depth.push(shut.charAt(kind));
    else if (depth.at(-1) === character) depth.pop();
  }
  return depth.length > 0;
}

/** Whether a text is written in sentences: Chinese characters with commas or full stops among them. */
export function isProse(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && /[，。；！？]/.test(text);
}
