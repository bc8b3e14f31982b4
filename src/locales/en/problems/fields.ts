import type { Sentence } from '../../locale.ts';

/** Problems of YAML and its fields, in English. */
export const fields = {
  // YAML
  'fullwidth-colon': ['The colon is full-width: {seen}', 'Use an ASCII colon and a space: {field}: value'],
  'no-space-after-colon': [
    'There is no space after the colon: {seen}',
    'Put a space after it: {field}: value',
  ],
  'tab-indent': ['The line is indented with a tab: {seen}', 'Indent with spaces'],
  'unquoted-colon': [
    'The value has a colon and cannot be read: {seen}',
    'Put the whole value in quotation marks: title: "Union: a new page"',
  ],
  'quote-not-closed': ['A quotation mark is not closed: {seen}', 'Add the closing one'],
  'bracket-not-closed': [
    'A bracket is not closed: {seen}',
    'Add ] or }; if it is text, put the whole value in quotation marks',
  ],
  'text-after-quote': [
    'Something follows the closing quotation mark or bracket: {seen}',
    'Put the whole value into one pair of quotation marks, and use “” inside',
  ],
  'comment-cuts-value': [
    '{seen} is taken for a comment and not shown',
    'If it is text, put the whole value in quotation marks',
  ],
  'too-many-marks': [
    'There are more than {most} marks and line ends here, too many to be read',
    'Divide the file into several, or take out what is idle',
  ],
  'nested-too-deep': ['This is nested more than {most} levels deep', 'Make it flatter'],
  'curly-quote-not-closed': ['The opening “ has no ”: {seen}', 'Add ” or delete “'],
  'duplicate-field': ['The field is written twice: {seen}, on line {first} and on line {second}', 'Keep one'],
  'bad-indent': [
    'The indentation is uneven: {seen}',
    'Align fields of one level; indent the next level by two spaces',
  ],
  'several-documents': ['There is another line --- in the middle of the file', 'Delete it'],
  'yaml-anchor': [
    'YAML anchors and aliases (& or *) are not allowed',
    'Write the content out; if it is text, put it in quotation marks',
  ],
  'yaml-tag': ['The YAML tag {seen} is not allowed', 'Delete it; if it is text, put it in quotation marks'],
  'yaml-syntax': [
    'This line cannot be read: {seen}',
    'Check colons, indentation and quotation marks; quote values that begin with a symbol',
  ],
  'braces-in-value': [
    'The value has braces and cannot be read: {seen}',
    'Put the whole value in quotation marks',
  ],
  'forbidden-key': ['“{field}” cannot be a field', 'Use a documented field'],
  'file-empty': [
    'The file is empty',
    'Write ---, title and other fields, --- and the text, or delete the file',
  ],
  'front-matter-missing': [
    'The file does not begin with ---, but with “{seen}”',
    'Begin with a line ---, then title and other fields, a line ---, and the text',
  ],
  'front-matter-not-closed': [
    'The --- of line 1 is not closed',
    'Add a line --- after the fields, before the text',
  ],
  // Fields
  'missing-field': ['The field {field} is missing', 'Add {field}'],
  'unknown-field': ['Unknown field {field}', 'Known fields: {known}'],
  'wrong-type-object': ['Expected “field: value”, saw {seen}', 'Write one field a line: title: Headline'],
  'wrong-type-array': [
    '{field} should be a list, saw {seen}',
    'Put each item on a line that begins with “- ”',
  ],
  'wrong-type-string': [
    '{field} should be text, saw {seen}',
    'Write one line of text; put it in quotation marks if it has [ ] { }',
  ],
  'not-in-list': ['{field} cannot be “{seen}”', 'Choose one of: {allowed}. Did you mean {nearest}?'],
  'empty-list': ['{field} needs at least one item', 'Add one'],
  'empty-text': ['{field} is empty', 'Fill it in or delete the field'],
  'bad-value': ['{field} cannot be “{seen}”', 'Correct it'],
  'fullwidth-value': ['{field} has full-width characters: “{seen}”', 'Write {narrow}'],
  'bad-date': ['{field}: “{seen}” is not a date', 'Write YYYY-MM-DD, such as 2023-04-26'],
  'bad-partial-date': ['{field}: “{seen}” is not a year, month or day', 'Write 2023, 2023-04 or 2023-04-26'],
  'unknown-language': ['There is no language “{seen}”', 'Write one of: {known}'],
  'bad-number': [
    '{field}: “{seen}” is not a number',
    'Write digits only, such as 2500 or 61.94; “over” and “about” belong in qualifier, the unit in unit',
  ],
  'bad-count': ['{field}: “{seen}” is not a number of things', 'Write a whole number: 0, 20, 100'],
  'bad-ordinal': ['{field}: “{seen}” is not a count', 'Write a whole number: 1, 2, 3'],
  'bad-flag': ['{field} cannot be “{seen}”', 'Write true or false'],
  'bad-unit': ['The unit “{seen}” has digits or spaces', 'Write the unit alone; the number belongs in value'],
  'bad-id': ['“{seen}” cannot be an id', 'Use lower-case letters, digits and hyphens: ann-lee'],
  'bad-article-ref': [
    '“{seen}” does not name an article',
    'Write <issue>/<slug>, such as 2023-04-26/headline',
  ],
  'bad-timezone': ['Unknown time zone “{seen}”', 'Write an IANA name such as Europe/London'],
  'bad-site-url': [
    'The address “{seen}” is not complete',
    'Write all of it: https://example.github.io/gongkan/',
  ],
  'bad-site-url-environment': [
    'SITE_URL in the environment, “{seen}”, is not a complete address',
    'Write all of it: https://example.github.io/gongkan/',
  ],
  'bad-url': ['The address “{seen}” is not complete', 'Write an address that begins with https://'],
} satisfies Record<string, Sentence>;
