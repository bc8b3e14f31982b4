import type { Sentence } from '../../locale.ts';

/** Problems of records, in English. */
export const records = {
  // Of what is not there where something near is.
  '-near': ['{message}', 'Did you mean {nearest}? If not: {fix}'],
  'unknown-article': ['There is no article “{seen}”', 'Write <issue>/<slug>, such as 2023-04-26/headline'],
  'unknown-issue': [
    'There is no issue “{seen}”',
    'Write the name of an issue’s folder, such as 2023-04-26 or 2023-04',
  ],
  'unknown-newsletter': [
    'There is no newsletter “{seen}”',
    'List it under newsletters in _data/site.yaml, or correct the id',
  ],
  'newsletter-unnamed': [
    '{count} issues do not say which newsletter they are of; they are taken for the first, {seen}',
    'Write newsletter: {id} in their issue.yaml, or the newsletter that they are of',
  ],
  'unknown-record': ['There is no “{seen}” in _data/{folder}', 'Make _data/{folder}/{seen}.yaml first'],
  'stands-twice': ['“{seen}” stands twice in this list', 'Rename or delete one of the two'],
  'unknown-term': [
    'The vocabulary has no “{seen}”',
    'Write one of: {known}; or add it to {list} in _data/vocabulary.yaml',
  ],
  'quote-absent': ['{article} does not say “{seen}”', 'Quote word for word: copy from the article'],
  'quote-differs': [
    'The quotation “{seen}” differs from the text; the nearest words of {article} are “{nearest}” (difference: {difference})',
    'Quote word for word',
  ],
  'quote-across': [
    'The quotation “{seen}” runs from one paragraph of {article} into the next',
    'Make two of it, each within one paragraph',
  ],
  'quote-several': [
    '“{seen}” stands in {article} {count} times',
    'Add occurrence: 1 (which one), or quote more',
  ],
  'quote-fewer': [
    '“{seen}” stands in {article} only {count} times, there is no number {occurrence}',
    'Correct occurrence',
  ],
  'record-without-evidence': ['Nothing is quoted for “{seen}”', 'Add evidence'],
  'claim-without-name': [
    'The words quoted do not hold the name “{seen}”, their paragraph does',
    'Quote more, up to the name; of a role, note may say why these words mean this person',
  ],
  'claim-of-another': [
    'None of the words quoted holds the name “{seen}”: this rests on what is said of another',
    'Quote the words that hold the name (another item of evidence will do); where they mean this person in another way, put that into aliases, or, of a role, say how in note',
  ],
  'rests-on-draft': [
    '{count} statements rest on drafts alone and are not shown yet',
    'They appear when the drafts are published',
  ],
  'figure-differs': [
    'One thing is counted twice: here {seen}, elsewhere {other} ({counts})',
    'Check against the original; if they are of different times, write period',
  ],
  'words-not-printed': ['The quoted words do not print “{seen}”', 'Check {field} and quotation'],
  'period-backwards': ['The period runs backwards: from {from} to {to}', 'Correct from or to'],
  'name-taken': ['The name “{seen}” stands in {other} already', 'Delete one of the two'],
  'circular-parent': ['{field} runs in a circle: {seen}', 'Break it somewhere'],
  'former-in-use': ['The former address {seen} is in use', 'Delete this entry'],
  'card-character': [
    'The font of the sharing pictures and icons has no “{seen}” ({codes}): it is drawn as an empty box',
    'The site is published all the same; to have it drawn, put a font (.ttf or .otf) that has it into {folder}',
  ],
  'font-broken': [
    '{seen} is not a font that can be read',
    'Put a sound .ttf or .otf file in its place, or delete it',
  ],
} satisfies Record<string, Sentence>;
