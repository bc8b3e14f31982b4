import { linesOf } from '../line.ts';
import { cleanReceived } from './clean-received.ts';
import { decodeText } from './decode-text.ts';
import type { ImportFormat } from './format.ts';

/** Plain texts. The text as received is kept with every character that it has. */
export const text: ImportFormat = {
  name: 'text',
  endings: ['.txt', '.md'],
  whenEmpty: 'file-empty',
  read(bytes, { file, encoding }) {
    const received = decodeText(bytes, file, encoding).replace(/^\ufeff/, '');
    const { text: clean, controls } = cleanReceived(received);
    return { text: received, lines: linesOf(clean), pictures: [], controls };
  },
};
