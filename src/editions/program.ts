import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sourceHash } from '../files/source-hash.ts';
import type { Typesetter } from '../typeset/typesetter.ts';

/**
 * Tells what makes files of editions from other versions of it, beside the texts that it is given: they are made anew when it
 * changes.
 */
export function editionProgram(typesetter: Typesetter): string {
  const require = createRequire(import.meta.url);
  const versions = ['fflate', 'nodemailer'].map((name) => {
    const { version }: { version: string } = require(`${name}/package.json`);
    return version;
  });
  const makers = ['epub/zip-file.ts', 'mail/mail-file.ts'].map((file) => join(import.meta.dirname, file));
  return [typesetter.identity('paper'), ...versions, sourceHash(makers)].join(' ');
}
