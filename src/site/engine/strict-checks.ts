import type { TemplateFault } from './template-fault.ts';

/** The part of a Nunjucks context that is asked for the value of a name. */
interface Names {
  lookup(name: string): unknown;
  getVariables(): object;
}

/** What a compiled template calls while it is rendered; `at` is the number of the fault to throw. */
export interface Checks {
  known(context: Names, frame: Pick<Names, 'lookup'>, name: string, at: number): unknown;
  given(value: unknown, at: number): unknown;
  called(value: unknown, context: object, args: unknown[], at: number): unknown;
}

/** The checks of one template; `faults` are those that its places can come to, in the order of the compiled code. */
export function checksOf(faults: readonly (() => TemplateFault)[]): Checks {
  const fail = (at: number): never => {
    throw faults[at]?.();
  };
  return {
    /** The value of a name, which may be undefined where something was set to it. */
    known(context, frame, name, at) {
      const local = frame.lookup(name);
      const value = local === undefined ? context.lookup(name) : local;
      return value === undefined && !(name in context.getVariables()) ? fail(at) : value;
    },
    /** What is printed or looped over, which may not be undefined or null. */
    given: (value, at) => value ?? fail(at),
    called: (value, context, args, at) =>
      typeof value === 'function' ? value.apply(context, args) : fail(at),
  };
}
