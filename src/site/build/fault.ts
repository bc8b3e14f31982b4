import { causes, detailOf, type FaultReport, machineFault } from '../../content/machine-fault.ts';
import { isTemplateFault } from '../engine/template-fault.ts';

/** Thrown when a build came to nothing; the earlier output is as it was. */
export class BuildFault extends Error {
  readonly report: FaultReport;

  constructor(report: FaultReport) {
    super(`${report.code} ${JSON.stringify(report.values)}`);
    this.report = report;
  }
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
