import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const evidence = z.looseObject({
  article: z.string(),
  quote: z.string(),
  paragraph: z.string(),
  url: z.string(),
});

const item = z.looseObject({
  id: z.string().nullish(),
  url: z.string().nullish(),
  name: z.string().nullish(),
  title: z.string().nullish(),
  aliases: z.array(z.string()).default([]),
  roles: z.array(z.looseObject({ role: z.string(), evidence: z.array(evidence).default([]) })).default([]),
});

const articleText = z.looseObject({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  text: z.array(z.looseObject({ id: z.string(), kind: z.string(), text: z.string() })),
});

/** An item of an open data file, whatever its kind. */
export type Item = z.infer<typeof item>;
/** An article of `data/articles/<issue>.json`, with its text. */
export type ArticleText = z.infer<typeof articleText>;
/** A quotation as the open data give it. */
export type EvidenceItem = z.infer<typeof evidence>;

/** The kinds of open data that the contract names. */
export const kinds = [
  'issues',
  'articles',
  'people',
  'roster',
  'organizations',
  'initiatives',
  'figures',
  'events',
] as const;

/** The items of `data/<kind>.json`; throws when the file's `count` is not theirs. */
export async function readItems(site: string, kind: (typeof kinds)[number]): Promise<Item[]> {
  return (await readList(site, `data/${kind}.json`)).map((one) => item.parse(one));
}

/** The articles of every issue with their text, in the order of the issues file. */
export async function readArticles(site: string): Promise<ArticleText[]> {
  const issues = await readItems(site, 'issues');
  const lists = await Promise.all(issues.map((issue) => readList(site, `data/articles/${issue.id}.json`)));
  return lists.flat().map((one) => articleText.parse(one));
}

/** Every quotation below an item, however deep. */
export function evidenceOf(value: unknown): EvidenceItem[] {
  if (Array.isArray(value)) return value.flatMap(evidenceOf);
  if (typeof value !== 'object' || value === null) return [];
  const found = evidence.safeParse(value);
  return found.success ? [found.data] : Object.values(value).flatMap(evidenceOf);
}

async function readList(site: string, file: string): Promise<unknown[]> {
  const json: unknown = JSON.parse(await readFile(path.join(site, file), 'utf8'));
  const { count, items } = z.looseObject({ count: z.number(), items: z.array(z.unknown()) }).parse(json);
  if (count !== items.length) throw new Error(`${file} says ${count} items and has ${items.length}`);
  return items;
}
