import type { FaultCode } from '../locales/commands.ts';

/** A fault as data, so that it can cross from one thread to another. */
export interface FaultReport {
  code: FaultCode;
  values: Readonly<Record<string, string | number>>;
  /** What a developer wants to see with `--verbose`. */
  detail: string;
  /** What else was at fault. */
  others?: readonly FaultReport[];
}

const permission = new Set(['EACCES', 'EPERM', 'EROFS']);
const space = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const others = new Set([
  'EIO',
  'EBUSY',
  'EMFILE',
  'ENFILE',
  'ENOMEM',
  'ENAMETOOLONG',
  'ENOTDIR',
  'EXDEV',
  'EROFS',
]);

/** How Node says that a package, no file of the project, cannot be found. */
const missing = /Cannot find (?:package|module) '((?:@[\w.-]+\/)?\w[\w.-]*)(?=['/])/;

/** Gives the fault that a system error stands for, wherever in the chain of causes it is; undefined when there is none. */
export function machineFault(error: unknown): FaultReport | undefined {
  for (const cause of causes(error)) {
    const code = 'code' in cause ? String(cause.code) : '';
    const [, seen] = /^(?:ERR_)?MODULE_NOT_FOUND$/.test(code) ? (missing.exec(cause.message) ?? []) : [];
    if (seen) return { code: 'package-missing', values: { seen }, detail: detailOf(error) };
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { code: 'memory', values: {}, detail: detailOf(error) };
    if (![permission, space, others].some((codes) => codes.has(code))) continue;
    const path = 'path' in cause ? String(cause.path) : '';
    const kind = space.has(code) ? 'disk-full' : permission.has(code) ? 'no-permission' : 'machine';
    return { code: kind, values: { path, seen: code }, detail: detailOf(error) };
  }
  return undefined;
}

/** An error and what it says it was caused by, the outermost first (Eleventy writes `originalError`). */
export function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  let next = error;
  while (next instanceof Error && !chain.includes(next)) {
    chain.push(next);
    const [first] = next instanceof AggregateError ? next.errors : [];
    next = 'originalError' in next ? next.originalError : (first ?? next.cause);
  }
  return chain;
}

/** The stacks of an error and of all its causes. */
export function detailOf(error: unknown): string {
  const chain = causes(error);
  return chain.length > 0 ? chain.map(({ stack, message }) => stack ?? message).join('\n') : String(error);
}
