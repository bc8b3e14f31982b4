// The way into a thread: `workerData.module` is what runs in it. Plain JavaScript, for a thread begins without
// knowing TypeScript.
import { workerData } from 'node:worker_threads';
import { loadSource } from '../load-source.js';

await loadSource(workerData.module);
