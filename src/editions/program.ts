import { join } from 'node:path';
import { sourceHash } from '../files/source-hash.ts';
import type { Typesetter } from '../typeset/typesetter.ts';

/**
 * Tells what makes files of editions from other versions of it, beside the texts that it is given: they are made anew when it
 * changes.
 */
export function editionProgram(typesetter: Typesetter): string {
  const makers = ['epub/zip-file.ts', 'mail/mail-file.ts'].map((file) => join(import.meta.dirname, file));
  return `${typesetter.identity('paper')} ${sourceHash(makers)}`;
}
