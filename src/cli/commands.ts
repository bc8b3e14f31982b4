import type { Command } from 'commander';

/** A command as the list of commands shows it, and the file that declares its options and carries it out. */
export interface CommandEntry {
  /** How it is called, as commander writes it; a command without options has no `[options]`. */
  usage: string;
  summary: string;
  load: () => Promise<{ register(program: Command): void }>;
}

/** The commands; only the one that is called is loaded. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  start: {
    usage: 'start [options]',
    summary: '预览网站，随改随看 · Preview the site while it is written',
    load: () => import('./start.ts'),
  },
  build: {
    usage: 'build [options]',
    summary: '检查并生成网站 · Check the content and build the site',
    load: () => import('./build.ts'),
  },
  index: {
    usage: 'index [options]',
    summary: '预先建立一份搜索索引，供构建使用 · Make a part of the search index for a build to use',
    load: () => import('./index.ts'),
  },
  check: {
    usage: 'check [options]',
    summary: '检查全部内容 · Check all content',
    load: () => import('./check.ts'),
  },
  import: {
    usage: 'import [options] <file>',
    summary: '导入 Word、文本或网页 · Import a Word, text or web page file',
    load: () => import('./import.ts'),
  },
  new: {
    usage: 'new [options] [what]',
    summary: '新建一期或一篇文章 · Begin an issue or an article',
    load: () => import('./new.ts'),
  },
  accept: {
    usage: 'accept [options] <issue>',
    summary: '把复核单里确认的条目写成记录 · Turn the confirmed entries of a review list into records',
    load: () => import('./accept.ts'),
  },
  inbox: {
    usage: 'inbox [options]',
    summary: '导入 inbox/ 里的稿件 · Import what lies in inbox/',
    load: () => import('./inbox.ts'),
  },
  test: {
    usage: 'test [words...]',
    summary: 'lint, types and tests',
    load: () => import('./test.ts'),
  },
  bench: {
    usage: 'bench',
    summary:
      'measure builds, index and queries (--all, or --issues N), --preview, --records, --search FILE, --import FILE, --faults',
    load: () => import('./bench.ts'),
  },
  screenshots: {
    usage: 'screenshots [options]',
    summary: 'take pictures of the site, for looking at it and for the README',
    load: () => import('./screenshots.ts'),
  },
};
