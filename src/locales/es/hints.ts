import type { Part, Texts } from '../locale.ts';

const credit = { role: 'Función, tal como está impresa', name: 'Nombre, tal como está impreso' };

/** What an editor's tool says of the fields of files in Spanish, by the kind of file or the field that they stand in; `shared` is what they are called wherever. */
export const hints: Part<Texts['hints']> = {
  shared: {
    id: 'Identificador',
    label: 'Etiqueta, por idioma',
    note: 'Nota',
    certainty: 'Grado de certeza: certain (seguro) o inferred (deducido)',
    name: 'Nombre, tal como está impreso',
    aliases: 'Otros nombres',
    organization: 'Organización',
    honours: 'Distinciones',
    evidence: 'Las palabras en que se apoya',
    former: 'Identificadores anteriores',
    people: 'Personas',
    period: 'Período',
    initiative: 'Iniciativa',
  },
  site: {
    title: 'El nombre del boletín',
    tagline: 'Una línea bajo el nombre',
    publisher: 'Quién lo publica: el id de una organización, o el nombre tal cual',
    language: 'Idioma',
    timezone: 'Zona horaria, como America/Mexico_City',
    url: 'Dirección completa, con su ruta',
    description: 'Una frase sobre el archivo',
    rights: 'De quién son los derechos de los textos',
    repository: 'El repositorio, para “corregir esta página”',
    offline: 'Si se puede leer sin conexión',
    cards: 'Cuántos de los más recientes tienen imagen propia para compartir',
    federation: 'Otros archivos en los que se busca junto con este',
  },
  federation: {
    name: 'El nombre con que aparecen sus resultados',
    url: 'Dirección completa de su sitio, con su ruta',
  },
  vocabulary: {
    categories: 'Categorías de iniciativas',
    roles: 'Funciones de las personas',
    bases: 'En qué se apoya una función',
    kinds: 'Tipos de organización',
  },
  issues: {
    date: 'Fecha del número, la de la carpeta: AAAA-MM-DD, AAAA-MM o AAAA',
    until: 'Última fecha de un número que abarca varias',
    printed_date: 'Fecha tal como está impresa, que se muestra en su lugar',
    weekday: 'Día de la semana, tal como está impreso',
    number: 'Número, tal como está impreso; si no lo trae, se omite',
    title: 'Título del número',
    lang: 'Idioma de sus artículos, cuando no es el del sitio',
    credits: 'Créditos, tal como están impresos',
    attachments: 'Archivos que se publican con el número',
  },
  attachments: {
    file: 'Nombre del archivo',
    title: 'Cómo se llama; si falta, su nombre',
  },
  credits: credit,
  articles: {
    title: 'Título',
    kicker: 'Antetítulo',
    deck: 'Bajada',
    byline: 'Firma',
    page: 'Página, solo si está impresa',
    section: 'Sección',
    summary: 'Resumen',
    cover: 'Imagen principal',
    source: 'Fuente',
    repairs: 'Reparaciones del texto recibido',
    corrections: 'Fe de erratas',
    draft: 'Borrador: solo se ve en la vista previa',
    lang: 'Su idioma, cuando no es el del número',
    translation_of: 'El artículo del que se tradujo: <número>/<artículo>',
    former: 'Direcciones anteriores',
  },
  pages: {
    title: 'Cómo se llama la página',
    description: 'De qué trata',
    nav: 'Cómo la llama el menú; true si es por su título',
    lang: 'Su idioma, cuando no es el del sitio',
    draft: 'Borrador',
    former: 'Nombres anteriores',
  },
  byline: credit,
  cover: {
    src: 'Nombre del archivo',
    alt: 'Qué muestra la imagen',
  },
  source: {
    file: 'El texto tal como se recibió',
    publication: 'Publicación original, solo si el texto la dice',
  },
  // What a repair is, by its kind.
  join: {
    kind: 'Unido: un párrafo que estaba partido',
    before: 'Las palabras antes del corte',
    after: 'Las palabras después del corte',
  },
  split: {
    kind: 'Separado: párrafos que estaban pegados',
    before: 'Las palabras antes de la separación',
    after: 'Las palabras después de la separación',
  },
  move: {
    kind: 'Movido',
    text: 'Cómo empieza el bloque',
    to: 'A dónde: lead, end, o el comienzo del bloque al que ahora precede',
  },
  remove: {
    kind: 'Omitido',
    text: 'Los caracteres omitidos',
  },
  replace: {
    kind: 'Reemplazado',
    before: 'Como se recibió',
    after: 'Como se publica',
  },
  corrections: {
    date: 'Fecha',
    was: 'Como estaba',
    is: 'Como debe leerse',
  },
  people: {
    reading: 'Cómo se ordena: el apellido primero, como Ruiz Gómez, Ana',
    roles: 'Funciones',
    evidence: 'Las palabras en que se apoya',
  },
  roles: {
    role: 'Función',
    basis: 'En qué se apoya',
  },
  evidence: {
    article: 'El artículo que contiene las palabras: <número>/<artículo>',
    quote: 'Las palabras, literales',
    occurrence: 'Cuál de las veces, cuando aparecen varias',
  },
  honours: {
    name: 'La distinción, tal como está impresa',
    level: 'Nivel, en las palabras del texto',
    year: 'Año, solo si el texto lo dice',
  },
  organizations: {
    kind: 'Tipo',
    part_of: 'De qué organización forma parte',
  },
  initiatives: {
    form: 'Forma, en la palabra del propio texto',
    category: 'Categoría',
    organizers: 'Quién la organiza',
    audience: 'A quién se dirige',
    parent: 'De qué iniciativa forma parte',
  },
  period: {
    printed: 'Tal como está impreso',
    from: 'Desde: AAAA, AAAA-MM o AAAA-MM-DD',
    to: 'Hasta: AAAA, AAAA-MM o AAAA-MM-DD',
    basis:
      'En qué se apoyan las fechas: stated (la frase), resolved (calculado), carried (una frase anterior)',
  },
  figures: {
    value: 'La cifra, tal como está impresa',
    unit: 'La unidad, tal como está impresa',
    qualifier: 'Más de (over), cerca de (about) o hasta (up-to)',
    counts: 'Qué se cuenta',
  },
  events: {
    date: 'Fecha',
    title: 'Qué ocurrió',
    period: 'Cómo lo fecha el texto',
  },
};
