import type { Sentence } from '../../locale.ts';

/** Problems of YAML and its fields, in Spanish. */
export const fields = {
  // YAML
  'fullwidth-colon': [
    'Los dos puntos son de ancho completo: {seen}',
    'Usar dos puntos comunes y un espacio: {field}: valor',
  ],
  'no-space-after-colon': [
    'Falta un espacio después de los dos puntos: {seen}',
    'Agregar un espacio: {field}: valor',
  ],
  'tab-indent': ['La línea tiene sangría de tabulación: {seen}', 'Hacer la sangría con espacios'],
  'unquoted-colon': [
    'El valor tiene dos puntos y no se entiende: {seen}',
    'Poner todo el valor entre comillas: title: "Sindicato: una página nueva"',
  ],
  'quote-not-closed': ['Unas comillas quedan sin cerrar: {seen}', 'Agregar las de cierre'],
  'bracket-not-closed': [
    'Un corchete o una llave queda sin cerrar: {seen}',
    'Agregar ] o }; si es texto, poner todo el valor entre comillas',
  ],
  'text-after-quote': [
    'Hay algo después de las comillas o del corchete de cierre: {seen}',
    'Poner todo el valor dentro de un solo par de comillas, y usar “” adentro',
  ],
  'comment-cuts-value': [
    '{seen} se toma por un comentario y no se muestra',
    'Si es texto, poner todo el valor entre comillas',
  ],
  'too-many-marks': [
    'Aquí hay más de {most} signos y finales de línea: demasiados para leerlos',
    'Dividir el archivo en varios, o quitar lo que sobra',
  ],
  'nested-too-deep': ['Hay más de {most} niveles, uno dentro de otro', 'Reducir los niveles'],
  'curly-quote-not-closed': ['La “ de apertura no tiene su ”: {seen}', 'Agregar ” o quitar “'],
  'duplicate-field': [
    'El campo está escrito dos veces: {seen}, en la línea {first} y en la línea {second}',
    'Dejar uno',
  ],
  'bad-indent': [
    'La sangría es desigual: {seen}',
    'Alinear los campos de un mismo nivel; el nivel siguiente lleva dos espacios más',
  ],
  'several-documents': ['Hay otra línea --- en medio del archivo', 'Quitarla'],
  'yaml-anchor': [
    'No se admiten anclas ni alias de YAML (& o *)',
    'Escribir el contenido completo; si es texto, ponerlo entre comillas',
  ],
  'yaml-tag': ['No se admite la etiqueta de YAML {seen}', 'Quitarla; si es texto, ponerla entre comillas'],
  'yaml-syntax': [
    'No se entiende esta línea: {seen}',
    'Revisar los dos puntos, la sangría y las comillas; los valores que empiezan con un signo van entre comillas',
  ],
  'braces-in-value': ['El valor tiene llaves y no se entiende: {seen}', 'Poner todo el valor entre comillas'],
  'forbidden-key': ['“{field}” no puede ser un campo', 'Usar un campo de la documentación'],
  'file-empty': [
    'El archivo está vacío',
    'Escribir ---, title y otros campos, --- y el texto, o borrar el archivo',
  ],
  'front-matter-missing': [
    'El archivo no empieza con ---, sino con “{seen}”',
    'Empezar con una línea ---, después title y otros campos, otra línea --- y el texto',
  ],
  'front-matter-not-closed': [
    'La línea --- del comienzo queda sin cerrar',
    'Agregar una línea --- después de los campos, antes del texto',
  ],
  // Fields
  'missing-field': ['Falta el campo {field}', 'Agregar {field}'],
  'unknown-field': ['Campo desconocido {field}', 'Campos conocidos: {known}'],
  'wrong-type-object': [
    'Se esperaba “campo: valor”, y hay {seen}',
    'Escribir un campo por línea: title: Título',
  ],
  'wrong-type-array': [
    '{field} debería ser una lista, y hay {seen}',
    'Poner cada elemento en una línea que empiece con “- ”',
  ],
  'wrong-type-string': [
    '{field} debería ser texto, y hay {seen}',
    'Escribir una línea de texto; si tiene [ ] { }, ponerla entre comillas',
  ],
  'not-in-list': ['{field} no puede ser “{seen}”', 'Elegir entre: {allowed}. ¿Será {nearest}?'],
  'empty-list': ['{field} necesita al menos un elemento', 'Agregar uno'],
  'empty-text': ['{field} está vacío', 'Completarlo o quitar el campo'],
  'bad-value': ['{field} no puede ser “{seen}”', 'Corregirlo'],
  'fullwidth-value': ['{field} tiene caracteres de ancho completo: “{seen}”', 'Escribir {narrow}'],
  'bad-date': ['{field}: “{seen}” no es una fecha', 'Escribir AAAA-MM-DD, como 2023-04-26'],
  'bad-partial-date': [
    '{field}: “{seen}” no es un año, un mes ni un día',
    'Escribir 2023, 2023-04 o 2023-04-26',
  ],
  'unknown-language': ['No existe el idioma “{seen}”', 'Escribir uno de estos: {known}'],
  'bad-number': [
    '{field}: “{seen}” no es un número',
    'Escribir solo cifras, como 2500 o 61.94; “más de” y “cerca de” van en qualifier, y la unidad en unit',
  ],
  'bad-count': ['{field}: “{seen}” no es una cantidad', 'Escribir un número entero: 0, 20, 100'],
  'bad-ordinal': ['{field}: “{seen}” no es un número de orden', 'Escribir un número entero: 1, 2, 3'],
  'bad-flag': ['{field} no puede ser “{seen}”', 'Escribir true (sí) o false (no)'],
  'bad-unit': [
    'La unidad “{seen}” tiene cifras o espacios',
    'Escribir solo la unidad; el número va en value',
  ],
  'bad-id': ['“{seen}” no puede ser un id', 'Usar minúsculas sin acento, cifras y guiones: ana-ruiz'],
  'bad-article-ref': [
    '“{seen}” no nombra un artículo',
    'Escribir <número>/<artículo>, como 2023-04-26/titulo',
  ],
  'bad-timezone': ['Zona horaria desconocida “{seen}”', 'Escribir un nombre como America/Mexico_City'],
  'bad-site-url': [
    'La dirección “{seen}” no está completa',
    'Escribirla entera: https://example.github.io/gongkan/',
  ],
  'bad-site-url-environment': [
    'SITE_URL en el entorno, “{seen}”, no es una dirección completa',
    'Escribirla entera: https://example.github.io/gongkan/',
  ],
  'bad-url': ['La dirección “{seen}” no está completa', 'Escribir una que empiece con https://'],
} satisfies Record<string, Sentence>;
