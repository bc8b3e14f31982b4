import type { Article, Issue, Site } from '../../archive/types.ts';
import { fullTitle } from '../../rendering/article/article-texts.ts';
import { html, safe } from '../../rendering/html/html.ts';
import type { Edition, EditionFile, ShownForm, ShownItem } from '../edition.ts';
import { EditionPictures } from '../edition-pictures.ts';
import { styledHead } from '../text/styled-html.ts';
import { mostSummary, mostTitle, type Post, postOf, postWidth } from './post.ts';
import { postCover } from './post-cover.ts';

/** Each article of the issue as a post of an official account (公众号), to be copied into its editor, with its cover. */
export const wechat: Edition = {
  id: 'wechat',
  ofIssue(issue, tools) {
    const { site } = tools.archive;
    const folder = folderOf(issue);
    const pictures = new EditionPictures(issue.articles, { folder, column: postWidth }, tools);
    const known = new Map<Article, Post>();
    const composed = (article: Article) => {
      const post = known.get(article) ?? postOf(article, site, pictures);
      known.set(article, post);
      return post;
    };
    const [first, ...others] = issue.articles.map((article): EditionFile => {
      const make = async () => Buffer.from(postPage(article, site, composed(article)));
      return { path: postPath(article), prepare: () => ({ make }) };
    });
    if (!first) return [];
    const covers = issue.articles.map((article) => postCover(article, coverPath(article), tools));
    const shown: ShownForm = {
      path: folder,
      widths: ['phone'],
      items: () => issue.articles.map((article) => shownPost(article, site, composed(article))),
    };
    return [{ ...first, offeredAs: 'text/html', shown }, ...others, ...covers, ...pictures.files];
  },
};

/** A post with what goes into the fields beside it. */
function shownPost(article: Article, site: Site, { title, summary, addresses }: Post): ShownItem {
  const t = site.strings.editions.unseen;
  const { repairs, corrections } = article;
  const unseen = [
    addresses > 0 ? t.addresses(addresses) : '',
    title !== fullTitle(article) ? t.title(mostTitle) : '',
    repairs.length + corrections.length > 0 ? t.changes : '',
  ];
  return {
    name: article.title,
    file: postPath(article),
    fields: {
      title: { text: title, most: mostTitle },
      summary: { text: summary, most: mostSummary },
    },
    cover: coverPath(article),
    unseen: unseen.filter(Boolean),
  };
}

function folderOf(issue: Issue): string {
  return `${issue.path}wechat/`;
}

/** `issues/2023-04-26/wechat/dan-tu.html` for the article at `issues/2023-04-26/dan-tu/`. */
function postPath({ path, issue }: Article): string {
  return `${folderOf(issue)}${path.slice(issue.path.length, -1)}.html`;
}

function coverPath(article: Article): string {
  return postPath(article).replace(/html$/, 'jpg');
}

/** A page with the title as readers see it, and the post, which is what is copied. */
function postPage({ lang }: Article, site: Site, { title, body }: Post): string {
  return String(html`<!doctype html>
<html lang="${lang}">
${styledHead(title, site)}
<body>
<h1 style="font-size:22px;line-height:1.4;overflow-wrap:anywhere">${title}</h1>
${safe(body)}</body>
</html>
`);
}
