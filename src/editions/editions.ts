import type { Edition } from './edition.ts';
import { epub } from './epub/epub.ts';
import { mail } from './mail/mail.ts';
import { pdf } from './pdf/pdf.ts';
import { wechat } from './wechat/wechat.ts';

/** The forms in which issues go out, in the order in which pages offer them. */
export const editions: readonly Edition[] = [pdf, epub, mail, wechat];
