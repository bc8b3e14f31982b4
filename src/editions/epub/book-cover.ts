import sharp from 'sharp';
import { sourceHash } from '../../files/source-hash.ts';
import type { CardText } from '../../rendering/card-text.ts';
import { html } from '../../rendering/html/html.ts';
import { drawIn } from '../../rendering/pictures/drawing.ts';
import type { EditionTools } from '../edition.ts';
import type { Book, BookPart } from './book.ts';
import { xhtmlPage } from './xhtml-page.ts';

/** The size of a cover, in pixels. */
const [width, height] = [900, 1200];

/** The cover of a book, set like a sharing picture, with what names it by all that goes into it. */
export function bookCover(card: CardText, { palette, typesetter }: EditionTools) {
  const { key, svg } = drawIn(palette, typesetter)('card.typ', { shape: 'portrait', card });
  const make = async () =>
    sharp(await svg())
      .flatten({ background: palette.paper })
      .jpeg({ quality: 88 })
      .toBuffer();
  return { key: [key, sourceHash([import.meta.filename])], make };
}

/** The page of a book that shows its cover. */
export function coverPart({ title, site }: Book): BookPart {
  const body = html`<section epub:type="cover" class="cover"><img src="cover.jpg" alt="${title}" width="${width}" height="${height}" role="doc-cover"/></section>`;
  return { name: 'cover.xhtml', xhtml: xhtmlPage({ title, lang: site.language, body }) };
}
