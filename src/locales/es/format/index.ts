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
    desk: '',
    writers: '',
    collective:
      '(?:[Ll]a |[Ee]l )?(?:(?:(?:[Ee]quipo|[Cc]omité|[Cc]onsejo) de )?[Rr]edacción|(?:[Cc]omité|[Cc]onsejo) [Ee]ditorial)',
    by: '(?:[Tt]extos? |[Nn]ota |[Rr]eportaje |[Ff]otos? |[Ff]otografías? |[Tt]extos? y [Ff]otos? )?[Pp]or|(?:[Tt]extos?(?: y [Ff]otos?)?|[Nn]ota|[Rr]eportaje|[Ff]otos?|[Ff]otografías?|[Ii]lustraci(?:ón|ones)) de|(?:TEXTOS?(?: Y FOTOS?)? )?POR|[Tt]extos?(?: y [Ff]otos?)?(?=:)',
    posts:
      '(?:report(?:er[oa]|ero gráfico)|redactora?|corresponsal|columnista|editora?|fotógraf[oa]|secretari[oa]|president[ea]|tesorer[oa]|delegad[oa]|representante|directora?|vocal|integrante|afiliad[oa]|periodista|enviad[oa])(?:e?s)?',
    editor: 'editor|edición|redacción|dirección',
    notEditor: 'arte|diseño|gráfic',
    picture: '(?:Foto|Fotografía|Imagen|Dibujo|Ilustración)(?: de|:)\\s.{1,60}',
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
