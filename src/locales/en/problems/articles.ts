import type { Sentence } from '../../locale.ts';

/** Problems of issues, articles, pictures and texts as received, in English. */
export const articles = {
  // Issues and articles
  'date-not-folder': ['The date {seen} is not the folder’s, {folder}', 'Make them the same'],
  'until-before-date': [
    'The issue stands for the time until {seen}, which is before its date, {date}',
    'Correct date or until: until is the later one',
  ],
  'section-id-taken': [
    'The sections “{seen}” and “{other}” would both stand at sections/{id}/',
    'Give one of them an id of its own under sections in _data/vocabulary.yaml; if they are one section, write it alike',
  ],
  'date-in-future': [
    'The date {seen} is in the future',
    'Check the original: is the year or the month mistyped?',
  ],
  'date-long-ago': ['The date {seen} is before {earliest}', 'Check the original: is the year mistyped?'],
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
  'heading-no-space': ['There is no space after {seen}, so this is no heading', 'Put a space after {seen}'],
  'heading-fullwidth': ['{seen} is full-width, so this is no heading', 'Write an ASCII ## and a space'],
  'heading-in-list': ['A heading stands in a list', 'Move it out of the list'],
  'alt-missing': [
    'The picture has no description: who cannot see it does not know what it shows',
    'Say in the brackets what it shows: ![what it shows](file); of mere decoration write ![""](file)',
  ],
  'attachment-kind': ['{seen} is not of a kind that can be attached', 'These can be: {known}'],
  'attachment-mislabelled': [
    'What is in the attachment {seen} is not what its ending says',
    'Open it with the program that made it, and save it in this format',
  ],
  'attachment-unlisted': [
    '{seen} is not listed as attached, and is not published',
    'Add - file: {seen} to attachments in issue.yaml, or delete the file',
  ],
  'link-not-attached': [
    '{seen} lies there, but is not listed as attached, and is not published',
    'Add it to attachments in the issue.yaml beside it',
  ],
  'link-not-public': [
    '{seen} lies there, but is not published',
    'Put it into src/public, and write the link as /name',
  ],
  'note-undefined': [
    'There is no note {seen}',
    'Write {seen}: and the note’s text as a paragraph at the end of the file',
  ],
  'note-unused': [
    'Nothing in the text refers to the note {seen}',
    'Write its mark without the colon where the note belongs',
  ],
  'note-twice': ['The note {seen} is written twice', 'Give one of them another name'],
  'note-empty': ['The note {seen} has no text', 'Write its text after the colon, or delete it'],
  'table-uneven': [
    'This row of the table has {count} cells, its head has {columns}',
    'Add or delete cells; write a bar inside a cell as \\|',
  ],
  'pasted-tags': [
    '{count} tags of Word’s or WeChat’s look were pasted with the text; they are left out, the words are kept',
    'npm run check -- --fix deletes them',
  ],
  'picture-in-text': ['A picture and text are in one paragraph', 'Put the picture in a paragraph of its own'],
  'raw-html': ['The text has HTML {seen}, which is shown as text', 'Delete the code, keep the words'],
  'shown-as-text': [
    'The text has {seen}, which is shown as it is',
    'Delete it unless it belongs to the text',
  ],
  'link-with-space': [
    'The address {seen} has a space: this is neither a link nor a picture',
    'Take the space out of the file’s name, or write the address in angle brackets: (<{seen}>)',
  ],
  'unsafe-link': ['The link is not safe and is shown as text', 'Use an address that begins with https://'],
  'fence-not-closed': ['{seen} is not closed: all that follows became code', 'Delete {seen} or close it'],
  'link-broken': [
    'The link “{seen}” leads nowhere',
    'Write the article’s file (02-other.md) or <issue>/<slug>, such as 2023-04-26/headline',
  ],
  'link-to-draft': [
    'The link “{seen}” leads to a draft, which has no page',
    'Link to it once it is published, or take away its draft',
  ],
  'anchor-broken': [
    'The link “{seen}”: there is no #{anchor}',
    'Paragraphs are #p1, #p2 ..., headings #s1, #s2 ...',
  ],
  'tracking-link': ['The link has tracking parameters: {seen}', 'Make it {clean}'],
  'http-link': ['The link is not encrypted: {seen}', 'If that site can do so, make it {clean}'],
  'title-long': [
    'The headline has {count} characters, more than {most}',
    'Is some of the text in the headline?',
  ],
  'paragraph-broken': [
    'The paragraph has no closing punctuation, perhaps a column broke it: …{before} | {after}…',
    'If it is one paragraph, join it and list the join in repairs',
  ],
  'quotes-unpaired': ['The quotation marks “” are not in pairs: {seen}', 'Check against the original'],
  'quotes-mixed': ['Both “” and 「」 stand in one paragraph: {seen}', 'Use “” throughout, ‘’ inside them'],
  'spaces-beside-digits': [
    '{count} spaces between Chinese characters and digits ({seen}); the page sets that space by itself',
    'npm run check -- --fix deletes them',
  ],
  'halfwidth-punctuation': [
    '{count} half-width marks stand between Chinese characters ({seen})',
    'Make them full-width; where no original or quotation has them so, npm run check -- --fix does it',
  ],
  'quotes-straight': [
    'Straight quotation marks in Chinese text: {seen}',
    'Use “”; npm run check -- --fix does it',
  ],
  'private-id-number': [
    'This looks like an identity card number ({seen}), which is private',
    'Delete it, or put * in place of all but a few digits; if it is none or may be public, write in _data/site.yaml: allow_numbers: [{ ends: {ends}, in: {in} }]',
  ],
  'private-phone': [
    'This looks like a mobile phone number ({seen})',
    'Delete it; if it may be public, write in _data/site.yaml: allow_numbers: [{ ends: {ends}, in: {in} }]',
  ],
  'private-bank-number': [
    'This looks like a bank card number ({seen}), which is private',
    'Delete it; if it is none or may be public, write in _data/site.yaml: allow_numbers: [{ ends: {ends}, in: {in} }]',
  ],
  'allows-no-number': [
    '{in} prints no private number that ends in {ends}',
    'Take this entry out, or correct the name of the file',
  ],
  'translation-same-language': [
    '{seen} is in {language} as well: this cannot be translated from it',
    'Correct translation_of, or say in one of the two which language it is in, as in lang: es',
  ],
  // Pictures
  'picture-remote': [
    'The picture is on another site: {seen}',
    'Download it into the issue’s folder and write the file’s name',
  ],
  'named-file-outside': [
    'A file is named without folders: {seen}',
    'Put it into {folder} and write only its name; what is for the whole site goes into src/public',
  ],
  'named-file-missing': ['There is no file {seen} in {folder}', 'Put it there, or correct its name'],
  'named-file-empty': ['The file {seen} is empty', 'Save or upload it again'],
  'named-file-too-large': [
    '{seen} has {size} MB, more than {most} MB',
    'Make it smaller, or put it elsewhere and link to it',
  ],
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
  'repair-not-made': [
    'This {kind} is listed but not made: “{seen}”',
    'Make it in the text, or delete this repair',
  ],
  'split-not-listed': [
    '{source} has no break at “{before} | {after}”; here it is parted, but not listed in repairs',
    'Add kind: split with before and after to repairs',
  ],
  'repair-not-needed': ['“{seen}” stands like this in {source} already', 'Delete this repair'],
  'repair-not-in-source': ['“{seen}” is not in {source}', 'Correct this repair'],
  'repair-not-in-article': ['“{seen}” is not in the article', 'Correct this repair'],
  'repair-target': [
    'Nowhere to move “{seen}” to',
    'Write lead, end, or how the block begins that it goes before',
  ],
} satisfies Record<string, Sentence>;
