import type { MessageTable } from './describe.ts';

/** What is wrong and how to mend it, in English. Values stand in braces. */
export const englishMessages: MessageTable = {
  // Files
  'bidi-control': [
    '{count} invisible text-direction controls ({seen}) make the text read other than it is stored',
    'Delete them: type the line again, or paste it as plain text',
  ],
  'invisible-characters': [
    '{count} invisible characters ({seen}) were passed over',
    'npm run check -- --fix deletes them',
  ],
  'control-characters': [
    '{count} control characters ({seen}) were passed over',
    'npm run check -- --fix deletes them',
  ],
  'compatibility-ideographs': [
    '{count} compatibility ideographs ({seen}) are kept, but a search may miss them',
    'Use the ordinary characters',
  ],
  'replacement-characters': [
    '{count} “�”: characters were probably lost in a conversion',
    'Restore them from the original',
  ],
  'file-too-large': [
    'The file has {size} MB, more than {most} MB',
    'No article is this large: is it the right file?',
  ],
  'utf-16': ['The file looks like UTF-16', 'Save it as UTF-8'],
  gb18030: ['The file looks like GBK/GB18030, not UTF-8', 'Save it as UTF-8'],
  'not-utf8': ['The file is not UTF-8', 'Save it as UTF-8'],
  'text-cut-short': [
    'The last character is cut in half: the file may not have been written to its end',
    'Save or upload the file again',
  ],
  'file-vanished': ['The file disappeared while it was read', 'Make sure that it is there and try again'],
  'file-unreadable': [
    'The file cannot be opened ({seen})',
    'Check its permissions, or close the program that holds it',
  ],
  'symbolic-link': ['This is a symbolic link, which is not followed', 'Put the file itself here'],
  'case-conflict': [
    'Differs from {other} only in letter case: on another computer one overwrites the other',
    'Rename one of them',
  ],
  'copy-ignored': ['By its name this is a copy; it was left out', 'Delete it, or give it a proper name'],
  'stray-file': [
    'Unknown file {seen}, left out',
    'Move it elsewhere; an article is named like 01-headline.md',
  ],
  'file-outside-issue': [
    '{seen} is in no issue’s folder',
    'Move it into src/issues/<date>/, such as src/issues/2023-04-26/',
  ],
  'folder-in-issue': ['An issue’s folder cannot hold the folder {seen}', 'Move its files one level up'],
  'bad-article-name': [
    '{seen} is not the name of an article',
    'Name it with two digits, a hyphen and lower-case letters: 01-headline.md',
  ],
  'bad-data-file-name': [
    '{seen} is not the name of a data file',
    'Use lower-case letters, digits and hyphens, ending in .yaml: ann-lee.yaml',
  ],
  'bad-issue-folder': [
    'The folder {seen} is not named by a date',
    'Name it YYYY-MM-DD, such as 2023-04-26; a second issue that day 2023-04-26-b',
  ],
  'issue-yaml-missing': ['The issue {seen} has no issue.yaml', 'Make one with the line date: YYYY-MM-DD'],
  'issue-empty': ['The issue {seen} has no article yet', 'Add one, such as 01-headline.md'],
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
  'curly-quote-not-closed': ['The opening “ has no ”: {seen}', 'Add ” or delete “'],
  'duplicate-field': ['The field is written twice: {seen}', 'Keep one'],
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
  'forbidden-key': [
    '“{field}” cannot be a field',
    'Use a documented field; if it is text that begins with {{, put it in quotation marks',
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
  'unknown-field-near': ['Unknown field {field}', 'Did you mean {nearest}? Known fields: {known}'],
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
  'bad-number': [
    '{field}: “{seen}” is not a number',
    'Write digits only, such as 2500 or 61.94; “over” and “about” belong in qualifier, the unit in unit',
  ],
  'bad-ordinal': ['{field}: “{seen}” is not a count', 'Write a whole number: 1, 2, 3'],
  'bad-flag': ['{field} cannot be “{seen}”', 'Write true or false'],
  'bad-unit': ['The unit “{seen}” has digits or spaces', 'Write the unit alone; the number belongs in value'],
  'bad-id': ['“{seen}” cannot be an id', 'Use lower-case letters, digits and hyphens: ann-lee'],
  'bad-issue-id': ['“{seen}” cannot be an issue', 'Write 2023-04-26 or 2023-04-26-b'],
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
  // Issues and articles
  'date-not-folder': ['The date {seen} is not the folder’s, {folder}', 'Make them the same'],
  'not-a-weekday': ['“{seen}” is not a weekday', 'Write it as printed, such as {weekday}'],
  'weekday-not-date': [
    '{date} is a {weekday}, here it says “{seen}”',
    'Check against the original: mend the date or the weekday',
  ],
  'duplicate-number': [
    'The issue number {seen} is also that of {other}',
    'Check against the original and mend one',
  ],
  'duplicate-slug': ['The address {seen} is also that of {other}', 'Rename one of the files'],
  'duplicate-order': [
    'The number {seen} is also that of {other}',
    'Change the digits before one of the names',
  ],
  'body-empty': ['There is no text', 'Write the text after the second ---'],
  'heading-one': [
    'A heading of the first level (#) stands in the text; only the headline is one',
    'Write ##',
  ],
  'heading-skips': ['The heading “{seen}” skips a level', 'Write {level}'],
  'heading-empty': ['The heading is empty', 'Write it or delete the line'],
  'heading-in-list': ['A heading stands in a list', 'Move it out of the list'],
  'picture-in-text': ['A picture and text are in one paragraph', 'Put the picture in a paragraph of its own'],
  'raw-html': ['The text has HTML {seen}, which is shown as text', 'Delete the code, keep the words'],
  'template-syntax': [
    'The text has {seen}, which is shown as it is',
    'Delete it unless it belongs to the text',
  ],
  'unsafe-link': ['The link is not safe and is shown as text', 'Use an address that begins with https://'],
  'fence-not-closed': ['{seen} is not closed: all that follows became code', 'Delete {seen} or close it'],
  'link-broken': [
    'The link “{seen}” leads nowhere',
    'Write the article’s file (02-other.md) or <issue>/<slug>, such as 2023-04-26/headline',
  ],
  'anchor-broken': [
    'The link “{seen}”: there is no #{anchor}',
    'Paragraphs are #p1, #p2 ..., headings #s1, #s2 ...',
  ],
  'tracking-link': ['The link has tracking parameters: {seen}', 'Delete what follows the question mark'],
  'title-long': [
    'The headline has {count} characters, more than {most}',
    'Is some of the text in the headline?',
  ],
  'paragraph-broken': [
    'The paragraph has no closing punctuation, perhaps a column broke it: …{before} | {after}…',
    'If it is one paragraph, join it and list the join in repairs',
  ],
  'quotes-unpaired': ['The quotation marks “” are not in pairs: {seen}', 'Check against the original'],
  'quotes-straight': [
    'Straight quotation marks in Chinese text: {seen}',
    'Use “”; npm run check -- --fix does it',
  ],
  'private-id-number': ['This looks like an identity card number ({seen})', 'Delete it: it is private'],
  'private-phone': ['This looks like a mobile phone number ({seen})', 'Delete it unless it may be public'],
  'private-bank-number': ['This looks like a bank card number ({seen})', 'Delete it: it is private'],
  // Pictures
  'picture-remote': [
    'The picture is on another site: {seen}',
    'Download it into the issue’s folder and write the file’s name',
  ],
  'picture-outside': [
    'The picture “{seen}” is not in the issue’s folder',
    'Put it there and write only the file’s name',
  ],
  'picture-missing': ['There is no picture {seen}', 'Put it into the issue’s folder and check the name'],
  'picture-missing-near': ['There is no picture {seen}', 'Did you mean {nearest}?'],
  'picture-empty': ['The picture {seen} is an empty file', 'Save it again'],
  'picture-too-large': ['The picture {seen} has {size} MB, more than 20', 'Make it smaller'],
  'picture-too-many-pixels': ['The picture {seen} has {size} megapixels, more than 100', 'Make it smaller'],
  'picture-kind': ['{seen} is not a usable picture', 'Save it as PNG, JPEG, WebP, AVIF, GIF or SVG'],
  'picture-mislabelled': [
    'The picture {seen} is in truth {actual}',
    'Save it in the format that its name says',
  ],
  'picture-broken': ['The picture {seen} cannot be read to its end', 'Download or save it again'],
  'picture-unsafe-svg': [
    'The picture {seen} holds {part}, which is not safe',
    'Save it as PNG, or take that out',
  ],
  // The text as received
  'source-missing': ['There is no text as received {seen}', 'Put it beside the article or correct the name'],
  'source-not-text': ['The text as received {seen} is not a text file', 'Save its words as .txt'],
  'repairs-without-source': [
    'Repairs are listed, but there is no text as received',
    'Write source: and file:',
  ],
  'field-not-in-source': ['{field}: “{seen}” is not in the text as received, {source}', 'Correct it'],
  'source-differs': [
    'Differs from {source}: there “{received}”, here “{published}”',
    'Make them agree, or list the change in repairs or corrections',
  ],
  'join-not-listed': [
    '{source} parts the paragraph at “{before} | {after}”; here it is joined, but not listed in repairs',
    'Add kind: join with before and after to repairs',
  ],
  'join-not-needed': ['{source} has no break at “{before} | {after}”', 'Delete this repair'],
  'repair-not-in-source': ['“{seen}” is not in {source}', 'Correct this repair'],
  'repair-not-in-article': ['“{seen}” is not in the article', 'Correct this repair'],
  'repair-target': [
    'Nowhere to move “{seen}” to',
    'Write lead, end, or how the block begins that it goes before',
  ],
  // Records
  'unknown-article': ['There is no article “{seen}”', 'Write <issue>/<slug>, such as 2023-04-26/headline'],
  'unknown-article-near': ['There is no article “{seen}”', 'Did you mean {nearest}?'],
  'unknown-issue': ['There is no issue “{seen}”', 'Name the file like the issue’s folder'],
  'unknown-issue-near': ['There is no issue “{seen}”', 'Did you mean {nearest}?'],
  'unknown-person': ['There is no person “{seen}”', 'Make _data/people/{seen}.yaml first'],
  'unknown-person-near': ['There is no person “{seen}”', 'Did you mean {nearest}?'],
  'unknown-organization': ['There is no organization “{seen}”', 'Make _data/organizations/{seen}.yaml first'],
  'unknown-organization-near': ['There is no organization “{seen}”', 'Did you mean {nearest}?'],
  'unknown-initiative': ['There is no initiative “{seen}”', 'Make _data/initiatives/{seen}.yaml first'],
  'unknown-initiative-near': ['There is no initiative “{seen}”', 'Did you mean {nearest}?'],
  'unknown-term': ['The vocabulary has no “{seen}”', 'See _data/vocabulary.yaml'],
  'unknown-term-near': ['The vocabulary has no “{seen}”', 'Did you mean {nearest}?'],
  'quote-absent': ['{article} does not say “{seen}”', 'Quote word for word: copy from the article'],
  'quote-differs': [
    'The quotation “{seen}” differs from the text; the nearest words of {article} are “{nearest}” (difference: {difference})',
    'Quote word for word',
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
  'figure-not-printed': ['The quoted words do not print {seen}', 'Check value and quotation'],
  'unit-not-printed': ['The quoted words do not print the unit “{seen}”', 'Check unit and quotation'],
  'duplicate-figure': ['Two figures have the id {seen}', 'Change one'],
  'period-backwards': ['The period runs backwards: from {from} to {to}', 'Correct from or to'],
  'alias-taken': ['The alias “{seen}” belongs to {other} already', 'Delete it from one'],
  'alias-repeats': ['The alias “{seen}” repeats the name or another alias', 'Delete it'],
  'circular-parent': ['{field} runs in a circle: {seen}', 'Break it somewhere'],
  'former-in-use': ['The former address {seen} is in use', 'Delete this entry'],
  'card-character': [
    'The font of the sharing pictures and icons has no “{seen}” ({codes}): it would be drawn as an empty box',
    'Write it otherwise, or put a TrueType font (.ttf) that has it into {folder}',
  ],
  'font-broken': [
    '{seen} is not a TrueType font that can be read',
    'Put a sound .ttf file in its place, or delete it',
  ],
  'address-lost': [
    'The earlier address {seen} has no page now',
    'Write former: [{former}] in the renamed file, and the old address leads to the new one',
  ],
};
