import type { Texts } from '../locale.ts';

/** What a new archive says in its files in English, and what is said of beginning and upgrading one. */
export const setup: Texts['setup'] = {
  siteNote:
    'Whose archive this is. A line that begins with # does nothing: to use one, take its “# ” away and write your own.',
  siteExamples: {
    tagline: 'The archive of our newsletter',
    publisher: 'Harbour Workers’ Union',
    frequency: 'monthly',
    newsletters:
      '\n  - id: paper\n    title: The Harbour Worker\n  - id: bulletin\n    title: Branch bulletin\n    frequency: weekly',
    description: 'Every issue of our newsletter, to read and to search.',
    rights: 'The texts belong to their authors and publishers',
    repository: 'https://github.com/user/repository',
    publication: 'The Harbour Worker',
    contact:
      '\n  email: office@example.org\n  phone: 555 0100\n  address: 1 Quay Street\n  url: https://example.org',
    allow_numbers: '\n  - ends: "123"\n    in: src/issues/2024-05-01/',
    logo: 'logo.svg',
    nav: '\n  - to: issues\n  - to: roster\n  - to: https://example.org\n    label: Our website\n  - to: about',
    sections:
      '\n  roster:\n    title: Model workers\n    role: model-worker\n  people: { title: Members }\n  timeline: false',
    fields:
      '\n  article:\n    - id: photographer\n      label: Photographs\n      facet: true\n      credit: true',
    editions: '\n  pdf: true\n  epub: true\n  newest: 100',
    offline: 'true',
    cards: '20',
    federation: '\n  - name: Another newsletter\n    url: https://example.org/archive/',
  },
  readme: `# {title}

This folder is the archive of a newsletter; Gongkan makes a site of it. There is content here, and no program.

    _data/site.yaml     the name, a description, the address
    _data/              people, organizations, initiatives, figures, events, each with its quotation
    src/issues/         the newsletter, one folder an issue
    src/pages/          pages of your own, such as “About”
    src/public/         files that are published as they are, such as a charter as PDF
    inbox/              files that are dropped here are imported

## On your own computer

You need [Node.js](https://nodejs.org) 22.12 or later (of the 20s, 20.19 or later). Once, in this folder:

    npm install

| command | what it does |
|---|---|
| \`npm start\` | a preview that follows your changes |
| \`npm run import -- the-page.docx --date 2024-05-01\` | makes an article of a Word, text or web page file |
| \`npm run check\` | every problem of every file, with its line and how to mend it |
| \`npm run build\` | the site, in \`_site/\` |
| \`npm run upgrade\` | after a new version of Gongkan: what in the content is old; \`-- --fix\` mends it |

## Publish

1. Make an empty repository on GitHub and push this folder to its branch \`main\`, \`package-lock.json\` included.
2. *Settings → Pages → Build and deployment → Source*: choose **GitHub Actions**.
3. To use the inbox: *Settings → Actions → General → Workflow permissions*, tick
   *Allow GitHub Actions to create and approve pull requests*.

From then on each push to \`main\` is checked, built and published. When a check fails nothing is published and the earlier site stays; in a
pull request the lines at fault say how to mend them.
`,
  about: `---
# Say here whose newsletter it is, from when on it is archived, who holds the rights to the texts, and whom to tell of mistakes.
title: About
---

This is the archive of {title}. Every issue and every article has a lasting address and can be searched, cited and printed.
`,
  inbox: `# Inbox

Drop a Word (.docx), text (.txt) or web page (.html) file here on GitHub’s web page. A few minutes later there is a pull request
with the article, a list of what to look over, and what the check says.
`,
  whichLanguage: 'In which language is the newsletter?',
  made: 'Made {folder}, {count} files.',
  next: 'What comes next:',
  steps: {
    enter: 'go into the folder',
    install: 'install the generator, once',
    import: 'import an article',
    start: 'the preview',
  },
  upgrade: {
    migrations: {
      'decorative-picture':
        'pictures without a description in {count} lines: they passed for decoration once, now it is said, as ![""]',
    },
    shared: {
      old: 'is as an earlier version wrote it, and becomes the new one',
      missing: 'was not there in earlier versions, and is added',
      changed: 'has been changed here and is left alone; the new one is in node_modules/gongkan',
    },
    nothing: 'The content is as version {version} has it: nothing to mend.',
    found: '{count} old, and nothing was changed. Add --fix to mend them.',
    mended: '{count} mended; the content is as version {version} has it. Run the check again.',
  },
  exampleFile: 'the-page.docx',
  more: 'The name and description stand in _data/site.yaml; how to publish stands in README.md.',
};
