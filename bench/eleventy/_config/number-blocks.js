const letters = { paragraph_open: 'p', heading_open: 's' };

/** A plugin for markdown-it: paragraphs have the ids p1, p2 ..., headings s1, s2 ... */
export function numberBlocks(md) {
  md.core.ruler.push('number-blocks', ({ tokens }) => {
    const counts = { p: 0, s: 0 };
    for (const token of tokens) {
      const letter = letters[token.type];
      if (letter) token.attrSet('id', `${letter}${++counts[letter]}`);
    }
  });
}
