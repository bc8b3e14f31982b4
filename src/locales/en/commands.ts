import type { Texts } from '../locale.ts';

/** What the commands say in English. */
export const commands: Texts['commands'] = {
  usage: {
    'unknown-command': ['there is no command “{seen}”', 'the commands are: {choices}'],
    'unknown-option': ['there is no option “{seen}”', 'add --help to see all options'],
    'missing-argument': ['“{seen}” is missing', 'add --help to see how to call it'],
    'missing-value': ['the option “{seen}” needs a value', 'add --help to see how to call it'],
    'excess-arguments': [
      'there is something too much',
      'add --help to see how to call it; options stand after --, as in npm run build -- --out FOLDER',
    ],
    'bad-usage': ['it was called wrongly: {seen}', 'add --help to see how to call it'],
    'root-missing': ['there is no folder {path}', 'look at the path after --root'],
    'root-without-data': [
      'the folder {path} has no _data',
      '--root wants a folder with _data/ and src/issues/',
    ],
    'no-archive': [
      '{path} is no folder of an archive: it has no _data/site.yaml',
      'go to the folder of an archive, or name it with --root; to begin one: npx gongkan new archive FOLDER',
    ],
    'folder-not-empty': [
      '{path} is not empty and was left alone',
      'name an empty folder, or one that is not there yet',
    ],
    'archive-is-later': [
      'the archive is of version {seen}, and this is Gongkan {version}',
      'take the newer Gongkan first: npm install gongkan@latest',
    ],
    'bad-port': ['“{seen}” is no port', 'give a number from 1 to 65535, as in --port 8080'],
    'bad-part': ['“{seen}” is no part', 'give its number and how many there are, as in --part 2/4'],
    'bad-parts': ['“{seen}” is no number of parts', 'give a number from 1 to {most}, as in --plan 4'],
    'bad-choice': ['“{seen}” does not go with {option}', 'it takes: {choices}'],
  },
  faults: {
    busy: [
      'another build is writing the same folder',
      'wait for it; if you are sure that there is none, remove {path}',
    ],
    'out-is-root': [
      'the output folder {path} holds the content itself',
      'give another --out, for example --out _site',
    ],
    'out-holds-content': [
      'the output folder {path} lies within the content',
      'give another --out, for example --out _site',
    ],
    'out-not-ours': [
      'the output folder {path} holds other files and was left alone',
      'give an empty folder, or empty it first',
    ],
    'out-is-file': ['{path} is a file, not a folder', 'give another --out'],
    'disk-full': [
      'the disk is full: {path} cannot be written ({seen})',
      'make room and run it again; the earlier site is untouched',
    ],
    'no-permission': [
      '{path} may not be read or written ({seen})',
      'look at the permissions of the folder; the earlier site is untouched',
    ],
    machine: [
      'the system failed: {path} ({seen})',
      'look at the disk and the path; the earlier site is untouched',
    ],
    'package-missing': [
      'the package {seen} is not installed',
      'run npm ci in the folder of the project, and then this again',
    ],
    memory: [
      'there is not enough memory',
      'close other programs, or give Node more: NODE_OPTIONS=--max-old-space-size=4096',
    ],
    'unwritable-cache': [
      'the cache cannot be written: {path} ({seen})',
      'make room or look at the permissions, or name another folder: --cache FOLDER',
    ],
    search: [
      'the search index could not be built',
      'run npm ci to install the packages again; --verbose shows why',
    ],
    template: [
      'what stands here failed: {message}',
      'mend this place and run it again; --verbose shows more',
    ],
    'template-drawing': [
      'this cannot be drawn: {seen}',
      'look at the spelling; what a drawing is told stands at the head of its template',
    ],
    'template-syntax': [
      'the template cannot be read: {seen}',
      'see whether every tag and bracket is closed, and every block has its end',
    ],
    'template-name': [
      'nothing is called “{seen}” here',
      'look at the spelling; names come from front matter, the archive, set, for and import, filters from src/site/filters, templates from _includes',
    ],
    'template-nothing': [
      '“{seen}” has no value',
      'look at the spelling; what may be missing is asked for first, as in {% if … %}',
    ],
    'template-call': ['“{seen}” cannot be called', 'look at the spelling of what stands before the brackets'],
    internal: ['the program is at fault: {message}', '--verbose shows more; please report it'],
    interrupted: ['the build was interrupted; the earlier site is untouched', 'run it again'],
  },
  error: 'error',
  warning: 'warning',
  fix: 'To mend',
  count: (errors, warnings) => `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
  noProblems: 'Checked: no problems.',
  andMore: (count) => `… and ${count} more of this kind`,
  stages: {
    check: 'Checking the content',
    render: (issues, articles) =>
      `Making the pages: ${plural(issues, 'issue')}, ${plural(articles, 'article')}`,
    index: (done, shards) => `Building the search index: ${done}/${shards}`,
    verify: 'Verifying the site',
  },
  built: (pages, files, megabytes, seconds, out) =>
    `Done: ${plural(pages, 'page')}, ${plural(files, 'file')}, ${megabytes} MB in ${seconds} s. The site is in ${out}`,
  notBuilt: 'No site was made; the earlier one is untouched.',
  cacheNotWritten: (message) =>
    `The cache could not be written (${message}): the site is whole, the next build slower.`,
  indexed: (part, made, kept) => `Part ${part}: ${plural(made, 'shard')} made, ${kept} in the cache already.`,
  notIndexed: 'Nothing was indexed.',
  preview: {
    ready: (address) => `Preview: ${address}`,
    portTaken: (wanted, port) => `Port ${wanted} is taken; using ${port}.`,
    otherHost: (address) => `This preview is for this machine alone: open ${address} in its browser.`,
    changed: (seconds) => `Updated (${seconds} s)`,
    waiting: 'There are errors; the preview comes back when they are mended:',
    stop: 'Ctrl+C ends it.',
    title: 'The content has errors',
    help: 'When they are mended and saved, this page turns into the preview again.',
  },
  fixes: {
    bom: 'deleted the byte order mark',
    'line-ends': 'made {count} line ends plain',
    'bidi-control': 'deleted {count} text-direction controls',
    'invisible-characters': 'deleted {count} invisible characters',
    'fullwidth-colon': 'made {count} full-width colons plain',
    'no-space-after-colon': 'put {count} spaces after colons',
    'tab-indent': 'made {count} tabs of indentation spaces',
    'pasted-tags': 'deleted {count} tags that were pasted',
    'heading-no-space': 'put {count} spaces after the ## of headings',
    'heading-fullwidth': 'made the signs of {count} headings plain',
    'spaces-beside-digits': 'deleted {count} spaces between Chinese characters and digits',
    'halfwidth-punctuation': 'made {count} half-width marks full-width',
    'quotes-straight': 'made {count} pairs of straight quotation marks curly',
  },
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
