import nunjucks, { type compiler, type nodes as Nodes } from 'nunjucks';
import type { TemplateFaultCode } from './template-fault.ts';

const { nodes } = nunjucks;

/** Numbers a place where a check can fail; the name that is missing is empty where the words of the template tell it. */
type NumberPlace = (code: TemplateFaultCode, node: Nodes.Node, name: string) => number;

/**
 * Nunjucks' compiler, which lets an unknown name or property be printed as nothing. The code that this one makes asks
 * `checks`, a variable around it, which throws where a name is unknown, or where nothing is printed, looped over or called.
 * An optional property can still be asked for in an `if`.
 */
export class StrictCompiler extends nunjucks.compiler.Compiler {
  readonly #numberPlace: NumberPlace;
  readonly #looped = new Set<Nodes.Node>();

  constructor(file: string, numberPlace: NumberPlace) {
    super(file);
    this.#numberPlace = numberPlace;
  }

  override compileSymbol(node: Nodes.SymbolNode, frame: compiler.Frame): void {
    if (frame.lookup(node.value)) super.compileSymbol(node, frame);
    else {
      const at = this.#numberPlace('template-name', node, node.value);
      this._emit(`checks.known(context, frame, ${JSON.stringify(node.value)}, ${at})`);
    }
  }

  override compileOutput(node: Nodes.Output, frame: compiler.Frame): void {
    for (const child of node.children) {
      if (child instanceof nodes.TemplateData) {
        if (child.value === '') continue;
        this._emit(`${this.buffer} += `);
        this.compile(child, frame);
        this._emitLine(';');
      } else {
        this._emit(`${this.buffer} += runtime.suppressValue(checks.given(`);
        this.compile(child, frame);
        this._emitLine(`, ${this.#numberPlace('template-nothing', node, '')}), env.opts.autoescape);`);
      }
    }
  }

  override compileFor(node: Nodes.For, frame: compiler.Frame): void {
    this.#looped.add(node.arr);
    super.compileFor(node, frame);
  }

  /** A loop that asks nothing of `loop` is not told it, and one that does is told all at once: each by itself took a tenth of rendering. */
  override _emitLoopBindings(node: Nodes.For, _list: string, index: string, length: string): void {
    const isAsked = node.findAll(nodes.Symbol).some(({ value }) => value === 'loop');
    if (isAsked) this._emitLine(`frame.set("loop", checks.loop(${index}, ${length}));`);
  }

  override _compileExpression(node: Nodes.Node, frame: compiler.Frame): void {
    const isLooped = this.#looped.has(node);
    if (isLooped) this._emit('checks.given(');
    super._compileExpression(node, frame);
    if (isLooped) this._emit(`, ${this.#numberPlace('template-nothing', node, '')})`);
  }

  /** Includes at once: nothing here has to be waited for. */
  override compileInclude(node: Nodes.Include, frame: compiler.Frame): void {
    this._emit(`${this.buffer} += env.getTemplate(`);
    this._compileExpression(node.template, frame);
    this._emitLine(').render(context.getVariables(), frame);');
  }

  override compileFunCall(node: Nodes.FunCall, frame: compiler.Frame): void {
    this._emit('checks.called(');
    this._compileExpression(node.name, frame);
    this._emit(', context, ');
    this._compileAggregate(node.args, frame, '[', ']');
    this._emit(`, ${this.#numberPlace('template-call', node, '')})`);
  }
}
