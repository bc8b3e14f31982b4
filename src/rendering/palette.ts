/** The colours of pictures by the names of `look.css`, as `#rrggbb`, where it gives none in hexadecimal. */
const usual = {
  red: '#a3161b',
  onRed: '#ffffff',
  paper: '#fdfcf8',
  ink: '#1d1b18',
  faint: '#655e55',
  line: '#d8d2c6',
};

/** The colours of pictures, as `#rrggbb`. */
export type Palette = typeof usual;

/**
 * The colours of the light look, read from the custom properties of `look.css`, so that whoever changes
 * the look there changes the pictures with it.
 */
export function readPalette(css: string): Palette {
  const palette = { ...usual };
  for (const name of ['red', 'onRed', 'paper', 'ink', 'faint', 'line'] as const) {
    const property = name === 'onRed' ? 'on-red' : name;
    const light = new RegExp(`--${property}:\\s*(?:light-dark\\()?#([0-9a-f]{6}|[0-9a-f]{3})\\b`, 'i');
    const written = light.exec(css)?.[1];
    if (!written) continue;
    palette[name] = `#${written.length === 3 ? written.replace(/./g, '$&$&') : written}`.toLowerCase();
  }
  return palette;
}
