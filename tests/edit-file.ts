import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { not } from 'uvu/assert';

/** Changes a file of text; fails where nothing is changed. */
export function editFile(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  not.equal(change(text), text, `nothing is changed in ${file}`);
  writeFileSync(file, change(text));
}

/** Gives what replaces a text in a file of a folder, the first time that it stands there. */
export function editorOf(folder: string) {
  return (file: string, from: string | RegExp, to: string): void =>
    editFile(join(folder, file), (text) => text.replace(from, to));
}
