import { cpus, totalmem } from 'node:os';

/** On what machine and day, and by which command, a figure was had. */
export function machineLine(command: string): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 1e9)} GB`;
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory}, Node ${process.versions.node}`;
  return `\`${command}\` on ${day}: ${machine}.`;
}
