import { defineLocale } from '../locale.ts';
import { format } from './format/index.ts';
import { inTraditional } from './in-traditional.ts';

export const locale = defineLocale({
  tag: 'zh-Hant',
  name: '繁體中文',
  aliases: ['zh-TW', 'zh-HK', 'zh-MO'],
  fallback: 'zh-CN',
  rewrite: inTraditional,
  format,
  texts: {
    readers: async () => (await import('./own-texts.ts')).readers,
    problems: async () => (await import('./own-texts.ts')).problems,
    hints: async () => (await import('./own-texts.ts')).hints,
    importer: async () => (await import('./own-texts.ts')).importer,
    sending: async () => (await import('./own-texts.ts')).sending,
    vocabulary: async () => (await import('./own-texts.ts')).vocabulary,
  },
});
