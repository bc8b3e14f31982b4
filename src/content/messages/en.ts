import type { MessageTable } from './describe.ts';
import { articles } from './en/articles.ts';
import { fields } from './en/fields.ts';
import { files } from './en/files.ts';
import { records } from './en/records.ts';

/** What is wrong and how to mend it, in English. Values stand in braces. */
export const englishMessages: MessageTable = { ...files, ...fields, ...articles, ...records };
