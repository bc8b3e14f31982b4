import { loadSiteArchive } from '../eleventy/load-site-archive.ts';
import type { CheckRequest } from './whole-check.ts';

const { root, siteUrl, language }: CheckRequest = JSON.parse(process.argv[2] ?? '');
const { problems } = await loadSiteArchive(root, { drafts: true, siteUrl, language });
const errors = problems.filter(({ severity }) => severity === 'error');
process.send?.(errors, () => process.disconnect());
