import type { Part, Texts } from '../../locale.ts';
import { pagesTexts } from './pages.ts';
import { readingTexts } from './reading.ts';
import { recordsTexts } from './records.ts';

/** The readers' texts in Spanish. */
export const readers: Part<Texts['readers']> = {
  notStated: 'no consta',
  navLabel: 'Menú principal',
  homePage: 'Inicio',
  skip: 'Ir al texto',
  searchLabel: 'Buscar artículos, personas e iniciativas',
  searchPlaceholder: 'Un nombre, una fábrica, una consigna…',
  searchButton: 'Buscar',
  searchWithin: 'Solo en este número',
  previous: 'Artículo anterior',
  next: 'Artículo siguiente',
  previousIssue: 'Número anterior',
  nextIssue: 'Número siguiente',
  neighbours: 'Antes y después',
  footer: 'Pie de página',
  contact: { email: 'Correo electrónico', phone: 'Teléfono', address: 'Dirección', url: 'Sitio web' },
  rights: (rights: string) => `${rights.replace(/\.$/, '')}.`,
  feeds: 'Suscripciones',
  correctPage: '¿Hay un error en esta página? Corregirlo en el repositorio',
  pageOf: (page: number, pages: number) => `Página ${page} de ${pages}`,
  pages: 'Páginas',
  offline: {
    title: 'Sin conexión',
    text: 'Esta página necesita conexión. Lo que ya se leyó y el último número se pueden leer sin ella:',
  },
  ...readingTexts,
  ...recordsTexts,
  ...pagesTexts,
};
