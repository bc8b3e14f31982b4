import type { Texts } from '../locale.ts';

const credit = { role: 'Role as printed', name: 'Name as printed' };

/** What an editor's tool says of the fields of files in English, by the kind of file or the field that they stand in; `shared` is what they are called wherever. */
export const hints: Texts['hints'] = {
  shared: {
    id: 'Id',
    label: 'Label, by language',
    note: 'Note',
    certainty: 'How sure the repair is',
    name: 'Name as printed',
    aliases: 'Other names',
    organization: 'Organization',
    honours: 'Honours',
    evidence: 'The words it rests on',
    former: 'Former ids',
    people: 'People',
    period: 'Period',
    initiative: 'Initiative',
  },
  site: {
    title: 'The name of the newsletter',
    tagline: 'One line under the name',
    publisher: 'Who publishes it: an organization’s id, or the name in plain words',
    language: 'Language',
    timezone: 'IANA time zone',
    url: 'Absolute address, with its path',
    description: 'One sentence about the archive',
    rights: 'Who holds the rights to the texts',
    repository: 'The repository, for “correct this page”',
    offline: 'Whether it can be read offline',
    cards: 'How many of the newest have sharing pictures of their own',
    federation: 'Other archives that are searched together with this one',
  },
  federation: {
    name: 'What its results are labelled with',
    url: 'Absolute address of its site, with its path',
  },
  vocabulary: {
    categories: 'Categories of initiatives',
    roles: 'Roles of people',
    bases: 'Bases of roles',
    kinds: 'Kinds of organizations',
  },
  issues: {
    date: 'Date of the issue: the folder’s',
    weekday: 'Weekday as printed',
    number: 'Number as printed, or left out',
    title: 'Title of the issue',
    lang: 'The language of its articles, where that is not the site’s',
    credits: 'Credits as printed',
  },
  credits: credit,
  articles: {
    title: 'Headline',
    kicker: 'Kicker',
    deck: 'Deck',
    byline: 'Byline',
    page: 'Page, only if printed',
    section: 'Section',
    summary: 'Summary',
    cover: 'Cover picture',
    source: 'Source',
    repairs: 'Repairs',
    corrections: 'Corrections',
    draft: 'Draft',
    lang: 'Its language, where that is not the issue’s',
    translation_of: 'The article that it was translated from: <issue>/<slug>',
    former: 'Former addresses',
  },
  byline: credit,
  cover: {
    src: 'File name',
    alt: 'What the picture shows',
  },
  source: {
    file: 'The text as received',
    publication: 'Publication, only if stated',
  },
  // What a repair is, by its kind.
  join: {
    kind: 'Joined',
    before: 'The words before the break',
    after: 'The words after the break',
  },
  split: {
    kind: 'Parted',
    before: 'The words before the parting',
    after: 'The words after the parting',
  },
  move: {
    kind: 'Moved',
    text: 'How the block begins',
    to: 'To: lead, end, or the block it now precedes',
  },
  remove: {
    kind: 'Left out',
    text: 'The characters left out',
  },
  replace: {
    kind: 'Replaced',
    before: 'As received',
    after: 'As published',
  },
  corrections: {
    date: 'Date',
    was: 'As it was',
    is: 'As it is',
  },
  people: {
    reading: 'Pinyin',
    roles: 'Roles',
    evidence: 'Evidence',
  },
  roles: {
    role: 'Role',
    basis: 'Basis',
  },
  evidence: {
    article: 'The article that holds the words: <issue>/<slug>',
    quote: 'The words, verbatim',
    occurrence: 'Which occurrence, when there are several',
  },
  honours: {
    name: 'The honour as printed',
    level: 'Level, in the words of the text',
    year: 'Year, only if stated',
  },
  organizations: {
    kind: 'Kind',
    part_of: 'Part of',
  },
  initiatives: {
    form: 'Form, the text’s own word',
    category: 'Category',
    organizers: 'Organizers',
    audience: 'Audience',
    parent: 'Parent',
  },
  period: {
    printed: 'As printed',
    from: 'From: YYYY, YYYY-MM or YYYY-MM-DD',
    to: 'To: YYYY, YYYY-MM or YYYY-MM-DD',
    basis: 'What the dates rest on',
  },
  figures: {
    value: 'Number as printed',
    unit: 'Unit as printed',
    qualifier: 'Qualifier',
    counts: 'What is counted',
  },
  events: {
    date: 'Date',
    title: 'What happened',
    period: 'How the text dates it',
  },
};
