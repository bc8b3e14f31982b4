import type { Edition } from './edition.ts';
import { pdf } from './pdf/pdf.ts';

/** The forms in which issues go out, in the order in which pages offer them. */
export const editions: readonly Edition[] = [pdf];
