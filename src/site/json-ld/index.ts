export { articleJsonLd } from './article.ts';
export { issueJsonLd } from './issue.ts';
export { graph, type JsonLd, serializeJsonLd, thing } from './node.ts';
export { dataJsonLd, type PageType, sectionJsonLd, timelineJsonLd } from './pages.ts';
export { homeJsonLd } from './periodical.ts';
export { recordJsonLd } from './record.ts';
