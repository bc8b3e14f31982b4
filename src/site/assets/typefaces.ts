import { folders } from '../../locales/folders.ts';
import { type Language, localeOf } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';

/** The marks that share code points with Latin and come out half-width unless a Chinese font draws them. */
const marks = 'U+B7,U+2014,U+2018,U+2019,U+201C,U+201D,U+2026';

/**
 * The rules that set what is in some languages in the typefaces of their own, as `look.css` sets all others; none for a
 * language that has none.
 */
export function typefaceStyles(languages: readonly Language[]): string {
  const used = new Set(languages.map(localeOf));
  return [...folders.values()]
    .filter((locale) => used.has(locale))
    .map(({ tag, aliases = [] }) => {
      const { song, hei } = formatOf(tag).typefaces;
      if (song.length === 0 || hei.length === 0) return '';
      const tags = [tag, ...aliases].map((each) => `:lang(${each})`).join(',');
      const [songs, heis] = [quoted([`Song ${tag}`, ...song]), quoted([`Hei ${tag}`, ...hei])];
      const rule = `[lang]:is(${tags}){--song:${songs},serif;--hei:${heis},sans-serif}`;
      return rule + face(`Song ${tag}`, song) + face(`Hei ${tag}`, hei);
    })
    .join('');
}

/** A face of the marks alone, from the typefaces of the reader's system. */
function face(name: string, local: readonly string[]): string {
  const sources = local.map((each) => `local(${quoted([each])})`).join(',');
  return `@font-face{font-family:${quoted([name])};src:${sources};unicode-range:${marks}}`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(',');
}
