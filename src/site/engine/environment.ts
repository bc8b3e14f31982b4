import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nunjucks, { type runtime, type Template } from 'nunjucks';
import { compileTemplate, type TemplateSource, templateOptions } from './compile-template.ts';
import { Context, type Names, Scope } from './context.ts';

const includes = '_includes';

/** A template whose macros are made once, unless they are imported `with context`, to be told of a page. */
class SharedTemplate extends nunjucks.Template {
  #exported: unknown;

  override render(names: Names | Context, around?: runtime.Frame): string {
    return this.#run(names, around?.push(true)).text;
  }

  override getExported(...rest: unknown[]): void {
    const [names, around] = rest;
    const done = rest.at(-1);
    if (typeof done !== 'function') return;
    if (names instanceof Context) {
      const scope = around instanceof nunjucks.runtime.Frame ? around.push() : undefined;
      done(null, this.#run(names, scope).context.getExported());
      return;
    }
    this.#exported ??= this.#run({}).context.getExported();
    done(null, this.#exported);
  }

  #run(names: Names | Context, scope: runtime.Frame = new Scope()): { text: string; context: Context } {
    const context = new Context(names, this.env.globals, this.blocks);
    scope.topLevel = true;
    let text = '';
    this.rootRenderFunc(this.env, context, scope, nunjucks.runtime, (error, printed) => {
      if (error) throw nunjucks.lib._prettifyError(this.path, true, error);
      text = printed;
    });
    return { text, context };
  }
}

/**
 * Where the templates of one build are rendered. Each is compiled once, and what it includes, extends or imports is
 * found in `_includes`.
 */
export class TemplateEnvironment extends nunjucks.Environment {
  readonly #project: string;
  readonly #templates = new Map<string, Template>();

  /** `project` is the folder that holds `_includes`. */
  constructor(project: string) {
    super([], templateOptions);
    this.#project = project;
  }

  /** One of `_includes`; the code of templates asks with a callback, the last argument. */
  override getTemplate(name: string, ...rest: unknown[]): Template {
    const template = this.#compiled(name, () => {
      const text = readFileSync(join(this.#project, includes, name), 'utf8');
      return { file: `${includes}/${name}`, text, above: 0 };
    });
    const callback = rest.at(-1);
    if (typeof callback === 'function') callback(null, template);
    return template;
  }

  /** The template of a page: what stands below the front matter of a file, relative to the project. */
  pageTemplate(file: string, text: string): Template {
    return this.#compiled(file, () => {
      const whole = readFileSync(join(this.#project, file), 'utf8');
      const above = whole.slice(0, Math.max(0, whole.indexOf(text))).split('\n').length - 1;
      return { file, text, above };
    });
  }

  #compiled(key: string, source: () => TemplateSource): Template {
    const known = this.#templates.get(key);
    if (known) return known;
    const text = source();
    const code = compileTemplate(text, {
      hasFilter: (name) => name in this.filters,
      hasTemplate: (name) => existsSync(join(this.#project, includes, name)),
    });
    const template = new SharedTemplate({ type: 'code', obj: code }, this, text.file, true);
    this.#templates.set(key, template);
    return template;
  }
}
