/**
 * The part of Nunjucks 3.2 that this project uses, its compiler included; `@types/nunjucks` knows only what pages are
 * rendered with.
 * @see https://github.com/mozilla/nunjucks/tree/master/nunjucks/src
 */
declare module 'nunjucks' {
  /** How templates are read and what they print. */
  export interface EnvironmentOptions {
    autoescape?: boolean;
    trimBlocks?: boolean;
    lstripBlocks?: boolean;
    /** Whether errors are handed on as they are. */
    dev?: boolean;
  }

  export class Environment {
    constructor(loaders: [], options: EnvironmentOptions);
    addFilter(name: string, filter: (...args: never[]) => unknown): void;
    addGlobal(name: string, value: unknown): void;
    readonly filters: Readonly<Record<string, unknown>>;
    readonly globals: Readonly<Record<string, unknown>>;
    getTemplate(name: string, ...rest: unknown[]): Template;
    renderString(source: string, context: object): string;
  }

  /** What a compiled template is: its root and its blocks, each a function. */
  export type TemplateParts = Record<string, (...args: unknown[]) => void>;

  export class Template {
    constructor(
      source: { type: 'code'; obj: TemplateParts },
      environment: Environment,
      path: string,
      eagerCompile: boolean,
    );
    readonly env: Environment;
    readonly path: string;
    readonly blocks: TemplateParts;
    /** The code of the template, which calls back with an error or with what is printed. */
    readonly rootRenderFunc: (
      environment: Environment,
      context: object,
      frame: runtime.Frame,
      library: typeof runtime,
      done: (error: unknown, printed: string) => void,
    ) => void;
    /** Nothing here waits for anything, so that the text is there at once. */
    render(context: object): string;
    /** Hands the macros to a callback, the last argument. */
    getExported(...rest: unknown[]): void;
  }

  export namespace lib {
    /** Names the template in an error. */
    function _prettifyError(path: string, dev: boolean, error: unknown): Error;
  }

  export namespace runtime {
    /** The names of a scope, within others. */
    class Frame {
      constructor(parent?: Frame, isolateWrites?: boolean);
      topLevel: boolean;
      readonly variables: Record<string, unknown>;
      lookup(name: string): unknown;
      resolve(name: string, forWrite: boolean): Frame | undefined;
      set(name: string, value: unknown, resolveUp?: boolean): void;
      push(isolateWrites?: boolean): Frame;
    }
    class SafeString {
      constructor(text: string);
      val: string;
    }
  }

  export namespace nodes {
    class Node {
      /** From 0, as `colno` is. */
      lineno: number;
      colno: number;
      findAll<Found extends Node>(type: new (...args: never[]) => Found): Found[];
    }
    class Literal extends Node {
      value: unknown;
    }
    class TemplateData extends Literal {}
    class SymbolNode extends Node {
      value: string;
    }
    class NodeList extends Node {
      children: Node[];
    }
    class Output extends NodeList {}
    class FunCall extends Node {
      name: Node;
      args: NodeList;
    }
    class Filter extends Node {
      name: SymbolNode;
    }
    class For extends Node {
      arr: Node;
    }
    class Include extends Node {
      template: Node;
    }
    class Extends extends Node {
      template: Node;
    }
    class FromImport extends Node {
      template: Node;
    }
  }

  export namespace parser {
    /** Throws an error with `lineno` and `colno`, from 1. */
    function parse(source: string, extensions: [], options: EnvironmentOptions): nodes.Node;
  }

  export namespace compiler {
    /** What the compiler knows of the names in a scope. */
    interface Frame {
      lookup(name: string): string | undefined;
    }
    class Compiler {
      constructor(name: string);
      buffer: string;
      compile(node: nodes.Node, frame?: Frame): void;
      compileOutput(node: nodes.Output, frame: Frame): void;
      compileSymbol(node: nodes.SymbolNode, frame: Frame): void;
      compileFunCall(node: nodes.FunCall, frame: Frame): void;
      compileFor(node: nodes.For, frame: Frame): void;
      compileInclude(node: nodes.Include, frame: Frame): void;
      _emitLoopBindings(node: nodes.For, list: string, index: string, length: string): void;
      _compileExpression(node: nodes.Node, frame: Frame): void;
      _compileAggregate(node: nodes.NodeList, frame: Frame, start: string, end: string): void;
      _emit(code: string): void;
      _emitLine(code: string): void;
      getCode(): string;
    }
  }

  const nunjucks: {
    Environment: typeof Environment;
    Template: typeof Template;
    lib: typeof lib;
    runtime: typeof runtime;
    nodes: typeof nodes & { Symbol: typeof nodes.SymbolNode };
    parser: typeof parser;
    compiler: typeof compiler;
  };
  export default nunjucks;
}
