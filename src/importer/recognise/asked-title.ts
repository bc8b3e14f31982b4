import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { RoleLine } from '../divide/division.ts';
import type { RepairLog } from '../repair/repair-log.ts';

/**
 * The lines of an article under the headline that was asked for: the line that reads so is the headline;
 * where there is none, it takes the place of the one that was recognised, openly.
 */
export function withTitle(lines: readonly RoleLine[], wanted: string, log: RepairLog): RoleLine[] {
  const own = lines.findIndex(({ line }) => squeeze(line.text) === squeeze(wanted));
  const first = lines.findIndex(({ role }) => role === 'title');
  return lines.map((one, at): RoleLine => {
    if (own !== -1) {
      if (at === own) return { ...one, role: 'title' };
      return one.role === 'title' ? { ...one, role: at < own ? 'kicker' : 'deck' } : one;
    }
    if (one.role !== 'title') return one;
    if (at === first) {
      log.amend(one.line, wanted);
      return { ...one, line: { ...one.line, text: wanted } };
    }
    return { ...one, role: 'deck' };
  });
}
