import type { ImportFormat } from './format.ts';

/** Word's and WPS's own documents, with how they look; what an editor did not mean to publish, and macros, are named and left out. */
export const docx: ImportFormat = {
  name: 'docx',
  endings: ['.docx', '.docm', '.dotx', '.dotm'],
  signature: { start: 'PK', holds: 'word/document' },
  whenEmpty: 'file-empty',
  async read(bytes, { file }) {
    const { readDocument } = await import('./docx/read-document.ts');
    return readDocument(bytes, file);
  },
};
