import type { Sentence } from '../../locale.ts';

/** Problems of issues, articles, pictures and texts as received, in Spanish. */
export const articles = {
  // Issues and articles
  'date-not-folder': ['La fecha {seen} no es la de la carpeta, {folder}', 'Hacer que coincidan'],
  'section-id-taken': [
    'Las secciones «{seen}» y «{other}» quedarían las dos en sections/{id}/',
    'Dar a una de ellas un id propio en sections de _data/vocabulary.yaml; si son la misma, escribirla igual',
  ],
  'date-in-future': [
    'La fecha {seen} está en el futuro',
    'Comparar con el original: ¿está mal escrito el año o el mes?',
  ],
  'date-long-ago': [
    'La fecha {seen} es anterior a {earliest}',
    'Comparar con el original: ¿está mal escrito el año?',
  ],
  'until-before-date': [
    'El número abarca hasta {seen}, que es anterior a su fecha, {date}',
    'Corregir date o until: until es la más tardía',
  ],
  'not-a-weekday': [
    '“{seen}” no es un día de la semana',
    'Escribirlo como está impreso, por ejemplo {weekday}',
  ],
  'weekday-not-date': [
    '{date} es {weekday}, y aquí dice “{seen}”',
    'Comparar con el original: corregir la fecha o el día',
  ],
  'duplicate-number': [
    'El número {seen} es también el de {other}',
    'Comparar con el original y corregir uno de los dos',
  ],
  'duplicate-slug': [
    'La dirección {seen} es también la de {other}',
    'Cambiar el nombre de uno de los archivos',
  ],
  'duplicate-order': [
    'El orden {seen} es también el de {other}',
    'Cambiar las cifras del comienzo de uno de los nombres',
  ],
  'body-empty': ['No hay texto', 'Escribir el texto después del segundo ---'],
  'heading-one': [
    'Hay en el texto un título de primer nivel (#), que solo puede ser el del artículo',
    'Escribir ##',
  ],
  'heading-skips': ['El subtítulo “{seen}” se salta un nivel', 'Escribir {level}'],
  'heading-empty': ['El subtítulo está vacío', 'Escribirlo o borrar la línea'],
  'heading-no-space': [
    'Falta un espacio después de {seen}, de modo que no es un subtítulo',
    'Poner un espacio después de {seen}',
  ],
  'heading-fullwidth': [
    '{seen} es de ancho completo, de modo que no es un subtítulo',
    'Escribir ## común y un espacio',
  ],
  'heading-in-list': ['Hay un subtítulo dentro de una lista', 'Sacarlo de la lista'],
  'alt-missing': [
    'La imagen no tiene descripción: quien no puede verla no sabe qué muestra',
    'Decir entre corchetes qué muestra: ![qué muestra](archivo); si es solo adorno, escribir ![""](archivo)',
  ],
  'attachment-kind': ['{seen} no es de un tipo que se pueda adjuntar', 'Se puede adjuntar: {known}'],
  'attachment-mislabelled': [
    'El contenido del adjunto {seen} no es el que indica su extensión',
    'Abrirlo con el programa que lo hizo y guardarlo en este formato',
  ],
  'attachment-unlisted': [
    '{seen} no figura entre los adjuntos y no se publica',
    'Agregar - file: {seen} a attachments en issue.yaml, o borrar el archivo',
  ],
  'link-not-attached': [
    '{seen} está allí, pero no figura entre los adjuntos y no se publica',
    'Agregarlo a attachments en el issue.yaml que está al lado',
  ],
  'link-not-public': [
    '{seen} está allí, pero no se publica',
    'Ponerlo en src/public y escribir el enlace como /nombre',
  ],
  'note-undefined': [
    'No existe la nota {seen}',
    'Escribir {seen}: y el texto de la nota en un párrafo al final del archivo',
  ],
  'note-unused': [
    'Nada en el texto remite a la nota {seen}',
    'Escribir su marca, sin los dos puntos, donde corresponda',
  ],
  'note-twice': ['La nota {seen} está escrita dos veces', 'Dar otro nombre a una de ellas'],
  'note-empty': ['La nota {seen} no tiene texto', 'Escribirlo después de los dos puntos, o borrarla'],
  'table-uneven': [
    'Esta fila de la tabla tiene {count} celdas, y su encabezado {columns}',
    'Agregar o quitar celdas; una barra dentro de una celda se escribe \\|',
  ],
  'pasted-tags': [
    'Se pegaron con el texto etiquetas de formato de Word o WeChat ({count}); se omiten y las palabras se conservan',
    'npm run check -- --fix las quita',
  ],
  'picture-in-text': ['Hay una imagen y texto en un mismo párrafo', 'Poner la imagen en un párrafo aparte'],
  'raw-html': [
    'El texto tiene código HTML {seen}, que se muestra como texto',
    'Quitar el código y dejar las palabras',
  ],
  'shown-as-text': [
    'El texto tiene {seen}, que se muestra tal cual',
    'Borrarlo, a menos que sea parte del texto',
  ],
  'link-with-space': [
    'La dirección {seen} tiene un espacio: no es ni un enlace ni una imagen',
    'Quitar el espacio del nombre del archivo, o escribir la dirección entre ángulos: (<{seen}>)',
  ],
  'unsafe-link': [
    'El enlace no es seguro y se muestra como texto',
    'Usar una dirección que empiece con https://',
  ],
  'fence-not-closed': [
    '{seen} queda sin cerrar: todo lo que sigue pasó a ser código',
    'Quitar {seen} o cerrarlo',
  ],
  'link-broken': [
    'El enlace “{seen}” no lleva a nada',
    'Escribir el archivo del artículo (02-otro.md) o <número>/<artículo>, como 2023-04-26/titulo',
  ],
  'link-to-draft': [
    'El enlace “{seen}” lleva a un borrador, que no tiene página',
    'Enlazarlo cuando esté publicado, o quitarle draft',
  ],
  'anchor-broken': [
    'El enlace “{seen}”: no existe #{anchor}',
    'Los párrafos son #p1, #p2 ..., los subtítulos #s1, #s2 ...',
  ],
  'tracking-link': ['El enlace tiene parámetros de rastreo: {seen}', 'Dejarlo en {clean}'],
  'http-link': ['El enlace no está cifrado: {seen}', 'Si ese sitio lo permite, dejarlo en {clean}'],
  'title-long': ['El título tiene {count} caracteres, más de {most}', '¿Quedó parte del texto en el título?'],
  'paragraph-broken': [
    'El párrafo no tiene punto final; quizás lo partió una columna: …{before} | {after}…',
    'Si es un solo párrafo, unirlo y anotar la unión en repairs',
  ],
  'quotes-unpaired': ['Las comillas no están en pares: {seen}', 'Comparar con el original'],
  'quotes-mixed': ['Hay “” y 「」 en un mismo párrafo: {seen}', 'Usar siempre “”, y ‘’ dentro de ellas'],
  'spaces-beside-digits': [
    'Hay {count} espacios entre caracteres chinos y cifras ({seen}); la página pone ese espacio por sí sola',
    'npm run check -- --fix los quita',
  ],
  'halfwidth-punctuation': [
    'Hay {count} signos de ancho medio entre caracteres chinos ({seen})',
    'Ponerlos de ancho completo; donde ningún original ni cita los tiene así, lo hace npm run check -- --fix',
  ],
  'quotes-straight': [
    'Hay comillas rectas en un texto chino: {seen}',
    'Usar “”; lo hace npm run check -- --fix',
  ],
  'private-id-number': [
    'Esto parece un número de documento de identidad ({seen}), que es un dato privado',
    'Quitarlo, o dejar unas pocas cifras y poner * en lugar de las demás; si no lo es o puede ser público, escribir en _data/site.yaml: allow_numbers: [{ ends: {ends}, in: {in} }]',
  ],
  'private-phone': [
    'Esto parece un número de teléfono celular ({seen})',
    'Quitarlo; si puede ser público, escribir en _data/site.yaml: allow_numbers: [{ ends: {ends}, in: {in} }]',
  ],
  'private-bank-number': [
    'Esto parece un número de tarjeta bancaria ({seen}), que es un dato privado',
    'Quitarlo; si no lo es o puede ser público, escribir en _data/site.yaml: allow_numbers: [{ ends: {ends}, in: {in} }]',
  ],
  'allows-no-number': [
    'En {in} no hay ningún número privado que termine en {ends}',
    'Quitar esta entrada, o corregir el nombre del archivo',
  ],
  'translation-same-language': [
    '{seen} también está en {language}: este artículo no puede ser su traducción',
    'Corregir translation_of, o decir en uno de los dos en qué idioma está, como lang: en',
  ],
  // Pictures
  'picture-remote': [
    'La imagen está en otro sitio: {seen}',
    'Descargarla en la carpeta del número y escribir el nombre del archivo',
  ],
  'named-file-outside': [
    'Un archivo se nombra sin carpetas: {seen}',
    'Ponerlo en {folder} y escribir solo su nombre; lo que es de todo el sitio va en src/public',
  ],
  'named-file-missing': ['No existe el archivo {seen} en {folder}', 'Ponerlo ahí, o corregir su nombre'],
  'named-file-empty': ['El archivo {seen} está vacío', 'Guardarlo o subirlo de nuevo'],
  'named-file-too-large': [
    '{seen} tiene {size} MB, más de {most} MB',
    'Reducirlo, o ponerlo en otro lugar y enlazarlo',
  ],
  'picture-too-many-pixels': ['La imagen {seen} tiene {size} megapíxeles, más de 100', 'Reducirla'],
  'picture-kind': [
    '{seen} no es una imagen que se pueda usar',
    'Guardarla como PNG, JPEG, WebP, AVIF, GIF o SVG',
  ],
  'picture-mislabelled': [
    'La imagen {seen} es en realidad {actual}',
    'Guardarla en el formato que dice su nombre',
  ],
  'picture-broken': ['La imagen {seen} no se puede leer hasta el final', 'Descargarla o guardarla de nuevo'],
  'picture-unsafe-svg': [
    'La imagen {seen} contiene {part}, que no es seguro',
    'Guardarla como PNG, o quitarle eso',
  ],
  // The text as received
  'source-not-text': ['El texto recibido {seen} no es un archivo de texto', 'Guardar sus palabras como .txt'],
  'repairs-without-source': ['Hay reparaciones, pero no hay texto recibido', 'Escribir source: y file:'],
  'field-not-in-source': ['{field}: “{seen}” no está en el texto recibido, {source}', 'Corregirlo'],
  'source-differs': [
    'Difiere de {source}: allí “{received}”, aquí “{published}”',
    'Hacer que coincidan, o anotar el cambio en repairs o corrections',
  ],
  'join-not-listed': [
    '{source} separa el párrafo en “{before} | {after}”; aquí está unido, pero no figura en repairs',
    'Agregar a repairs kind: join con before y after',
  ],
  'repair-not-made': [
    'Figura {kind} en “{seen}”, pero no se hizo',
    'Hacerlo en el texto, o borrar esta reparación',
  ],
  'split-not-listed': [
    '{source} no tiene separación en “{before} | {after}”; aquí está separado, pero no figura en repairs',
    'Agregar a repairs kind: split con before y after',
  ],
  'repair-not-needed': ['“{seen}” ya está así en {source}', 'Borrar esta reparación'],
  'repair-not-in-source': ['“{seen}” no está en {source}', 'Corregir esta reparación'],
  'repair-not-in-article': ['“{seen}” no está en el artículo', 'Corregir esta reparación'],
  'repair-target': [
    'No hay lugar a donde mover “{seen}”',
    'Escribir lead, end, o el comienzo del bloque delante del cual va',
  ],
} satisfies Record<string, Sentence>;
