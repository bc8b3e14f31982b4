import type { Sentence } from '../../locale.ts';

/** Problems of files and folders, in English. */
export const files = {
  'bidi-control': [
    '{count} invisible text-direction controls ({seen}) make the text read other than it is stored',
    'Delete them: type the line again, or paste it as plain text',
  ],
  'invisible-characters': [
    '{count} invisible characters ({seen}) were passed over',
    'npm run check -- --fix deletes them',
  ],
  'merge-conflict': [
    'Two versions of these lines were not brought together ({seen})',
    'Keep the right one of the two, and take out the lines of <, = and >',
  ],
  'nul-characters': [
    'The file holds {count} zero bytes ({seen}): it was probably not saved whole',
    'Compare it with the original for lost words, and save it again',
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
  'other-encoding': ['The file looks like {seen}, not UTF-8', 'Save it as UTF-8'],
  'not-utf8': ['The file is not UTF-8', 'Save it as UTF-8'],
  'text-cut-short': [
    'The last character is cut in half: the file may not have been written to its end',
    'Save or upload the file again',
  ],
  'bad-page-name': [
    '{seen} cannot be the name of a page',
    'Use lower-case letters, digits and hyphens, such as charter.md; what the page is called stands in its title',
  ],
  'page-generated': [
    '{seen} is the name of a page that the generator makes',
    'Choose another name; what that page is called stands under sections in site.yaml',
  ],
  'public-covers': [
    '{seen} would cover {covered}, which the generator makes',
    'Choose another name, or another folder',
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
  'private-use-characters': [
    '{count} private-use characters ({seen}) that most computers cannot show',
    'Use ordinary characters: compare with the original',
  ],
  'not-text': [
    'This is not a text file; it looks like {seen}',
    'Import Word files with npm run import -- FILE',
  ],
  'file-of-zeros': [
    'The file holds nothing but zero bytes: it was probably not saved',
    'Save or upload the file again',
  ],
  'not-a-file': ['This is not an ordinary file', 'Delete it, or put a real file here'],
  'not-a-folder': ['This should be a folder', 'Delete the file and make a folder of this name'],
  'name-not-utf8': ['The name {seen} is not in UTF-8', 'Rename it'],
  'name-too-long': ['The name {seen} has {count} bytes, more than {most}', 'Shorten it'],
  'name-reserved': [
    'Windows reserves the name {seen}: no file or folder of that name can be stored there',
    'Rename it, for instance by adding -1',
  ],
  'name-not-portable': [
    'The name {seen} has characters that other computers refuse (< > : " | ? * \\, a final dot or space)',
    'Rename it',
  ],
  'name-not-nfc': [
    'The name {seen} stores its letters taken apart: other computers take it for another name',
    'Rename it',
  ],
  'site-yaml-missing': [
    'There is no _data/site.yaml',
    'Run this in the folder that has _data and src/issues, or make the file',
  ],
  'stray-file': [
    'Unknown file {seen}, left out',
    'Move it elsewhere; an article is named like 01-headline.md',
  ],
  'file-outside-issue': [
    '{seen} is in no issue’s folder',
    'Move it into src/issues/<date>/, such as src/issues/2023-04-26/',
  ],
  'stray-folder': ['No folder can stand here: the files in {seen} are not read', 'Move them one level up'],
  'article-name-case': [
    '{seen} differs from {other} only in letter case and number: some computers take their addresses for one',
    'Rename one of them, in lower-case letters alone',
  ],
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
    'Name it YYYY-MM-DD, such as 2023-04-26, or 2023-04 or 2023 where the paper gives no day; a second issue that day 2023-04-26-b',
  ],
  'issue-yaml-missing': ['The issue {seen} has no issue.yaml', 'Make one with the line date: YYYY-MM-DD'],
  'issue-empty': ['The issue {seen} has no article yet', 'Add one, such as 01-headline.md'],
} satisfies Record<string, Sentence>;
