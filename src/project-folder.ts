import { dirname } from 'node:path';

/** The folder of the generator: its templates, its packages, and the archive that lies in it. */
export const projectFolder = dirname(import.meta.dirname);
