import type { Part, Texts } from '../../locale.ts';

/** The Spanish texts of the pages that stand alone: search, about, open data, lost addresses. */
export const pagesTexts: Part<Texts['readers']> = {
  search: {
    title: 'Buscar',
    description: 'Buscar en todos los artículos, personas, organizaciones e iniciativas.',
    noScript: 'Para buscar, el navegador tiene que ejecutar scripts. Sin ellos, estos índices llevan a todo:',
    help: 'Estos índices también llevan a todo:',
    names: 'Nombres',
    highlight: 'Las palabras buscadas, en esta página',
    previousMatch: 'Anterior',
    nextMatch: 'Siguiente',
    closeMatches: 'Quitar las marcas',
    retry: 'Intentar de nuevo',
    all: 'Todo',
    recent: 'Búsquedas recientes',
    forget: 'Olvidar',
    facets: {
      archive: 'Archivo',
      kind: 'Tipo',
      year: 'Año',
      newsletter: 'Boletín',
      section: 'Sección',
      issue: 'Número',
      category: 'Categoría',
      people: 'Personas',
    },
    sort: 'Orden',
    sorts: { relevance: 'Lo más pertinente', date: 'Lo más reciente' },
    live: {
      loading: 'Buscando…',
      count: 'Resultados: {n}',
      none: '“{q}” no aparece impreso en ninguna parte. Conviene probar con menos palabras.',
      simplified: 'Se buscó “{q}” en caracteres simplificados.',
      error: 'La búsqueda no se cargó; puede que falle la conexión.',
      more: 'Ver más: {n}',
      faults: {
        empty: 'Falta escribir qué buscar.',
        'only-signs': 'Solo hay signos, nada que buscar.',
        'too-long': 'Es demasiado largo; conviene acortarlo.',
        'too-many': 'Son demasiadas palabras; conviene escribir menos.',
      },
      absences: {
        away: '{q} no respondió, o no permite que se busque desde otros sitios; quedó fuera.',
        missing: 'No hay índice de búsqueda en la dirección de {q}; quedó fuera.',
        format: 'El índice de búsqueda de {q} es de otra versión o está dañado; quedó fuera.',
      },
      kinds: {
        article: 'Artículo',
        page: 'Página',
        attachment: 'Adjunto',
        figure: 'Cifra',
      },
    },
  },
  ownPages: { title: 'Páginas', description: 'Páginas propias de este archivo.' },
  about: {
    title: 'Acerca de',
    description: 'Qué es este archivo, cómo se hace, cómo leerlo, derechos y correcciones.',
    whatTitle: 'Qué es',
    what: (title: string, publisher: string) =>
      `${title} es el archivo del boletín que publica ${publisher}. Cada número y cada artículo tienen una dirección permanente y se pueden buscar, citar e imprimir.`,
    whatAlone: (title: string) =>
      `Este es el archivo de ${title}. Cada número y cada artículo tienen una dirección permanente y se pueden buscar, citar e imprimir.`,
    promisesTitle: 'Cómo se hace',
    promises: [
      'No se pierde ni se agrega nada: se conserva el texto recibido, se enumera cada reparación y un programa comprueba que ambos tienen los mismos caracteres.',
      'Cada dato muestra sus palabras: cada entrada de los índices trae su cita y lleva al párrafo.',
      'Lo que los textos no dicen aparece como “no consta”; nunca se supone.',
      'Los errores se corrigen, y la corrección se indica al pie del artículo.',
    ],
    readingTitle: 'Para leer con comodidad',
    reading:
      'En “Opciones de lectura” se puede agrandar la letra, separar más los renglones, elegir colores oscuros o de alto contraste y escuchar los artículos. Las opciones se guardan solo en el dispositivo. El sitio no recoge ningún dato ni pide nada a otros sitios.',
    rightsTitle: 'Derechos',
    code: 'El programa que genera este sitio se publica con la licencia MIT.',
    contactTitle: 'Correcciones y origen',
    repository: 'Repositorio',
    publisher: 'Publica',
  },
  data: {
    title: 'Datos abiertos',
    description: 'Todo el contenido de este archivo en JSON y CSV.',
    intro:
      'Todo lo que dice una página está en estos archivos, con la cita (quote), el artículo (article) y el párrafo (paragraph) en que se apoya.',
    kind: 'Contenido',
    count: 'Entradas',
    files: 'Archivos',
    schema: 'Formato',
    texts: 'Texto completo',
    textsNote: 'El texto de cada número, párrafo por párrafo, está en un archivo aparte:',
    feedsTitle: 'Suscripciones',
    licence: 'Uso',
    licenceText:
      'Los datos se pueden citar libremente indicando la fuente; los textos son de quienes los escribieron y publicaron.',
    kinds: {
      issues: 'Números',
      articles: 'Artículos',
      figures: 'Cifras',
      events: 'Sucesos',
    },
  },
  unnamed: {
    searchLabel: 'Buscar en el archivo',
    search: { description: 'Buscar en todo el archivo.' },
    article: { facts: 'En este artículo' },
    about: {
      promises: [
        'Nada se pierde y nada se agrega: el texto recibido se conserva, cada arreglo consta, y un programa prueba que ambos tienen los mismos caracteres.',
        'Cada dato muestra sus palabras: lo que se enumera lleva su cita y conduce al párrafo.',
        'Lo que los textos no dicen consta como no indicado; nunca se adivina.',
        'Los errores se corrigen, y la corrección se cuenta al pie del artículo.',
      ],
    },
  },
  notFound: {
    title: 'No existe esa página',
    text: 'No hay nada en esta dirección. Puede que esté mal escrita o que la página haya cambiado de lugar.',
    ways: 'Se puede buscar desde aquí:',
  },
  moved: { title: 'Cambió de lugar', text: 'Esta página está ahora en' },
};
