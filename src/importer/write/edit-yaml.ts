import { type Document, parseDocument } from 'yaml';

/** A YAML file that is edited in place; every scalar is text. */
export function openYaml(text: string): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe' });
}

/** The edited file: lists are indented as they were, and no line is folded. */
export function closeYaml(document: Document.Parsed, before: string): string {
  const indentSeq = !/^\w+:[ \t]*\n-/m.test(before);
  return document.toString({ lineWidth: 0, indentSeq, flowCollectionPadding: false });
}
