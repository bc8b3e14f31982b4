import type { Strings } from '../../locales/readers.ts';
import type { Repair } from '../../model/article.ts';

/** A repair as a sentence for readers. */
export function repairSentence(repair: Repair, t: Strings['article']): string {
  const end = repair.certainty === 'inferred' ? t.inferred : '';
  switch (repair.kind) {
    case 'move':
      return t.repairKinds.move(repair.text, target(repair.to, t)) + end;
    case 'remove':
      return t.repairKinds.remove(repair.text) + end;
    default:
      return t.repairKinds[repair.kind](repair.before, repair.after) + end;
  }
}

function target(to: string, t: Strings['article']): string {
  if (to === 'lead') return t.moveTargets.lead;
  return to === 'end' ? t.moveTargets.end : t.moveTargets.before(to);
}
