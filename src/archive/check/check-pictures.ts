import { inspectPicture } from '../../content/inspect-picture.ts';
import { namedFile } from '../../content/path-beside.ts';
import { percentDecoded } from '../../content/percent-decoded.ts';
import { placeOfWords } from '../../content/place.ts';
import type { Place, ProblemList } from '../../content/problem.ts';
import type { RootReader } from '../../content/root-reader.ts';
import { sliceText } from '../../content/slice-text.ts';
import type { ReadText } from '../read/read-text.ts';
import type { Picture, TextPage } from '../types.ts';
import { reportMissing } from './named-file.ts';

/** Checks every picture that a text shows, each file once, and gives those that are published; `files` are all that there are. */
export async function checkPictures(
  reader: RootReader,
  texts: readonly ReadText[],
  files: ReadonlySet<string>,
  shows: (text: TextPage) => boolean,
): Promise<Picture[]> {
  const pictures = new Map<string, Picture>();
  const checked = new Set<string>();
  for (const read of texts) {
    for (const { name, alt, place } of shownBy(read)) {
      const file = namedFile(read.of.file, name);
      if (!isThere({ name, file, text: read.of }, files, place, reader.problems)) continue;
      if (shows(read.of) && !pictures.has(file)) pictures.set(file, { file, alt });
      if (checked.has(file)) continue;
      checked.add(file);
      const bytes = reader.bytes(file);
      const wrong = bytes && (await inspectPicture(bytes, file));
      if (wrong) reader.problems.error(wrong.code, place(), wrong.values);
    }
  }
  return [...pictures.values()];
}

/** The pictures of a text, with the place that names each. */
function shownBy({ of, yaml, text }: ReadText) {
  const shown = of.blocks.flatMap((block) => {
    if (block.kind !== 'figure') return [];
    const name = localName(block.src);
    const place = (): Place => {
      const typed = placeOfWords(text, block.line, name);
      return typed.column > 1 ? typed : placeOfWords(text, block.line, block.src);
    };
    return [{ name, alt: block.alt, place }];
  });
  const { cover } = of;
  if (cover) {
    const folder = of.file.slice(0, of.file.lastIndexOf('/') + 1);
    const name = cover.file.startsWith(folder) ? cover.file.slice(folder.length) : cover.file;
    shown.push({ name, alt: cover.alt, place: () => yaml.placeOf(['cover', 'src']) });
  }
  return shown;
}

/** The name of a file that a text shows, which Markdown writes as a part of an address, percent-encoded. */
export function localName(src: string): string {
  return percentDecoded(src).replace(/^\.\//, '');
}

/** Whether a file that a text shows lies beside the text or in `src/public`; what does not is reported. */
function isThere(
  { name, file, text }: { name: string; file: string; text: TextPage },
  files: ReadonlySet<string>,
  place: () => Place,
  problems: ProblemList,
): boolean {
  const folder = /^src\/public(?=\/)/.exec(file)?.[0] ?? text.file.slice(0, text.file.lastIndexOf('/'));
  const within = (path: string): string => path.slice(folder.length + 1);
  if (files.has(file) && (folder === 'src/public' || !/[/\\]/.test(name))) return true;
  // What joined the name to a folder has made one slash of two.
  if (/^(?:[a-z][a-z0-9+.-]*:\/|\/\/)/i.test(name))
    problems.error('picture-remote', place(), { seen: sliceText(name, 0, 80) });
  else {
    const names = [...files].filter((each) => each.startsWith(`${folder}/`)).map(within);
    reportMissing({ folder, name: folder === 'src/public' ? within(file) : name, names }, place(), problems);
  }
  return false;
}
