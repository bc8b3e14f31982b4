import { DateTime } from 'luxon';
import { articleData, issueData, periodicalData } from './json-ld.js';

/** The filters of the templates. */
export function addFilters(eleventyConfig) {
  const day = (date, format) => DateTime.fromJSDate(date, { zone: 'utc' }).toFormat(format);
  eleventyConfig.addFilter('day', day);
  eleventyConfig.addFilter('isoTime', (date) => date.toISOString());
  eleventyConfig.addFilter('rfc822', (date) => DateTime.fromJSDate(date, { zone: 'utc' }).toRFC2822());
  eleventyConfig.addFilter('absolute', (path, base) => new URL(path.replace(/^\//, ''), base).href);
  eleventyConfig.addFilter('head', (list, count) => list.slice(0, count));
  eleventyConfig.addFilter('plain', (html) => html.replace(/<[^>]+>/g, ''));
  eleventyConfig.addFilter('headings', (html) => [...html.matchAll(/<h2 id="(s\d+)">(.*?)<\/h2>/g)]);
  eleventyConfig.addFilter('blocks', blocks);
  eleventyConfig.addFilter('articleData', articleData);
  eleventyConfig.addFilter('issueData', issueData);
  eleventyConfig.addFilter('periodicalData', periodicalData);
}

/** The blocks of a Markdown text, with the ids that the page gives them. */
function blocks(markdown) {
  const counts = { p: 0, s: 0 };
  return markdown
    .trim()
    .split('\n\n')
    .map((block) => {
      const isHeading = block.startsWith('## ');
      const letter = isHeading ? 's' : 'p';
      return {
        id: `${letter}${++counts[letter]}`,
        kind: isHeading ? 'heading' : 'paragraph',
        text: isHeading ? block.slice(3) : block,
      };
    });
}
