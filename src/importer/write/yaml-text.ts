/** A value that is written as YAML: text, a list, or a mapping in the order of its keys; undefined is left out. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined };

const plain = /^[\p{Script=Han}A-Za-z0-9“”‘’《》（）／/·—～…％%、，。；！？+．.\-: ：#,]+$/u;

/** Writes a value as YAML that reads back the same: one way for each value, so that a second writing changes nothing. */
export function yamlText(value: YamlValue, indent = 0): string {
  const pad = ' '.repeat(indent);
  if (typeof value === 'string') return `${pad}${scalar(value)}\n`;
  if (isList(value)) {
    return value.map((item) => `${pad}- ${yamlText(item, indent + 2).slice(indent + 2)}`).join('');
  }
  return Object.entries(value)
    .map(([key, item]) => (item === undefined ? '' : `${pad}${key}:${entry(item, indent)}`))
    .join('');
}

function entry(item: YamlValue, indent: number): string {
  if (typeof item === 'string') return ` ${scalar(item)}\n`;
  if (isList(item) && item.length === 0) return ' []\n';
  return `\n${yamlText(item, indent + 2)}`;
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** A scalar, plain where every reader of YAML 1.2 takes it for the same text, else in double quotes. */
function scalar(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}

function isPlain(text: string): boolean {
  if (text !== text.trim() || !plain.test(text)) return false;
  if (!/^[\p{Script=Han}A-Za-z0-9（《“‘]/u.test(text)) return false;
  if (/^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i.test(text))
    return /^(?:yes|no|true|false)$/.test(text);
  if (/: |:$| #/.test(text)) return false;
  return !/^[“‘][^”’]*$/u.test(text) && !/^[\w]+[:：]/.test(text) && !/^\d{4}$/.test(text);
}
