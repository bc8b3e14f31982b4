import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import { relativePath } from '../files/relative-path.ts';
import { sourceHash } from '../files/source-hash.ts';
import type { Language } from '../locales/language.ts';
import { formatOf } from '../locales/tables.ts';
import { projectFolder } from '../project-folder.ts';
import { drawnText, type Fonts, printedText } from './fonts.ts';

const templates = join(import.meta.dirname, 'templates');

/** For how many drawings Typst remembers what it did not need again; a volume takes a gigabyte and has nothing that others need. */
const mostAge = 2;
const mostPages = 50;

/** A quotation mark or apostrophe among Latin letters. */
const latinQuote = /\p{Script=Latin}’\p{Script=Latin}| [‘“]\p{Script=Latin}|[\p{Script=Latin},.!?][’”] /u;

/** How often columns are set again until they are left as they are. */
const mostTimes = 8;

/** Columns that are to be set again, and what is known of them then (`templates/paper/columns.typ`). */
interface ColumnsToSetAgain {
  id: string;
}

/** What a template makes something of; all texts come to it as data, so that no text can be markup. */
export type TemplateData = Readonly<Record<string, unknown>>;

/**
 * Sets texts with Typst: a template of `templates/` and its data become a drawing or a document. A template reads its data from
 * `data.json`, and from `setting.json` the font (`font`, `substitutes`) and how the language is set (`lang`, `region`,
 * `narrowMarks`, `ellipsis`). The compiler is started when first needed.
 */
export class Typesetter {
  readonly #fonts: Fonts;
  readonly #setting: TemplateData;
  #compiler: Promise<NodeCompiler> | undefined;

  constructor(fonts: Fonts, language: Language) {
    const { typesetting, marks } = formatOf(language);
    this.#fonts = fonts;
    this.#setting = { ...typesetting, ellipsis: marks.ellipsis, font: fonts.family, fonts: fonts.families };
  }

  /**
   * Tells this typesetter from others: the same data give the same bytes as long as it is the same. Templates of a folder below the
   * others are named by it.
   */
  identity(folder = ''): string {
    const hash = createHash('sha256').update(sourceHash([import.meta.filename]));
    for (const each of new Set(['', folder]))
      for (const file of readdirSync(join(templates, each)).sort())
        if (file.endsWith('.typ'))
          hash.update(readFileSync(join(templates, each, file), 'utf8').replaceAll('\r\n', '\n'));
    return [this.#fonts.identity, JSON.stringify(this.#setting), hash.digest('hex')].join(' ');
  }

  /**
   * The drawing of a template of one page as SVG, text as outlines: what shows it needs no font.
   *
   * @example await typesetter.svg('icon.typ', { character: '工', shape: 'round', palette })
   * @throws DrawingFault when the template is faulty
   */
  async svg(template: string, data: TemplateData): Promise<string> {
    const texts = JSON.stringify(data, (_, value) => (typeof value === 'string' ? drawnText(value) : value));
    const { compiler, document } = await this.#compile(template, texts, new Map());
    return compiler.plainSvg(document);
  }

  /**
   * A document as PDF/UA-1 (ISO 14289-1), tagged. `pictures` are the files that its data name, by their names. A character that no
   * font has is a box. Columns are set again where they turn out too low for their text, or where it matters how much room their page has.
   *
   * @throws DrawingFault when the template is faulty, or the document is not as the norm wants it
   */
  async pdf(
    template: string,
    data: TemplateData,
    pictures: ReadonlyMap<string, Buffer> = new Map(),
  ): Promise<Buffer> {
    const missing = new Set(this.#fonts.missingInPapers(JSON.stringify(data)));
    const texts = JSON.stringify(data, (_, value) =>
      typeof value === 'string' ? printedText(value, missing) : value,
    );
    // What few papers have, and takes time to look for.
    const rare = {
      accented: /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(texts),
      quoted: latinQuote.test(texts),
    };
    const columns: Record<string, object> = {};
    for (let times = 1; ; times += 1) {
      const { compiler, document } = await this.#compile(template, texts, pictures, { ...rare, columns });
      const selector = '<columns-to-set-again>';
      const [again = []]: ColumnsToSetAgain[][] = compiler.query(document, { selector, field: 'value' });
      if (again.length === 0 || times > mostTimes) {
        const bytes = compiler.pdf(document, { pdfStandard: 'ua-1' });
        if (document.numOfPages > mostPages) compiler.evictCache(0);
        return bytes;
      }
      for (const { id, ...known } of again) columns[id] = known;
    }
  }

  /**
   * Data lie beside the templates, in memory alone: as `sys.inputs` they would have Typst go through all templates anew.
   */
  async #compile(
    template: string,
    texts: string,
    pictures: ReadonlyMap<string, Buffer>,
    more: TemplateData = {},
  ): Promise<{ compiler: NodeCompiler; document: NodeTypstDocument }> {
    this.#compiler ??= createCompiler(this.#fonts.files);
    const compiler = await this.#compiler;
    const setting = { ...this.#setting, ...more, substitutes: this.#fonts.substitutesFor(texts) };
    const files = new Map([
      ['data.json', Buffer.from(texts)],
      ['setting.json', Buffer.from(JSON.stringify(setting))],
      ...pictures,
    ]);
    for (const [name, bytes] of files) compiler.mapShadow(join(templates, name), bytes);
    const compiled = compiler.compile({ mainFilePath: join(templates, template) });
    for (const name of pictures.keys()) compiler.unmapShadow(join(templates, name));
    compiler.evictCache(mostAge);
    if (compiled.result) return { compiler, document: compiled.result };
    const error = compiled.takeError();
    throw new DrawingFault(template, diagnostics.safeParse(error && compiler.fetchDiagnostics(error)).data);
  }
}

/** What Typst says of a template that it cannot set; lines and characters count from 0. */
const diagnostics = z.array(
  z.object({
    message: z.string(),
    path: z.string(),
    range: z.object({ start: z.object({ line: z.number(), character: z.number() }) }).nullish(),
  }),
);

/** Thrown where a drawing cannot be made: the place in its template, and what Typst says. */
class DrawingFault extends Error {
  readonly code = 'template-drawing';
  readonly place: { file: string; line: number; column: number };
  readonly seen: string;

  constructor(template: string, said: z.infer<typeof diagnostics> = []) {
    const [{ message, path, range } = { message: '', path: '' }] = said;
    const { line, character } = range?.start ?? { line: 0, character: 0 };
    const file = relativePath(projectFolder, path || join(templates, template));
    super(`${file}:${line + 1}:${character + 1} ${message}`);
    this.place = { file, line: line + 1, column: character + 1 };
    this.seen = message;
  }
}

/** The fonts given come before those of the machine; templates name theirs and allow no others. */
async function createCompiler(fonts: readonly string[]): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  return NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [...fonts] }] });
}
