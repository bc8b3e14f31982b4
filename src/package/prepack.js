// Bundles the project into `dist`, before `npm pack` packs it; declarations are written there by the compiler of TypeScript.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileSources } from './compile-sources.js';

const dist = join(dirname(dirname(import.meta.dirname)), 'dist');

rmSync(dist, { recursive: true, force: true });
await compileSources(dist, { packages: false });
