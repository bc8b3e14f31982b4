import { defineLocale } from '../locale.ts';
import { format } from './format/index.ts';

export const locale = defineLocale({
  tag: 'en',
  name: 'English',
  format,
  stemmer: { load: () => import('./stem.ts'), file: new URL('./stem.ts', import.meta.url).href },
  texts: {
    readers: async () => (await import('./readers/index.ts')).readers,
    problems: async () => (await import('./problems/index.ts')).problems,
    commands: async () => (await import('./commands.ts')).commands,
    help: async () => (await import('./help.ts')).help,
    importer: async () => (await import('./importer.ts')).importer,
    sending: async () => (await import('./sending.ts')).sending,
    setup: async () => (await import('./setup.ts')).setup,
    hints: async () => (await import('./hints.ts')).hints,
    vocabulary: async () => (await import('./vocabulary.ts')).vocabulary,
  },
});
