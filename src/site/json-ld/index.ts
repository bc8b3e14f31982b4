export { articleJsonLd } from './article.ts';
export { breadcrumbs, type Crumb } from './breadcrumbs.ts';
export { dataJsonLd } from './data.ts';
export { timelineJsonLd } from './events.ts';
export { issueJsonLd } from './issue.ts';
export { graph, type JsonLd, serializeJsonLd, type Thing, thing } from './node.ts';
export { homeJsonLd } from './periodical.ts';
export { recordJsonLd } from './record.ts';
export { type PageType, sectionJsonLd } from './section.ts';
