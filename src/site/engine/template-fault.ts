import type { FaultCode } from '../../locales/commands.ts';

/** What is wrong with a template. */
export type TemplateFaultCode = Extract<FaultCode, `template-${string}`>;

/** Thrown where a template asks for what is not there. Nunjucks hands it on as it is. */
export class TemplateFault extends Error {
  readonly code: TemplateFaultCode;
  /** Where in a template it stands: the file relative to the project, line and column from 1. */
  readonly place: { file: string; line: number; column: number };
  /** What stands there. */
  readonly seen: string;
  /** Nunjucks takes an error that has a line for one that was placed already. */
  readonly lineno: number;

  constructor(code: TemplateFaultCode, place: TemplateFault['place'], seen: string) {
    super(`${place.file}:${place.line}:${place.column} ${code}: ${seen}`);
    this.code = code;
    this.place = place;
    this.seen = seen;
    this.lineno = place.line;
  }

  /** What Nunjucks calls to write the template's name into the message. */
  Update(): this {
    return this;
  }
}

/** Whether an error is a template's fault; it may come from another instance of its module, so its shape is asked. */
export function isTemplateFault(error: Error): error is TemplateFault {
  return error instanceof TemplateFault || ('place' in error && 'seen' in error);
}
