import type { readingTexts as wanted } from '../../zh-CN/readers/reading.ts';

/** The English texts for reading: the front page, issues, articles and the aids. */
export const readingTexts: typeof wanted = {
  aids: {
    open: 'Reading settings',
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
  },
  issue: {
    title: (date: string) => `Issue of ${date}`,
    number: 'Number',
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
    repairsNote:
      'The text came out of newspaper columns. Apart from the changes listed here it is the text as received, character for character:',
    noRepairs: 'This is the text as received, character for character.',
    noSource: 'No text as received was kept; this is the text as the editors entered it.',
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
