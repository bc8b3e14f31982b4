import type { Sentence } from '../../locale.ts';

/** Problems of a built site, in Spanish. */
export const site = {
  'broken-link': ['el enlace {seen} no lleva a ninguna página', 'corregir el enlace, o agregar la página'],
  'broken-anchor': ['el enlace {seen} no lleva a ningún párrafo', 'corregir lo que sigue a #'],
  'outside-address': [
    'el enlace {seen} sale de la ruta del sitio',
    'usar una dirección relativa, o revisar url en site.yaml',
  ],
  'foreign-request': ['la página pide {seen} a otro sitio', 'ponerlo en este sitio'],
  'style-file-missing': [
    'la hoja de estilos pide {seen}, que no está',
    'poner el archivo en src/public, o corregir la dirección en la hoja de estilos',
  ],
  'bad-address': ['{seen} no es una dirección', 'corregirla'],
  'page-missing': ['falta esta página o este archivo', 'revisar las plantillas de src/templates/'],
  'same-name': ['solo se diferencia de {other} en las mayúsculas', 'cambiar el nombre de uno de los dos'],
  'not-in-sitemap': ['a sitemap.xml le falta esta página', 'revisar src/site/sitemap/'],
  'sitemap-page-missing': [
    'sitemap.xml nombra {seen}, que no es una página o está repetida',
    'revisar src/site/sitemap/',
  ],
  'heavy-page': [
    'esta página pesa {size} kB comprimida y tarda en abrirse en un teléfono',
    'dividir un texto largo, o mostrar menos entradas por página',
  ],
  'large-file': [
    'este archivo tiene {size} MB; GitHub Pages acepta hasta {limit} MB',
    'reducirlo, o ponerlo en otro lugar',
  ],
  'large-site': [
    'el sitio tiene {size} MB; GitHub Pages acepta hasta {limit} MB. Los archivos más grandes: {names}',
    'reducir las imágenes, o tener menos archivos',
  ],
  'mail-shortened': [
    'Es demasiado largo para un correo, que lleva el comienzo y remite a la página: {seen}',
    'Gmail corta lo que pasa de 102 kB. Puede quedar así, o divida el artículo en dos',
  ],
  'mail-left-out': [
    'El número es demasiado largo: de los {size} artículos desde este, el correo lleva un solo enlace',
    'Gmail corta los correos a los 102 kB. Para enviarlos todos, divida el número en dos',
  ],
  'mail-wide-table': [
    'Esta tabla tiene {size} columnas y queda estrecha al leer el correo en un teléfono',
    'Divídala en dos, o convierta las filas en columnas',
  ],
  'paper-character': [
    'Las letras del periódico no tienen “{seen}” ({codes}): se imprime un recuadro vacío',
    'El sitio se publica igual; para que se imprima, poner en {folder} una letra (.ttf o .otf) que lo tenga',
  ],
  'edition-failed': [
    'No se pudo hacer y no está en el sitio: {message}',
    'Revise las imágenes y tablas que cambió por último; si no ayuda, comunique esta línea a quien mantiene Gongkan. Para prescindir de esta forma, escriba {seen}: false en editions de site.yaml',
  ],
  'editions-left-out': [
    'El sitio pasaría de 1 GB, así que {size} archivos no se hicieron: {names} …',
    'Escriba un número menor en newest, en editions de site.yaml, o reduzca las imágenes',
  ],
  'bad-json': ['El JSON está mal formado', 'Revisar el programa que lo escribe'],
  'bad-xml': ['El XML está mal formado: {seen}', 'Revisar el programa que lo escribe'],
  'feed-date': ['La fecha “{seen}” de la suscripción no tiene la forma debida', 'Revisar src/site/feeds/'],
  'feed-address': [
    'La dirección “{seen}” de la suscripción no está completa',
    'Empieza con https://; revisar url en site.yaml',
  ],
  'feed-id-twice': [
    'Dos entradas de la suscripción tienen el identificador “{seen}”; la otra está en la línea {first}',
    'Dos artículos deben tener dos direcciones',
  ],
  'feed-incomplete': [
    'Alguna entrada de la suscripción no tiene fecha o dirección',
    'Revisar src/site/feeds/',
  ],
  'address-lost': [
    'La dirección anterior {seen} ya no existe, y los enlaces que otros guardaron no llevan a nada',
    'Si cambió de nombre, escribir former: [{former}] en el archivo con el nombre nuevo, y la dirección anterior llevará a la nueva; si se retiró, no hacer nada',
  ],
} satisfies Record<string, Sentence>;
