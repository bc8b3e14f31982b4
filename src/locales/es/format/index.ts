import type { Format } from '../../format.ts';
import { collation } from '../../latin/collation.ts';
import { groupedNumber, listSeparators, measured } from '../../writing.ts';
import { citations } from './citations.ts';
import { dates } from './dates.ts';

const numerals =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(' ');

/** A number with its unit; CLDR sets a percent sign apart in Spanish. */
const plain = (number: string, unit: string) => measured(number, unit, ' ', '\u00a0');

/** How Spanish is written, as in most of America (CLDR, es-419). */
export const format: Format = {
  marks: {
    quoteOpen: '“',
    quoteClose: '”',
    listSeparator: ', ',
    colon: ': ',
    ellipsis: '…',
    creditSeparator: ': ',
  },
  separators: listSeparators('es-419'),
  dates,
  numbers: {
    write: groupedNumber('es-419'),
    figure: {
      over: (number, unit) => `más de ${plain(number, unit)}`,
      about: (number, unit) => `cerca de ${plain(number, unit)}`,
      'up-to': (number, unit) => `hasta ${plain(number, unit)}`,
      '': plain,
    },
    qualifiers: { before: '', after: '' },
    between: '',
    times: '',
    numerals: (value) => {
      const word = numerals[value];
      if (word === undefined) return [];
      const words = value === 1 ? ['un', 'una', word] : [word];
      return words.flatMap((each) => [each, each.charAt(0).toUpperCase() + each.slice(1)]);
    },
    beside: { before: 'A-Za-zÁÉÍÓÚÜÑáéíóúüñ', after: 'A-Za-zÁÉÍÓÚÜÑáéíóúüñ' },
  },
  sorting: collation('es'),
  masthead: {
    number:
      '(?<!\\p{L})(?:(?:Año|Vol(?:umen)?\\.?|Época|Tomo)\\s*(?:\\d+|[IVXLC]+)\\s*[,·•|;/.–—-]?\\s*)*(?:Número|Núm\\.?|Nro\\.?|N\\.?\\s?[º°]\\.?)\\s*\\d{1,5}(?:\\s*[–—/-]\\s*\\d{1,5})?(?!\\d)|(?<!\\p{L})(?:Año|Época|Tomo)\\s*(?:\\d{1,3}|[IVXLC]+)(?![\\p{L}\\d])',
    kinds: {
      trial: ['número de prueba', 'número piloto', 'número cero'],
      special: ['edición especial', 'número especial'],
      supplement: ['suplemento', 'suplemento especial', 'edición extraordinaria'],
      double: ['número doble', 'edición doble'],
    },
  },
  credits: {
    source: 'Fuente',
    time: 'Fecha',
    labels:
      '(?:[Tt]extos?|[Nn]ota|[Cc]rónica|[Rr]eportaje|[Ee]ntrevista|[Rr]edacción|[Ee]scriben?|[Aa]utor(?:as?|es)?|[Ff]otos?|[Ff]otografías?|[Ii]lustraci(?:ón|ones)|[Ii]mágenes)(?: y (?:[Ff]otos?|[Ff]otografías?))?',
    collective:
      '(?:[Ll]a |[Ee]l )?(?:(?:(?:[Ee]quipo|[Cc]omité|[Cc]onsejo) de )?[Rr]edacción|(?:[Cc]omité|[Cc]onsejo) [Ee]ditorial)',
    by: '(?:[Tt]extos? |[Nn]ota |[Rr]eportaje |[Ff]otos? |[Ff]otografías? |[Tt]extos? y [Ff]otos? |[Ee]scrit[oa] |[Ee]nviad[oa] )?[Pp]or|(?:[Tt]extos?(?: y [Ff]otos?)?|[Nn]ota|[Rr]eportaje|[Ff]otos?|[Ff]otografías?|[Ii]lustraci(?:ón|ones)) de|(?:TEXTOS?(?: Y FOTOS?)? )?POR',
    posts:
      '(?:report(?:er[oa]|ero gráfico)|redactora?|corresponsal|columnista|editora?|fotógraf[oa]|secretari[oa]|president[ea]|tesorer[oa]|delegad[oa]|representante|directora?|vocal|integrante|afiliad[oa]|periodista|enviad[oa])(?:e?s)?',
    editor: 'editor|edición|redacción|dirección',
    notEditor: 'arte|diseño|gráfic',
    picture: '(?:Foto|Fotografía|Imagen|Dibujo|Ilustración)(?: de|:)\\s.{1,60}',
  },
  layout: {
    sections:
      '(?:noticias|breves|cartas|avisos|agenda|opinión|actualidad|entrevista|reportaje|sociales|cultura|convocatorias|efemérides|tribuna)$',
    briefs: '\\bbreves\\b|en breve|notas breves',
    kickers: ':$',
    contents: 'índice|contenidos?|sumario|en este número|en esta edición|tabla de contenidos?',
    openings:
      '(?:el (?:pasado |próximo )?)?(?:\\d{1,2} de |lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
    captions:
      '^(?:arriba|abajo|a la (?:izquierda|derecha)|de izquierda|en la (?:foto|imagen)|foto)\\b|\\(?fotos?(?: de|:) .{2,40}$',
    salutation: '^(?:estimad|querid|compañer|a tod).*[:,]$',
    closing:
      '(?:redacción|dirección|edición|edita|contactos?|correo(?: electrónico)?|e-?mail|teléfono|tel|fax|web|domicilio|imprime|imprenta|tirada|diseño|maquetación|colaboran|coordinación|cierre|depósito legal|issn|d\\.\\s?l)\\s*[.:]|(?:impreso|publicado|editado|producido) (?:por|en)\\b|(?:envía|envíe|manda|mande|escribe|escriba)(?:nos)?\\b|(?:síguenos|visítanos|suscríbete|únete)\\b|©|todos los derechos|las opiniones',
    small:
      '(?:órgano|publicación|boletín|periódico|revista|hoja|portavoz|voz) (?:oficial|informativ[oa]|mensual|trimestral|sindical|de|del|para)\\b|(?:sindicato|federación|confederación|sección sindical|unión)\\b|edita(?:do)?\\b|depósito legal|www\\.|issn\\b',
    papers:
      '(?:boletín|noticias|gaceta|voz|tribuna|obrer[oa]|sindical|trabajador|correo|diario|semanario|hoja|eco)$',
  },
  fieldNames: {
    autor: 'byline',
    autora: 'byline',
    autores: 'byline',
    título: 'title',
    titulo: 'title',
    subtítulo: 'deck',
    subtitulo: 'deck',
    bajada: 'deck',
    volanta: 'kicker',
    antetítulo: 'kicker',
    fecha: 'date',
    día: 'weekday',
    número: 'number',
    numero: 'number',
    página: 'page',
    pagina: 'page',
    sección: 'section',
    seccion: 'section',
    resumen: 'summary',
    nombre: 'name',
    cita: 'quote',
    evidencia: 'evidence',
    unidad: 'unit',
    idioma: 'language',
  },
  citations,
  typesetting: { lang: 'es', region: 'MX', wordSpaces: true, narrowMarks: '‘’“”' },
  typefaces: { song: [], hei: [] },
};
