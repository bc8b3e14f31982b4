export { describeMend } from './mend/describe-mend.ts';
export { type FileMend, fixContent } from './mend/fix-content.ts';
