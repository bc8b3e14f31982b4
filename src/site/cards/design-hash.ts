import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose files draw pictures: a kept picture is of use as long as they have not changed. */
const folders = ['.', '../icons', '../lettering'];

/** What tells one state of the drawing program from another. */
export function designHash(): string {
  const hash = createHash('sha256');
  for (const folder of folders.map((each) => join(import.meta.dirname, each))) {
    for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
