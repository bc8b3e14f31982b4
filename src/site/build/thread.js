// The way into a build's thread. Plain JavaScript, for a thread begins without knowing TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
