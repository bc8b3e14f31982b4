// The way into a build's thread. Plain JavaScript, for a thread begins without knowing TypeScript.
import { loadSource } from '../../load-source.js';

await loadSource('src/site/build/thread.ts');
