import type { Fault } from './fault.ts';

const SITE = '_data/site.yaml';

/** A fault of what is added to `site.yaml`, whose first added line is 6. */
const site = (why: string, added: string, ...expected: string[]): Fault => ({
  why,
  spoil: (root) => root.append(SITE, added),
  expected: expected.map((each) => each.replace(/^(~?[a-z-]+) (\d)/, `$1 ${SITE}:$2`)),
});

/** A fault of `strings.yaml`. */
const strings = (why: string, content: string, ...expected: string[]): Fault => ({
  why,
  spoil: (root) => root.write('_data/strings.yaml', content),
  expected: expected.map((each) => each.replace(' ', ' _data/strings.yaml:')),
});

/** Faults of the settings that make an archive somebody's own. */
export const settingsFaults: readonly Fault[] = [
  site(
    'a menu of sections, another site and a page of the archive',
    'nav:\n  - { to: issues }\n  - { to: /roster/, label: 榜 }\n  - { to: https://example.org/, label: 外站 }\n  - { to: issues/2021-05-01/, label: 一期 }\n',
  ),
  site('a menu that leads to a section nobody has', 'nav: [{ to: rooster }]\n', 'nav-unknown-near 6:13'),
  site(
    'a menu that leads to something like nothing',
    'nav: [{ to: charter-of-1911, label: 章程 }]\n',
    'nav-unknown 6:13',
  ),
  site(
    'a menu that leads to a section that is off',
    'sections: { timeline: false }\nnav: [{ to: timeline }]\n',
    'nav-section-off 7:13',
  ),
  site(
    'a menu that leads to one thing twice',
    'nav:\n  - to: roster\n  - { to: /roster/, label: 榜 }\n',
    'stands-twice 8:11',
  ),
  ...['http://example.org/', 'javascript:alert(1)', '//example.org', 'mailto:a@example.org'].map((to) =>
    site(`a menu that leads to ${to}`, `nav: [{ to: "${to}", label: 外 }]\n`, 'nav-unknown 6:13'),
  ),
  site(
    'a menu that leads to another site and does not say what it is',
    'nav: [{ to: "https://example.org/" }]\n',
    'nav-label-missing 6:13',
  ),
  site('a menu of nothing', 'nav: []\n', 'empty-list 6:6'),
  site('a menu that is no list', 'nav: issues\n', 'wrong-type-array 6:6'),
  site(
    'sections that are off',
    'sections: { roster: false, people: false, initiatives: false, organizations: false, figures: false, timeline: false, data: false }\n',
  ),
  site('a section that nobody has', 'sections: { rooster: false }\n', 'unknown-field-near 6:13'),
  site('a section that is neither off nor called something', 'sections: { roster: nein }\n', 'bad-flag 6:21'),
  site(
    'a section with a misspelt field',
    'sections: { people: { titel: 工友 } }\n',
    'unknown-field-near 6:23',
  ),
  site(
    'a role for a section that has none',
    'sections: { people: { role: member } }\n',
    'unknown-field 6:23',
  ),
  site('a section that is called nothing', 'sections: { people: { title: "" } }\n', 'empty-text 6:30'),
  site(
    'a role that the vocabulary lacks',
    'sections: { roster: { role: model-workers } }\n',
    'unknown-term-near 6:29',
  ),
  site('a mistyped e-mail address', 'contact: { email: office }\n', 'bad-email 6:19'),
  site('a website without encryption', 'contact: { url: "http://example.org" }\n', 'bad-url 6:17'),
  site('a logo that is not there', 'logo: mark.svg\n', 'named-file-missing 6:7'),
  {
    why: 'a logo whose name is mistyped',
    spoil: (root) => {
      root.write('src/public/marks/mark.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
      root.append(SITE, 'logo: marks/marc.svg\n');
    },
    expected: [`named-file-missing-near ${SITE}:6:7`],
  },
  site('a logo outside its folder', 'logo: ../../_data/mark.svg\n', 'named-file-missing 6:7'),
  site('a logo that is no picture', 'logo: mark.pdf\n', 'picture-kind 6:7'),
  site(
    'a field with the name of a built-in one',
    'fields: { article: [{ id: deck, label: 副题 }] }\n',
    'own-field-built-in 6:27',
  ),
  site(
    'a field with the name of a column of the open data',
    'fields: { person: [{ id: bases, label: 依据 }] }\n',
    'own-field-built-in 6:26',
  ),
  site(
    'a field with the name of a filter of the search',
    'fields: { article: [{ id: category, label: 类 }] }\n',
    'own-field-built-in 6:27',
  ),
  site(
    'two fields of one id',
    'fields:\n  article:\n    - { id: photographer, label: 摄影 }\n    - { id: photographer, label: 照片 }\n',
    'stands-twice 9:13',
  ),
  site('a field whose id is none', 'fields: { article: [{ id: 摄影, label: 摄影 }] }\n', 'bad-id 6:27'),
  site(
    'a field with a name that no field can have',
    'fields: { article: [{ id: constructor, label: 建造 }] }\n',
    'own-field-built-in 6:27',
  ),
  site('a field without a label', 'fields: { article: [{ id: photographer }] }\n', 'missing-field 6:21'),
  site(
    'a field of a kind that nobody has',
    'fields: { articles: [{ id: photographer, label: 摄影 }] }\n',
    'unknown-field-near 6:11',
  ),
  site(
    'a credit of a record',
    'fields: { person: [{ id: desk, label: 部门, credit: true }] }\n',
    'unknown-field 6:43',
  ),
  {
    why: 'fields of the archive’s own, and a misspelt one',
    spoil: (root) => {
      root.append(
        SITE,
        'fields:\n  article: [{ id: photographer, label: { zh-CN: 摄影, en: Photographer } }]\n  person: [{ id: desk, label: 部门 }]\n',
      );
      root.edit(
        'src/issues/2021-05-01/02-ye-xiao.md',
        'title: 夜校开班',
        'title: 夜校开班\nphotographer: 石大明',
      );
      root.append('_data/people/shi-da-ming.yaml', 'desk: 采编\n');
      root.append('_data/people/lu-xiao-he.yaml', 'dsk: 采编\n');
    },
    expected: ['unknown-field-near _data/people/lu-xiao-he.yaml:6:1'],
  },
  {
    why: 'a list in a field of the archive’s own',
    spoil: (root) => {
      root.append(SITE, 'fields: { article: [{ id: photographer, label: 摄影 }] }\n');
      root.edit(
        'src/issues/2021-05-01/02-ye-xiao.md',
        'title: 夜校开班',
        'title: 夜校开班\nphotographer: [石大明]',
      );
    },
    expected: ['wrong-type-string 3:15'],
  },
  {
    why: 'a link to the page of a section that is off',
    spoil: (root) => {
      root.append(SITE, 'sections: { timeline: false }\n');
      root.append('src/issues/2021-05-01/02-ye-xiao.md', '\n见[大事记](/timeline/)。\n');
    },
    expected: ['link-broken 17:8'],
  },
  {
    why: 'a record of a section that is off, with words that are not in the text',
    spoil: (root) => {
      root.append(SITE, 'sections: { people: false, roster: false }\n');
      root.edit('_data/people/shi-da-ming.yaml', 'quote: 市劳模', 'quote: 省劳模');
    },
    expected: ['quote-differs _data/people/shi-da-ming.yaml:10:16'],
  },
  strings(
    'texts of the archive’s own',
    'home.latest: 新一期\nissues:\n  count: "{count}期"\nzh-CN:\n  aids: { sizes: [一, 二, 三] }\nen: { feeds: Wire }\n',
  ),
  strings('a text that nobody says', 'home.lastest: 新\n', 'unknown-string-near 1:1'),
  strings('a text far from any', 'home:\n  weather-of-tomorrow: 晴\n', 'unknown-string 2:3'),
  strings('a text for a group of texts', 'home: 新\n', 'wrong-type-object 1:7'),
  strings('a list for a text', 'feeds: [订, 阅]\n', 'string-count 1:8'),
  strings('too few texts of a list', 'aids: { sizes: [大, 小] }\n', 'string-count 1:16'),
  strings('a text of nothing', 'feeds: ""\n', 'empty-text 1:8'),
  strings(
    'a value that is not filled in',
    'issues: { count: "{n}期，{count}" }\n',
    'string-slot-unknown 1:18',
  ),
  strings('a value that is left out', 'issues.count: 若干期\n', 'string-slot-missing 1:15'),
  strings('a list in place of all texts', '- feeds\n', 'wrong-type-object 1:1'),
];
