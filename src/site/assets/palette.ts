/** The colours of pictures, as `#rrggbb`. */
export interface Palette {
  red: string;
  onRed: string;
  paper: string;
  ink: string;
  faint: string;
  line: string;
}

const usual: Palette = {
  red: '#a3161b',
  onRed: '#ffffff',
  paper: '#fdfcf8',
  ink: '#1d1b18',
  faint: '#655e55',
  line: '#d8d2c6',
};

/**
 * The colours of the light look, read from the custom properties of `look.css`, so that whoever changes
 * the look there changes the pictures with it. What is not written in hexadecimal stays as it is here.
 */
export function readPalette(css: string): Palette {
  const colour = (property: string, otherwise: string): string => {
    const written = new RegExp(`--${property}:\\s*#([0-9a-f]{6}|[0-9a-f]{3})\\s*;`, 'i').exec(css)?.[1];
    if (!written) return otherwise;
    return `#${written.length === 3 ? written.replace(/./g, '$&$&') : written}`.toLowerCase();
  };
  return {
    red: colour('red', usual.red),
    onRed: colour('on-red', usual.onRed),
    paper: colour('paper', usual.paper),
    ink: colour('ink', usual.ink),
    faint: colour('faint', usual.faint),
    line: colour('line', usual.line),
  };
}
