import { join } from 'node:path';
import { sourceHash } from '../../search/build/source-hash.ts';

/** The files that draw pictures, with all that they import: a kept picture is of use as long as they have not changed. */
const drawing = [
  'draw-card.ts',
  'card-format.ts',
  '../icons/icon-set.ts',
  '../lettering/typefaces.ts',
  '../pictures/png.ts',
];

/** What tells one state of the drawing program from another. */
export function designHash(): string {
  return sourceHash(drawing.map((file) => join(import.meta.dirname, file)));
}
