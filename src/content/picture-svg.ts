const unsafe: readonly [RegExp, string][] = [
  [/<(?:\w+:)?script[\s/>]/i, '<script>'],
  [/[\s"'/]on[a-z]{3,20}\s*=/i, 'on…='],
  [/<(?:\w+:)?foreignObject[\s/>]/i, '<foreignObject>'],
  [/<(?:\w+:)?(?:iframe|embed|object|link|meta|handler|listener)[\s/>]/i, '<iframe>'],
  [/<!ENTITY/i, '<!ENTITY'],
  [/(?:java|vb)script:/i, 'javascript:'],
  [/attributeName\s*=\s*["']?\s*(?:xlink:)?href/i, 'attributeName="href"'],
  [/(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|gif|webp))[^\s"'#]/i, 'href'],
  [/url\(\s*["']?\s*(?!#|data:image\/(?:png|jpeg|gif|webp))[^\s"')]/i, 'url()'],
  [/@import/i, '@import'],
];

/** Whether a text is an SVG from its root element to the end of it. */
export function isWholeSvg(text: string): boolean {
  return /<(?:\w+:)?svg[\s/>]/i.test(text) && /(?:<\/(?:\w+:)?svg>|\/>)\s*(?:<!--[^>]*-->\s*)*$/i.test(text);
}

/** What in an SVG could run or reach outside (script, handler, foreign object, outside link), or undefined. */
export function unsafePartOfSvg(text: string): string | undefined {
  return unsafe.find(([pattern]) => pattern.test(text))?.[1];
}
