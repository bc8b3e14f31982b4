import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { ImportFault } from '../../src/importer/fault.ts';

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty archive in a folder of its own, which is taken away when the process ends. */
export class ScratchArchive {
  readonly root = mkdtempSync(join(tmpdir(), 'gongkan-import-'));

  constructor() {
    mkdirSync(join(this.root, '_data'));
    const site = 'title: 工刊\nlanguage: zh-CN\ntimezone: Asia/Shanghai\nurl: https://example.org/\n';
    writeFileSync(join(this.root, '_data', 'site.yaml'), site);
    folders.push(this.root);
  }

  /** Writes a file to be imported and gives its path. */
  put(name: string, content: string | Uint8Array): string {
    const path = join(this.root, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  /** The names in a folder, hidden ones too; empty when there is none. */
  list(folder: string): string[] {
    try {
      return readdirSync(join(this.root, folder)).sort();
    } catch {
      return [];
    }
  }

  /** Every file of the archive with its content. */
  snapshot(): string {
    const copy = (folder: string): string =>
      readdirSync(join(this.root, folder), { withFileTypes: true })
        .map((entry) => {
          const path = join(folder, entry.name);
          return entry.isDirectory()
            ? copy(path)
            : `${path}\n${readFileSync(join(this.root, path), 'latin1')}`;
        })
        .join('\n');
    return copy('_data') + (this.list('src').length > 0 ? copy('src') : '');
  }

  /** The codes of what the check finds. */
  async problems(severity: 'error' | 'warning' = 'error'): Promise<string[]> {
    const { problems } = await loadArchive(this.root, { drafts: true });
    return problems
      .filter((problem) => problem.severity === severity)
      .map(({ code, file }) => `${code} ${file}`);
  }

  /** Copies a folder of the project into the archive. */
  take(from: string, to: string): void {
    cpSync(from, join(this.root, to), { recursive: true });
  }
}

/** The code of the fault that some work ends with; fails when it ends well. */
export async function faultOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ImportFault) return error.code;
    throw error;
  }
  throw new Error('It ended well.');
}

/** A short report as a paper prints it: masthead, headline, byline, text. */
export const report = `2024年5月1日 星期三
责编/林小舟 校对/何一鸣

城南码头：装卸班的清晨

本报记者 周远山

清晨五点，城南码头的灯一盏接一盏亮起来，装卸班班长何大川已经在吊机下走了三个来回，把每一根钢索都看了一遍。

去年，班里的30多人全年没有一起事故，装卸货物120万吨。
`;
