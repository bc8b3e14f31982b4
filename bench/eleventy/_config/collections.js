/** The issues, the newest first, each with its articles; and the same by year and month. */
export function addCollections(eleventyConfig) {
  eleventyConfig.addCollection('issues', (api) => issuesOf(api));
  eleventyConfig.addCollection('years', (api) =>
    grouped(issuesOf(api), ({ id }) => id.slice(0, 4)).map(({ key, items }) => ({
      year: key,
      months: grouped(items, ({ id }) => id.slice(0, 7)),
    })),
  );
}

function issuesOf(api) {
  const articles = api.getFilteredByTag('article').reverse();
  return grouped(articles, ({ data }) => data.issue.id).map(({ items }) => ({
    ...items[0].data.issue,
    date: items[0].date,
    articles: items,
  }));
}

/** Neighbours with the same key, together. */
function grouped(items, keyOf) {
  const groups = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups;
}
