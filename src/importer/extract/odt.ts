import type { ImportFormat } from './format.ts';

/** Documents of LibreOffice and other programs (OpenDocument), with how they look. */
export const odt: ImportFormat = {
  name: 'odt',
  endings: ['.odt', '.ott'],
  signature: { start: 'PK', holds: 'content.xml' },
  whenEmpty: 'file-empty',
  async read(bytes, { file }) {
    const { readPacked } = await import('./odt/read-open-document.ts');
    return readPacked(bytes, file);
  },
};

/** The same documents as one file of XML. */
export const fodt: ImportFormat = {
  name: 'fodt',
  endings: ['.fodt'],
  signature: { start: /^<office:document\b/ },
  whenEmpty: 'file-empty',
  async read(bytes, { file }) {
    const { readFlat } = await import('./odt/read-open-document.ts');
    return readFlat(bytes, file);
  },
};
