// Runs a module of this folder as commands are run: bundled.
import { loadSource } from '../../src/load-source.js';

const [file] = process.argv.splice(2, 1);
await loadSource(file);
