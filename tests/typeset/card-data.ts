import type { CardText } from '../../src/rendering/card-text.ts';
import { readPalette } from '../../src/rendering/palette.ts';

const text: CardText = {
  kind: 'article',
  masthead: '试刊',
  publisher: '',
  kicker: '',
  headline: '',
  items: [],
  foot: '',
};

/** What `card.typ` draws: an article's wide card with nothing on it but the masthead, and what is given. */
export function cardData(card: Partial<CardText>, shape: 'wide' | 'square' = 'wide') {
  return { shape, palette: readPalette(''), card: { ...text, ...card } };
}
