import type { Document } from 'yaml';

/** The edited file: lists are indented as they were, and no line is folded. */
export function closeYaml(document: Document, before: string): string {
  const indentSeq = !/^\w+:[ \t]*\n-/m.test(before);
  return document.toString({ lineWidth: 0, indentSeq, flowCollectionPadding: false });
}
