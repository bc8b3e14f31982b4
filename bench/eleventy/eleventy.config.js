import { addCollections } from './_config/collections.js';
import { addFilters } from './_config/filters.js';
import { numberBlocks } from './_config/number-blocks.js';

/** The archive as a developer who knows Eleventy would set it up: one Markdown file an article, collections, layouts. */
export default function configure(eleventyConfig) {
  addCollections(eleventyConfig);
  addFilters(eleventyConfig);
  eleventyConfig.amendLibrary('md', (md) => md.use(numberBlocks));
}

export const config = {
  dir: { input: '.', includes: '_includes', data: '_data', output: '_site' },
  pathPrefix: '/gongkan/',
  templateFormats: ['md', 'njk'],
  markdownTemplateEngine: 'njk',
};
