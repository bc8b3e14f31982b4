// The way into the process that checks a whole archive. Plain JavaScript, for it begins without knowing TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./check-process.ts');
