import type { readingTexts as wanted } from '../../zh-CN/readers/reading.ts';

/** The English texts for reading: the front page, issues, articles and the aids. */
export const readingTexts: typeof wanted = {
  aids: {
    open: 'Reading settings',
    openBrief: 'Aa',
    size: 'Text size',
    sizes: ['Standard', 'Large', 'Largest'],
    leading: 'Line spacing',
    leadings: ['Standard', 'Wide'],
    theme: 'Colours',
    themes: ['As the system', 'Light', 'Dark', 'High contrast'],
    speak: 'Read aloud',
    stop: 'Stop reading',
  },
  home: {
    latest: 'Latest issue',
    earlier: 'Earlier issues',
    allIssues: 'All issues',
    ways: 'Into the archive',
    more: 'Read on',
    emptyTitle: 'The first issue is in preparation',
    emptyText:
      'Every issue will be kept here: each text can be searched, and every person, initiative and number shows the words it rests on.',
    emptyHint:
      'To the editors, in the preview alone: import a file as the first issue with npm run import -- the-page.docx --date 2024-05-01, or begin one with npm run new -- issue.',
  },
  issues: {
    title: 'Issues',
    description: 'All issues by year, with a calendar.',
    byYear: 'By year',
    calendar: (year: string) => `Calendar of issues in ${year}`,
    count: (count: number) => (count === 1 ? '1 issue' : `${count} issues`),
    articles: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
    year: (year: string) => year,
    yearTitle: (year: string) => `Issues of ${year}`,
    empty: 'No issue yet.',
    overview: 'Issues by year and month',
    quarter: (first: string, last: string) => `${first}–${last}`,
    undated: 'No month stated',
    newsletters: 'Newsletters',
  },
  articleSections: {
    title: 'Sections',
    description: 'The articles of all issues, by the section that they stood in.',
    count: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
    describe: (section: string, site: string) => `Articles from the section “${section}” of ${site}.`,
  },
  issue: {
    title: (date: string) => `Issue of ${date}`,
    number: 'Number',
    numbered: (number: string) => (/^[\d–-]+$/.test(number) ? `No. ${number}` : number),
    reference: (name: string, date: string) => `${name}, ${date}`,
    kinds: {
      trial: 'Trial issue',
      special: 'Special issue',
      supplement: 'Supplement',
      double: 'Double issue',
    },
    supplementTo: (issue: string) => `Supplement to ${issue}`,
    supplements: 'Supplements',
    page: (page: string) => (/^[A-Z]?\d+$/i.test(page) ? `Page ${page}` : page),
    elsewhere: 'Other articles',
    steps: {
      daily: { previous: 'Previous day', next: 'Next day' },
      weekly: { previous: 'Previous week', next: 'Next week' },
      monthly: { previous: 'Previous month', next: 'Next month' },
      quarterly: { previous: 'Previous quarter', next: 'Next quarter' },
    },
    contents: 'In this issue',
    credits: 'Credits',
    description: (title: string, date: string, count: number) =>
      `${title}, issue of ${date}: ${count === 1 ? '1 article' : `${count} articles`}.`,
    noArticles: 'This issue has no articles.',
    attachments: 'Attachments',
    print: 'Print this issue',
    printHint:
      'This is the whole issue, to be printed with your browser’s “Print”. On paper it stands in columns with page numbers and without navigation.',
  },
  /** The forms in which an issue goes out beside the pages, by their keys in site.yaml. */
  editions: {
    title: 'Download',
    forms: { pdf: 'The paper, to be printed', epub: 'E-book', mail: 'Mail', wechat: 'For WeChat' },
    postWords: {
      from: (issue: string) => `Printed in ${issue}`,
      changes: 'What was corrected or repaired in this text is told on the web',
    },
    /** What a form does not show as the page does. */
    unseen: {
      addresses: (count: number) =>
        `${count} of its links cannot be followed in WeChat; their addresses stand at the foot`,
      title: (most: number) =>
        `The title is longer than ${most} characters and was cut; the text begins with the whole of it`,
      changes: 'Corrections and repairs are on the web page alone, whose address stands at the foot',
      shortened: (title: string) => `“${title}” is too long for a mail, which leads to the page for the rest`,
      wide: (title: string) => `“${title}” has a wide table, which is narrow on a phone`,
    },
    /** The page from which an editor takes a form. */
    page: {
      how: {
        mail: 'Copy the mail and paste it where you write mails; or download the draft and open it in a mail programme.',
        wechat:
          'Copy the title, the summary and the text of each article into the editor of the account; download its cover and upload it there.',
      },
      noScript: 'The buttons need scripts. Without them, open the file below, select all of it and copy it.',
      title: 'Title',
      summary: 'Summary',
      copy: { title: 'Copy title', summary: 'Copy summary', text: 'Copy the text' },
      copied: 'Copied.',
      failed: 'This browser does not allow it: open the file, select all of it and copy it.',
      open: 'Open the file',
      draft: 'Download a draft',
      cover: 'Cover',
      unseen: 'What is not as on the page',
      widths: { phone: 'On a phone', mail: 'In a mail programme' },
    },
    mailWords: {
      unsubscribe: 'Unsubscribe',
      online: 'Read this issue on the web',
      more: 'Read the whole text on the web',
      rest: (count: number) => `${count} more ${count === 1 ? 'article' : 'articles'} on the web`,
      changes: 'What was corrected or repaired in this text is told on the web',
    },
    volume: 'Bound volume of the year',
    /** Before the quotations at the end of a paper or book. */
    evidence: 'Words on which records of this archive rest:',
    /** What an e-book says of itself to those who cannot see it. */
    accessible:
      'Text in reading order with headings, contents and notes; pictures are described. The cover shows the title.',
    bound: (year: string) => `Bound volume of ${year}`,
    issuesBound: (count: number) => (count === 1 ? '1 issue' : `${count} issues`),
    contents: 'Contents',
    index: 'Index of names',
    notes: 'How the texts were prepared',
  },
  article: {
    contents: 'In this article',
    alsoIn: (language: string) => `Also in ${language}`,
    publication: 'Publication',
    page: 'Page',
    number: 'Number',
    paragraphLink: (id: string) => `Copy a link to paragraph ${id.slice(1)}`,
    headingLink: 'Copy a link to this section',
    notes: 'Notes',
    backToText: 'Back to the text',
    facts: 'People, bodies and numbers in this article',
    evidenceNote: 'Words on a tinted ground are those on which a record of this archive rests.',
    repairs: 'How the text was prepared',
    repairsNote: 'Apart from the changes listed here, this is the text as received, character for character:',
    noRepairs: 'This is the text as received, character for character.',
    noSource: 'No text as received was kept; this is the text as the editors entered it.',
    without: (what: string) => `The document received also held ${what}, which did not come in.`,
    besides: {
      pictures: 'pictures that could not be shown',
      objects: 'charts and other embedded objects',
      media: 'sound or video',
      signs: 'signs for which there is no character',
      deleted: 'text that a revision had deleted',
      hidden: 'hidden text',
      comments: 'comments',
      running: 'headers and footers',
      notes: 'notes that nothing refers to',
    },
    picturesUnproved: 'The text was compared character for character; pictures were not.',
    repairKinds: {
      join: (before: string, after: string) =>
        `Joined a broken paragraph: “${before}” runs on to “${after}”.`,
      split: (before: string, after: string) =>
        `Parted paragraphs that ran together, between “${before}” and “${after}”.`,
      move: (text: string, to: string) => `Moved the passage that begins “${text}” ${to}.`,
      remove: (text: string) => `Left out page furniture: “${text}”.`,
      replace: (before: string, after: string) => `Put “${after}” for “${before}”.`,
    },
    moveTargets: {
      lead: 'to the beginning, as the lead',
      end: 'to the end',
      before: (text: string) => `in front of “${text}”`,
    },
    inferred: ' (inferred from the sense)',
    corrections: 'Corrections',
    correction: (was: string, is: string) => `“${was}” should read “${is}”.`,
    cite: 'Cite this article',
    copy: 'Copy',
    draft: 'Draft: shown in the preview only',
    toIssue: (date: string) => `Back to the issue of ${date}`,
  },
};
