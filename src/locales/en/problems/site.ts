import type { Sentence } from '../../locale.ts';

/** Problems of a built site, in English. */
export const site = {
  'broken-link': ['the link {seen} leads to no page', 'mend the link, or add the page'],
  'broken-anchor': ['the link {seen} leads to no paragraph', 'mend what stands after #'],
  'outside-address': [
    'the link {seen} leaves the site’s path',
    'use a relative address, or look at url in site.yaml',
  ],
  'foreign-request': ['the page loads {seen} from another site', 'put it into this site'],
  'style-file-missing': [
    'the style sheet asks for {seen}, which is not there',
    'put the file into src/public, or mend the address in the style sheet',
  ],
  'bad-address': ['{seen} is no address', 'mend it'],
  'page-missing': ['this page or file is missing', 'look at the templates in src/templates/'],
  'same-name': ['it differs from {other} in letter case only', 'rename one of them'],
  'not-in-sitemap': ['sitemap.xml lacks this page', 'look at src/site/sitemap/'],
  'sitemap-page-missing': [
    'sitemap.xml names {seen}, which is no page or stands there twice',
    'look at src/site/sitemap/',
  ],
  'heavy-page': [
    'this page weighs {size} kB compressed and opens slowly on a phone',
    'divide a long text, or show fewer items a page',
  ],
  'large-file': [
    'this file has {size} MB; GitHub Pages takes {limit} MB',
    'make it smaller, or put it elsewhere',
  ],
  'large-site': [
    'the site has {size} MB; GitHub Pages takes {limit} MB. The largest files: {names}',
    'make pictures smaller, or have fewer files',
  ],
  'mail-shortened': [
    'This is too long for a mail, which has its beginning and leads to the page for the rest: {seen}',
    'Gmail cuts what passes 102 kB. Leave it so, or divide the article in two',
  ],
  'mail-left-out': [
    'This issue is too long: of the {size} articles from this one on, a mail has one link',
    'Gmail cuts mails off at 102 kB. To send all of them, make two issues of it',
  ],
  'mail-wide-table': [
    'This table has {size} columns and is narrow when the mail is read on a phone',
    'Divide it in two, or turn its rows into columns',
  ],
  'paper-character': [
    'The fonts of the paper have no “{seen}” ({codes}): it is printed as an empty box',
    'The site is published all the same; to have it printed, put a font (.ttf or .otf) that has it into {folder}',
  ],
  'edition-failed': [
    'This could not be made and is not in the site: {message}',
    'Look at the pictures and tables of it that changed last; if that does not help, tell this line to whoever keeps Gongkan. To do without this form, write {seen}: false under editions in site.yaml',
  ],
  'editions-left-out': [
    'The site would pass 1 GB, so {size} files were not made: {names} …',
    'Write a smaller number for newest under editions in site.yaml, or make pictures smaller',
  ],
  'bad-json': ['This is no well-formed JSON', 'Look at the program that writes it'],
  'bad-xml': ['This is no well-formed XML: {seen}', 'Look at the program that writes it'],
  'feed-date': ['The date “{seen}” of the feed is not in its form', 'Look at src/site/feeds/'],
  'feed-address': [
    'The address “{seen}” of the feed is not whole',
    'It begins with https://; look at url in site.yaml',
  ],
  'feed-id-twice': [
    'Two entries of the feed have the id “{seen}”; the other is on line {first}',
    'Two articles must have two addresses',
  ],
  'feed-incomplete': ['Some entry of the feed has no date or no address', 'Look at src/site/feeds/'],
  'address-lost': [
    'The earlier address {seen} is gone, and links that others kept lead nowhere',
    'If it was renamed, write former: [{former}] in the renamed file, and the old address leads to the new one; if it was taken out, leave it',
  ],
} satisfies Record<string, Sentence>;
