/** A family of characters that do not belong in a published text, and what becomes of them. */
export interface CharacterFamily {
  code: string;
  severity: 'error' | 'warning';
  pattern: RegExp;
  /** Whether they are taken out of what is published; those that stay are only told of. */
  goes: boolean;
}

/** What nobody sees, but for the zero-width joiner. */
const unseen =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u2028\u2029\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc]|\udb40[\udc00-\udc7f]/;
/** Controls and noncharacters, which break XML 1.0 or HTML. */
const controls =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/;
/** A zero-width joiner that makes no one picture of two, as it makes a family of three faces (Unicode Technical Standard 51). */
const idleJoiner =
  /(?<![\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf]|\ufe0f)\u200d|\u200d(?![\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf\u2b1b])/;

/**
 * The families, by what they do to a reader: turn the direction of the text, show nothing (Unicode
 * Default_Ignorable_Code_Point, controls), come of a file that was not stored whole (NUL), escape a search.
 */
export const characterFamilies: readonly CharacterFamily[] = [
  {
    code: 'bidi-control',
    severity: 'error',
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    goes: true,
  },
  {
    code: 'invisible-characters',
    severity: 'warning',
    pattern: new RegExp([unseen, controls, idleJoiner].map(({ source }) => source).join('|'), 'g'),
    goes: true,
  },
  { code: 'nul-characters', severity: 'error', pattern: /\u0000/g, goes: true },
  {
    code: 'compatibility-ideographs',
    severity: 'warning',
    pattern: /[\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/g,
    goes: false,
  },
  { code: 'replacement-characters', severity: 'warning', pattern: /\ufffd/g, goes: false },
  {
    code: 'private-use-characters',
    severity: 'warning',
    pattern: /[\ue000-\uf8ff]|[\udb80-\udbbe\udbc0-\udbfe][\udc00-\udfff]/g,
    goes: false,
  },
];

/** Whether a text holds any of them. */
export const holdsFamilies = new RegExp(characterFamilies.map(({ pattern }) => pattern.source).join('|'));

/** Separators that programs write for a line break; they part words, which the rest do not. */
const separators = /[\u000b\u000c\u0085\u2028\u2029]+/g;
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/** The text without the characters that go. A separator between words that are not Chinese leaves a space. */
export function withoutFamilies(text: string): string {
  let bare = text.replace(separators, (_run, at: number, whole: string) => {
    const before = whole.charAt(at - 1);
    return before === '' || /\s/.test(before) || wide.test(before) ? '' : ' ';
  });
  for (const { pattern, goes } of characterFamilies) if (goes) bare = bare.replace(pattern, '');
  return bare;
}
