export { type FileMend, fixContent } from './mend/fix-content.ts';
