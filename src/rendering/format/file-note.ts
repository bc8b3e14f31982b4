import { extname } from 'node:path';
import type { Attachment } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';

const units = ['kB', 'MB'] as const;

/** What a file is and how large, beside a link to it: `PDF, 1.2 MB`; a page is as large as its file. A kB has 1,000 bytes (IEC 80000-13). */
export function fileNote({ name, bytes }: Pick<Attachment, 'name' | 'bytes'>, language: Language): string {
  const { marks, numbers } = formatOf(language);
  const unit = bytes < 999_500 ? 0 : 1;
  const size = bytes / 1000 ** (unit + 1);
  const rounded = size < 10 ? Math.max(0.1, Math.round(size * 10) / 10) : Math.round(size);
  const kind = extname(name).slice(1).toUpperCase();
  return [kind, `${numbers.write(rounded)} ${units[unit]}`].filter(Boolean).join(marks.listSeparator);
}
