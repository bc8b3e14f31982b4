import { articles } from './articles.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { records } from './records.ts';
import { settings } from './settings.ts';
import { site } from './site.ts';

/** What is wrong and how to mend it, in Traditional Chinese. Values stand in braces. */
export const problems = { ...files, ...fields, ...articles, ...records, ...settings, ...site };
