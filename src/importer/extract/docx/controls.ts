import type { Reading } from './reading.ts';
import { childOf, elementsOf, flagOf, settingOf, type XmlElement } from './xml.ts';

/** What a content control holds; words that only say what to put there are left out. */
export function contentOfControl(control: XmlElement, reading: Reading): XmlElement[] {
  const content = childOf(control, 'w:sdtContent');
  if (content && flagOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr')) {
    reading.leaveOut('placeholder', content);
    return [];
  }
  return elementsOf(content);
}

/** What a control of an old form shows that is no text: whether it is ticked, which entry is chosen. */
export function formControl(data: XmlElement): string | undefined {
  const box = childOf(data, 'w:checkBox');
  if (box) return (flagOf(box, 'w:checked') ?? flagOf(box, 'w:default')) ? '☑' : '☐';
  const list = childOf(data, 'w:ddList');
  if (!list) return undefined;
  const entries = elementsOf(list).filter(({ name }) => name === 'w:listEntry');
  const chosen = Number(settingOf(list, 'w:result') ?? settingOf(list, 'w:default') ?? 0);
  return entries[chosen]?.attributes['w:val'];
}
