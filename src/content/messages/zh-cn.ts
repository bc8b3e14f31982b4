import type { MessageTable } from './describe.ts';
import { articles } from './zh-cn/articles.ts';
import { fields } from './zh-cn/fields.ts';
import { files } from './zh-cn/files.ts';
import { records } from './zh-cn/records.ts';

/** What is wrong and how to mend it, in Chinese. Values stand in braces. */
export const chineseMessages: MessageTable = { ...files, ...fields, ...articles, ...records };
