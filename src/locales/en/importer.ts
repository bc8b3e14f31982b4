import type { Texts } from '../locale.ts';

/** What the importer says in English. */
export const importer: Texts['importer'] = {
  faults: {
    'file-missing': [
      'there is no file {file}',
      'look at its name and path; put a name with spaces into quotation marks',
    ],
    'file-is-folder': ['{file} is a folder', 'name a file in it; one is imported at a time'],
    'file-not-plain': [
      '{file} is no file but a link, a pipe or a device',
      'save it as a file, and import that',
    ],
    'file-unreadable': [
      '{file} cannot be opened ({seen})',
      'look at its permissions, or close the program that holds it',
    ],
    'file-empty': ['{file} is empty', 'see whether it was saved, or is the wrong file'],
    'file-too-large': [
      '{file} has {size} MB, more than {most} MB',
      'make its pictures smaller, or save it as .txt',
    ],
    'file-kind': ['a {seen} file cannot be imported: {file}', 'save it as one of these: {endings}'],
    'file-mislabelled': [
      '{file} ends in {seen}, but holds {actual}',
      'open it in its own program and save it as .docx or .txt; renaming does not change it',
    ],
    'old-word': [
      '{file} is an old Word (.doc) or WPS document; renaming does not change it',
      'open it in Word or WPS, choose File → Save As, the type “Word Document (*.docx)”, and import the new .docx',
    ],
    rtf: [
      '{file} is {seen}',
      'open it in Word or WPS, choose File → Save As, the type “Word Document (*.docx)”, and import the new .docx',
    ],
    spreadsheet: [
      '{file} is a spreadsheet and no text',
      'select the table, copy it into Word or WPS, and save that as .docx with File → Save As',
    ],
    slides: [
      '{file} is a presentation',
      'copy its words and pictures into Word or WPS, and save that as .docx with File → Save As',
    ],
    'laid-out': [
      '{file} is {seen}: finished pages, whose paragraphs and headlines cannot be told any more',
      'ask who made it for the Word file; else open a PDF in Word with File → Open, or in WPS with Convert → PDF to Word, compare every word, and choose File → Save As, the type “Word Document (*.docx)”; what was scanned needs OCR first',
    ],
    'picture-file': [
      '{file} is a picture ({seen}) and no text',
      'put a photograph into the document that it belongs to; have the words of a scan or screenshot recognised (OCR), compare them, and save them as .docx',
    ],
    'archive-file': ['{file} is an archive of files', 'unpack it and import the documents in it one by one'],
    'mail-file': [
      '{file} is a mail',
      'open it in a mail program and save what is attached; copy a text that stands in the mail itself into Word or WPS and save it as .docx',
    ],
    'pages-file': [
      '{file} is a Pages document',
      'open it in Pages, choose File → Export To → Word, and import the .docx',
    ],
    webarchive: [
      '{file} is a web archive of Safari',
      'open the page in Chrome or Edge, wait until it is complete, press Ctrl+S (⌘S on a Mac) and choose “Webpage, Single File” or “Webpage, Complete”',
    ],
    'file-too-long': [
      '{file} has {count} paragraphs, more than {most}, which is no issue of a paper',
      'divide it into files of one issue each',
    ],
    'text-too-long': [
      '{file} has more than {most} characters, which is no issue of a paper',
      'divide it into files of one issue each',
    ],
    encrypted: [
      '{file} has a password and cannot be read',
      'open it in Word or WPS, take the password off, and save it as .docx',
    ],
    'not-conserved': [
      'what was read of {file} is not what it holds ({seen}), so nothing was written',
      'this is a fault of the importer: send the file to whoever maintains it, and import it as .txt meanwhile',
    ],
    'document-broken': [
      '{file} is damaged and cannot be read',
      'repair it in Word or WPS and save it as .docx, or get it again',
    ],
    'document-too-large': ['{file} unpacks to {size} MB, which is no article', 'make its pictures smaller'],
    'encoding-unknown': [
      'the encoding of {file} cannot be told, and was not guessed',
      'save it as UTF-8, or say which it is, as in --encoding gb18030',
    ],
    'not-in-encoding': ['{file} is not in {seen}', 'leave --encoding out, or name another'],
    'text-cut-short': [
      '{file} ends in half a character and may not be complete',
      'save it again, or get it again',
    ],
    'page-too-deep': [
      'the elements of {file} stand more than {most} deep in each other, which is no article',
      'open it, copy all of it into a new document of Word or WPS, and save that as .docx',
    ],
    'page-too-long': [
      '{file} has more than {most} elements, which is no issue of a paper',
      'copy what is wanted into Word or WPS, in several files, and save them as .docx',
    ],
    'no-article': [
      'no article was found in {file}',
      'open the page in a browser and save it as “web page, complete”',
    ],
    'no-text': [
      '{file} holds no words to publish',
      'see whether it is the wrong file; give pictures alone a headline first',
    ],
    'no-date': ['no date of the issue was found in {file}', 'give it, as in --date 2023-04-26'],
    'bad-date': [
      '“{seen}” is no date',
      'write year-month-day, as in --date 2023-04-26, or --date 2023-04 or 2023 where the paper gives no day',
    ],
    'bad-slug': [
      '“{seen}” cannot be an address',
      'use small letters, digits and hyphens, as in --slug may-day',
    ],
    'already-imported': [
      'it was imported already, as {file}, and was left as it is',
      'nothing needs to be done; to import it anew add --force',
    ],
    'too-many-articles': [
      '{folder} would hold more than {most} articles, the most that an issue has; nothing was written',
      'Part the document and import each part into an issue of its own; or take it as one article with --no-split',
    ],
    'article-exists': [
      '{file} exists and was left as it is',
      'to replace it add --force; for another article give another --slug',
    ],
    'issue-exists': [
      'the issue {file} exists and was left as it is',
      'take another date; a second issue on one day is 2023-04-26-b',
    ],
    'private-number': [
      '{file} holds an identity card number ({seen}); nothing was written',
      'delete it in the document, or put * in place of its digits, and import that; if it is none or may be public, allow it first in _data/site.yaml: allow_numbers: [{ ends: {ends}, in: {in} }]',
    ],
    'would-be-faulty': [
      'nothing was written of {file}, for the check would refuse what it became: {seen}',
      'mend that in the file, and import it again',
    ],
    'issue-faulty': [
      '{file} has errors; no article can be added to its issue',
      'run npm run check and mend them first',
    ],
    'not-written': [
      'the archive cannot be written to ({seen})',
      'nothing was changed; look at the room on the disk and at permissions, and close programs that have its files open',
    ],
    'archive-busy': [
      'another command is writing into this archive',
      'wait until it has ended, and run this one again',
    ],
    'issue-missing': ['there is no issue {seen}', 'import or begin it first; there are: {known}'],
    'article-missing': ['There is no article “{seen}”', 'Write it as issue/article, such as {known}'],
    'review-missing': ['{file} has no review list', 'import an article first: npm run import'],
    'review-faulty': [
      '{file}:{line} the review list cannot be read: {seen}',
      'put it back as it was; after accept stands yes or no',
    ],
    'record-exists': [
      '{file} exists and was left as it is',
      'give this entry another id, or answer no and add to the file by hand',
    ],
    'join-not-found': [
      '{file} has no two paragraphs that meet like this: {seen}',
      'the article may have changed: join them by hand and write done here',
    ],
    'no-answer': [
      'nobody can be asked here, and {seen} is missing',
      'say it in the command, as in {example}',
    ],
    'not-loadable': [
      'written like this it would not pass the check, so nothing was written',
      'mend the errors below, in the review list or where they stand, and run it again',
    ],
    'import-too-costly': [
      '{file} took more than {seconds} seconds or more than {most} MB of memory, and nothing of it was written',
      'send the file to whoever keeps the site',
    ],
    'import-broke': ['the importer failed on {file}: {seen}', 'send the file to whoever keeps the site'],
    cancelled: ['cancelled; nothing was written', 'run it again'],
  },
  doubts: {
    join: '“{text}” breaks off, and the next paragraph begins “{other}”: perhaps one paragraph. It was not joined; to join it write accept: yes',
    move: 'The paragraph “{text}” looks like a lead printed out of place and was moved to the top (an inference). If that is wrong, move it back and take the move out of repairs',
    furniture:
      '“{text}” stands there several times and may be a running head. What was left out is in repairs; see to the rest',
    spaces: '“{text}” has a space inside that may mean something; it was left',
    headline: 'Of several lines “{text}” was taken for the headline, the others for kicker or deck: {other}',
    part: 'Whether “{text}” begins an article or is a heading of the one before was not certain',
    shared: 'Words of masthead, contents and end matter that are in no field: {text}',
    missing: 'The contents name “{text}”, and no such article was found',
    title: 'No headline was found; the first words, “{text}”, stand for it. Put in the one that was printed',
    'said-title':
      'No headline was found in the text; the page calls itself “{text}”, which stands for it. See whether it was printed so',
    'said-author':
      'The page says that {text} wrote the article, and the text itself does not: it stands in the byline',
    link: 'The link to {text} was not kept; its words were',
    heading: '“{text}” was taken for a heading',
    byline: 'The byline “{text}” was not understood and stands in the text',
    newsletter:
      'No newsletter is named; the issue counts as one of the first, “{text}”. If it is another’s, say so in issue.yaml with newsletter',
    masthead: 'Of the masthead “{text}”, “{other}” is in no field',
    weekday: 'The text prints {text}, which {other} is not; no weekday was filled in. Look at the date',
    'same-number':
      'No. {text} is there already, as the issue {other}: see whether the number or the date was misprinted, or this is the same issue once more',
    supplement:
      'The masthead calls this issue a supplement; if it came with the issue {text}, write supplement_to: {text} in issue.yaml',
    date: 'The text prints the date {text}; it was filed under {other}',
    picture: 'The picture {text} was not imported: {other}. Save it into the folder of the issue by hand',
    'pictures-aside': '{text} pictures in headers, footers, hidden or deleted text were not published',
    'pictures-around':
      '{text} pictures outside the article or behind its words (logos, advertisements, pictures of other articles) were not published: {other}',
    alt: 'Picture {text} has no description and passes for decoration, ![""]: say in the brackets what it shows',
    'facts-unread':
      'This text is too long (more than {text} characters, or too many paragraphs) and was read for no people, organizations or figures. Add those that are wanted by hand',
    'facts-cut':
      'Of this issue {text} entries are proposed and no more. Accept these, and add by hand what is wanted of the rest',
    controls: '{text} invisible direction controls were taken out',
    hidden: 'hidden text was not published ({other} characters): {text}',
    comments: 'comments were not published ({other} characters): {text}',
    running: 'headers and footers were not published ({other} characters): {text}',
    uncalled: 'notes that nothing refers to were not published ({other} characters): {text}',
    codes: 'field codes were not published, only what they show: {text}',
    placeholder: 'prompts that nobody filled in were not published ({other} characters): {text}',
    objects:
      'charts, embedded files and the like were not imported: {text}. Save them as pictures and put them into the folder of the issue',
    symbol: 'signs for which there is no character were not imported: {text}. Put them in by hand',
    script:
      'raised or lowered text for which there are no characters was written as ^(…) or _(…): {text}. Please check',
    equation: 'an equation was written on one line: {text}. Please check',
    ruby: 'readings above characters were put in brackets after them: {text}. Please check',
    around:
      'what stands outside the article was left out (the page’s head, menus, foot, counters and the like, {other} characters; the review list has it in full, under text): {text}',
    deleted: 'text that is marked as deleted was not published ({other} characters): {text}',
    struck:
      'text that is struck through was published as it stands: {text}. If it was to be deleted, take it out',
    media: 'sound, video and programs were not imported: {text}',
    lost: 'these words of the document are in no article ({other} characters); put them in, or leave them: {text}',
    'lost-pictures':
      '{text} pictures of the document are in no article (too small, or where no picture can stand). Compare the two',
    'lost-tables': '{text} tables of the document became no tables; their words are there. Compare the two',
    unproven:
      'The text could not be proved to be the received one ({text} ≠ {other}), so it names no source. Compare the two',
  },
  questions: {
    join: 'Are “{text}” and the next paragraph, “{other}”, one paragraph that was broken?',
    move: 'The paragraph “{text}” looks like the lead. Move it to the top?',
    furniture: '“{text}” stands there several times. Is it a running head, to be left out?',
    part: 'Is “{text}” the headline of another article? (If not, it joins the one before)',
  },
  recognised: {
    head: ['No.', 'Headline', 'Byline', 'Section', 'Characters', 'To check'],
    count: 'Articles recognised: {count}',
    line: '{number}. {title} ({about})',
    proceed: 'Write them like this?',
  },
  fix: 'To mend',
  imported: 'Written: {file}',
  repairs: 'Repairs of the received text: {count}, all listed in the article’s repairs.',
  conserved: {
    head: 'Counted: ',
    between: '; ',
    characters:
      '{source} characters received, {published} published, {repaired} changed or left out by repairs, {leftOut} named and not published',
    pictures: '{source} pictures, {published} published, {leftOut} named',
    tables: '{source} tables, {published} published, {leftOut} named',
    notes: '{source} notes, {published} published, {leftOut} named',
    end: '.',
  },
  reviewNeeded: 'To look at: {count}, in {file}:',
  nothingToReview: 'Nothing was in doubt.',
  proposals:
    'Proposals of people, organizations, initiatives and figures: {count}. Confirm them, then npm run accept -- {issue}',
  yes: 'Yes',
  no: 'No',
  askDate: 'Date of the issue (YYYY-MM-DD)',
  askTitle: 'No headline was found. The text begins “{text}”: what is its headline?',
  askAlt: 'What does picture {text} show? (for readers who do not see it; may be empty)',
  reviewHead: [
    'The review list: what the import was not sure of, and the people, organizations, initiatives and figures found in the text.',
    'To confirm an entry, change its accept: no to accept: yes, then run npm run accept -- {issue}',
    'Leave the others. Each quote is the text’s own. What has been written says accept: done.',
  ],
  acceptAll: 'To agree with all of one kind, turn its no into all here, and run the same command.',
  reviewSections: {
    doubts: 'Doubts (a join is made by accept: yes; look at the others in the article and write done)',
    mentions: 'People, organizations and initiatives with a record that the text mentions (for comparison)',
    people: 'People',
    organizations: 'Organizations',
    initiatives: 'Initiatives',
    figures: 'Figures',
    events: 'Events',
  },
  accepted: 'Files written: {count}',
  nothingAccepted: 'No entry of the review list says accept: yes; nothing was written.',
  othersLeft:
    'Errors that were elsewhere before and are still there: {count}. npm run check lists them; no site can be built with them.',
  joinsMade: 'Broken paragraphs joined: {count}',
  withdraw: {
    hides:
      '{file} becomes a draft and leaves the site; these facts, which rest on it alone, are not shown any more:',
    deletes: 'Deletes {file}, its text as received, and these facts, which rest on it alone:',
    noFacts: '  No fact rests on it alone.',
    ask: 'Do this?',
    how: 'Nothing has been written. To do it, add --yes and run the command again.',
    done: 'Done.',
  },
  created: 'Made: {file}',
  new: {
    what: 'What is to be made?',
    issue: 'an issue',
    article: 'an article',
    date: 'Date of the issue (YYYY-MM-DD, or YYYY-MM or YYYY where no day is given)',
    title: 'Headline',
    whichIssue: 'In which issue?',
    defaultTitle: 'New article',
    exampleTitle: '"A night on the quay"',
    placeholder:
      'Write the text here. When it is ready, take out the line draft: true above, and it is published.',
  },
  inbox: {
    title: 'Import',
    acceptTitle: 'Records that were confirmed',
    refusedTitle: 'Not imported',
    empty: 'There is nothing in inbox/.',
    failed: '{file} was not imported: {message}',
    refusal: '{message}. To mend: {fix}.',
    checklist: 'To look at',
    how: 'Proposals of people, organizations, initiatives and figures are in {file}: change accept: no to accept: yes where you agree.',
    tables: 'Tables that were recognised',
    table: '{rows} rows, {columns} columns: {words}',
    preview:
      'What it looks like: open {run} and, at the foot of that page under Artifacts, preview: pictures and the whole site.',
    cut: 'The list is too long to be given here. All of it is in review.yaml in the folder of the issue, and at {run} .',
    /** What to do where that differs for somebody who has no terminal. */
    fixes: {
      'no-date':
        'put the date of the issue before the file’s name, as in “2023-04-26 report.docx”, and drop it again',
      'encoding-unknown':
        'open it in Notepad, choose File → Save As with the encoding UTF-8, and drop it again',
      'article-exists':
        'to replace it, delete it on the web page first and drop the file again; for another article change its headline',
      'issue-faulty': 'mend the errors of that issue, and drop the file again',
    },
  },
};
