/** The values that a sentence names, by their slot. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Puts values into the slots of a sentence; a slot without a value stays.
 *
 * @example fill('{count} files written:', { count: 3 }) // '3 files written:'
 */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
