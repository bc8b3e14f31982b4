import { createHash } from 'node:crypto';
import type { Article, Issue, Site } from '../../archive/types.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import type { EditionPictures } from '../edition-pictures.ts';

/** One issue, or the issues of a year, as a book. */
export interface Book {
  site: Site;
  /** The page that offers it, under the base. */
  page: string;
  title: string;
  /** The newsletter that it is of, or the site. */
  of: Pick<Site, 'title' | 'tagline' | 'publisher'>;
  /** The day, month or year that it is of. */
  date: string;
  /** The year in words, as its cover says it. */
  year: string;
  /** Those with articles, oldest first. */
  issues: readonly Issue[];
  pictures: Pick<EditionPictures, 'take' | 'files'>;
}

/** A text of a book, in reading order. */
export interface BookPart {
  /** Its file's name. */
  name: string;
  xhtml: string;
}

/** The articles of a book in their order. */
export function articlesOf({ issues }: Pick<Book, 'issues'>): Article[] {
  return issues.flatMap(({ articles }) => articles);
}

/** The name of the file that an issue begins with. */
export function issueFile({ id }: Issue): string {
  return `${id}.xhtml`;
}

/** The name of the file of an article. */
export function articleFile({ issue, slug }: Article): string {
  return `${issue.id}_${slug}.xhtml`;
}

/** The namespace of addresses (RFC 9562, section 6.6). */
const addresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** What a book is known by: a UUID of its address, the same whenever it is made (RFC 9562, version 5). */
export function identifierOf({ site, page }: Pick<Book, 'site' | 'page'>): string {
  const hash = createHash('sha1').update(addresses).update(absoluteUrl(site, page)).digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
