import type { Sentence } from '../../locale.ts';

/** Problems of records, in Spanish. */
export const records = {
  // Of what is not there where something near is.
  '-near': ['{message}', '¿Será {nearest}? Si no: {fix}'],
  'unknown-article': [
    'No existe el artículo “{seen}”',
    'Escribir <número>/<artículo>, como 2023-04-26/titulo',
  ],
  'unknown-issue': [
    'No existe el número “{seen}”',
    'Escribir el nombre de la carpeta de un número, como 2023-04-26 o 2023-04',
  ],
  'unknown-newsletter': [
    'No existe el boletín “{seen}”',
    'Agregarlo a newsletters en _data/site.yaml, o corregir el id',
  ],
  'newsletter-unnamed': [
    'Hay números que no dicen de qué boletín son ({count}); se toman como del primero, {seen}',
    'Escribir newsletter: {id} en su issue.yaml, o el boletín del que son',
  ],
  'unknown-record': ['No hay “{seen}” en _data/{folder}', 'Crear antes _data/{folder}/{seen}.yaml'],
  'stands-twice': ['“{seen}” está dos veces en esta lista', 'Cambiar o borrar uno de los dos'],
  'unknown-term': [
    'El vocabulario no tiene “{seen}”',
    'Escribir uno de estos: {known}; o agregarlo a {list} en _data/vocabulary.yaml',
  ],
  'quote-absent': ['{article} no dice “{seen}”', 'Citar palabra por palabra: copiar del artículo'],
  'quote-differs': [
    'La cita “{seen}” difiere del texto; lo más parecido en {article} es “{nearest}” (diferencia: {difference})',
    'Citar palabra por palabra',
  ],
  'quote-across': [
    'La cita “{seen}” pasa de un párrafo de {article} al siguiente',
    'Hacer dos citas, cada una dentro de un párrafo',
  ],
  'quote-several': [
    '“{seen}” aparece {count} veces en {article}',
    'Agregar occurrence: 1 (cuál de ellas), o citar más',
  ],
  'quote-fewer': [
    '“{seen}” aparece solo {count} veces en {article}; no hay una número {occurrence}',
    'Corregir occurrence',
  ],
  'record-without-evidence': ['No hay ninguna cita para “{seen}”', 'Agregar evidence'],
  'claim-without-name': [
    'Las palabras citadas no contienen el nombre “{seen}”; su párrafo sí',
    'Citar más, hasta el nombre; de una función, note puede decir por qué se refieren a esta persona',
  ],
  'claim-of-another': [
    'Ninguna de las palabras citadas contiene el nombre “{seen}”: esto se apoya en lo que se dice de otra persona',
    'Citar las palabras que contienen el nombre (sirve otra entrada de evidence); si se refieren a esta persona de otro modo, ponerlo en aliases o, de una función, decirlo en note',
  ],
  'rests-on-draft': [
    'Datos que se apoyan solo en borradores y todavía no se muestran: {count}',
    'Aparecen cuando se publiquen los borradores',
  ],
  'figure-differs': [
    'Una misma cosa se cuenta de dos maneras: aquí {seen}, en otra parte {other} ({counts})',
    'Comparar con el original; si son de épocas distintas, escribir period',
  ],
  'words-not-printed': ['Las palabras citadas no traen “{seen}”', 'Revisar {field} y la cita'],
  'period-backwards': ['El período va hacia atrás: de {from} a {to}', 'Corregir from o to'],
  'name-taken': ['El nombre “{seen}” ya está en {other}', 'Borrar uno de los dos'],
  'circular-parent': ['{field} da la vuelta hasta sí mismo: {seen}', 'Cortarlo en algún punto'],
  'former-in-use': ['La dirección anterior {seen} está en uso', 'Quitar esta entrada'],
  'card-character': [
    'La letra de las imágenes para compartir y de los iconos no tiene “{seen}” ({codes}): se dibuja un recuadro vacío',
    'El sitio se publica igual; para que se dibuje, poner en {folder} una letra (.ttf o .otf) que lo tenga',
  ],
  'font-broken': [
    '{seen} no es una letra que se pueda leer',
    'Poner en su lugar un archivo .ttf u .otf en buen estado, o borrarlo',
  ],
} satisfies Record<string, Sentence>;
