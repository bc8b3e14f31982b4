/** One picture to take. */
export interface Shot {
  /** The file's name, without its ending. */
  name: string;
  path: string;
  width: number;
  scheme: 'light' | 'dark';
  /** The text size that a reader chose, in pixels. */
  size?: '30';
  /** Whether it is the printed page that is shown. */
  print?: boolean;
}

const ARTICLE = 'issues/2023-04-26/ning-xin-ju-li-dang-xian-feng/';

const pages: Record<string, string> = {
  home: '',
  issues: 'issues/',
  issue: 'issues/2023-04-26/',
  article: ARTICLE,
  roster: 'roster/',
  person: 'people/fu-yu-xiang/',
  initiatives: 'initiatives/',
  organizations: 'organizations/',
  figures: 'figures/',
  timeline: 'timeline/',
  search: 'search/?q=%E5%8A%B3%E6%A8%A1',
  data: 'data/',
  about: 'about/',
};

/** Every page at three widths, light and dark; the article in large type and in print as well. */
export function allShots(): Shot[] {
  const shots: Shot[] = [];
  for (const [name, path] of Object.entries(pages)) {
    for (const width of [360, 768, 1280]) {
      for (const scheme of ['light', 'dark'] as const)
        shots.push({ name: `${name}-${width}-${scheme}`, path, width, scheme });
    }
  }
  for (const width of [360, 1280]) {
    shots.push({ name: `article-${width}-30px`, path: ARTICLE, width, scheme: 'light', size: '30' });
  }
  return [...shots, { name: 'article-print', path: ARTICLE, width: 1122, scheme: 'light', print: true }];
}

/** The pictures that the README shows. */
export function readmeShots(): Shot[] {
  return [
    { name: 'article', path: ARTICLE, width: 1280, scheme: 'light' },
    { name: 'roster', path: 'roster/', width: 1280, scheme: 'light' },
  ];
}
