import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes files under a root, by their paths. */
export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** The ids of the issues of `writeWeekly`, oldest first: a day each, from the first of May 2021 on. */
export function weeklyIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `2021-05-${String(index + 1).padStart(2, '0')}`);
}

/** Writes an archive of some issues with one article each, `story`, whose title and words name the issue. */
export function writeWeekly(root: string, count: number): void {
  writeFiles(root, {
    '_data/site.yaml':
      'title: Quay News\nlanguage: en\ntimezone: Europe/London\nurl: https://example.org/quay/\n',
  });
  for (const id of weeklyIds(count)) {
    writeFiles(root, {
      [`src/issues/${id}/issue.yaml`]: `date: "${id}"\n`,
      [`src/issues/${id}/01-story.md`]: weeklyStory(id),
    });
  }
}

/** The text of an article of that archive. */
export function weeklyStory(id: string, words = ''): string {
  return `---\ntitle: Story of ${id}\n---\n\nThe crane was mended on ${id} by the crew. ${words}\n`;
}
