import type { FaultCode } from '../../locales/commands.ts';
import { isTemplateFault } from '../engine/template-fault.ts';

/** A fault as data, so that it can cross from one thread to another. */
export interface FaultReport {
  code: FaultCode;
  values: Readonly<Record<string, string | number>>;
  /** What a developer wants to see with `--verbose`. */
  detail: string;
  /** What else was at fault. */
  others?: readonly FaultReport[];
}

/** Thrown when a build came to nothing; the earlier output is as it was. */
export class BuildFault extends Error {
  readonly report: FaultReport;

  constructor(report: FaultReport) {
    super(`${report.code} ${JSON.stringify(report.values)}`);
    this.report = report;
  }
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

/** The fault that an error of the indexing stands for: the machine's, or else the search program's. */
export function searchFault(error: unknown): FaultReport {
  return machineFault(error) ?? { code: 'search', values: {}, detail: detailOf(error) };
}

/** The fault of a template that asks for what is not there, with its place; undefined when the error is another. */
export function placedFault(error: unknown): FaultReport | undefined {
  const fault = causes(error).find(isTemplateFault);
  return fault && { code: fault.code, values: { ...fault.place, seen: fault.seen }, detail: detailOf(error) };
}

/** The fault that any error stands for: the machine's, a template's, or else the program's own. */
export function faultOf(error: unknown): FaultReport {
  if (error instanceof BuildFault) return error.report;
  const message = error instanceof Error ? error.message : String(error);
  return (
    machineFault(error) ??
    placedFault(error) ?? { code: 'internal', values: { message }, detail: detailOf(error) }
  );
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
