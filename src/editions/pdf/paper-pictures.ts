import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printedPicture } from '../../rendering/pictures/form-pictures.ts';
import type { EditionTools } from '../edition.ts';

/** The pictures of a paper: each is given a name when it is first asked for. */
export class PaperPictures {
  readonly #tools: Pick<EditionTools, 'root' | 'pictures'>;
  readonly #files = new Map<string, string>();

  constructor(tools: Pick<EditionTools, 'root' | 'pictures'>) {
    this.#tools = tools;
  }

  /**
   * A picture by its file, relative to the root, as the template of a paper asks for it: its name, which holds its key, so that
   * another picture makes another paper, and its size in pixels of the site's.
   */
  named(file: string) {
    const { key = '', width = 1, height = 1 } = this.#tools.pictures.get(file) ?? {};
    const picture = `/picture-${key}${file.endsWith('.svg') ? '.svg' : ''}`;
    this.#files.set(picture, file);
    return { picture, width, height };
  }

  /** The files as a paper has them, by their names; a drawing stays one. */
  async files(): Promise<Map<string, Buffer>> {
    const files = [...this.#files].map(async ([name, file]) => {
      const bytes = await readFile(join(this.#tools.root, file));
      return [name, file.endsWith('.svg') ? bytes : await printedPicture(bytes)] as const;
    });
    return new Map(await Promise.all(files));
  }
}
