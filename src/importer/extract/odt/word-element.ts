import type { XmlElement } from '../docx/xml.ts';

/** An element as a Word document has it, with the attributes that have a value. */
export function wordElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly (XmlElement | undefined)[] = [],
): XmlElement {
  const said: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) said[key] = value;
  return { name, attributes: said, children: children.filter((child) => child !== undefined) };
}

/** A setting as a Word document has it: `<w:jc w:val="center"/>`. Undefined where there is no value. */
export function wordSetting(name: string, value: string | number | undefined): XmlElement | undefined {
  return value === undefined ? undefined : wordElement(name, { 'w:val': String(value) });
}

/** A run of text. */
export function wordRun(text: string, look: XmlElement | undefined): XmlElement {
  return wordElement('w:r', {}, [look, { name: 'w:t', attributes: {}, children: [text] }]);
}

/** A content control: what is said of it, and what it holds. */
export function wordControl(about: XmlElement | undefined, content: readonly XmlElement[]): XmlElement {
  return wordElement('w:sdt', {}, [
    wordElement('w:sdtPr', {}, [about]),
    wordElement('w:sdtContent', {}, content),
  ]);
}
