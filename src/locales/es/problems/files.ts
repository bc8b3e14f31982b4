import type { Sentence } from '../../locale.ts';

/** Problems of files and folders, in Spanish. */
export const files = {
  'bidi-control': [
    'Hay controles invisibles de dirección del texto ({count}: {seen}): se lee algo distinto de lo guardado',
    'Quitarlos: escribir de nuevo la línea, o pegarla como texto sin formato',
  ],
  'invisible-characters': [
    'Se pasaron por alto caracteres invisibles ({count}: {seen})',
    'npm run check -- --fix los quita',
  ],
  'merge-conflict': [
    'Quedaron dos versiones de estas líneas sin unir ({seen})',
    'Dejar la correcta y quitar las líneas de <, = y >',
  ],
  'nul-characters': [
    'El archivo tiene bytes nulos ({count}: {seen}): probablemente no se guardó entero',
    'Compararlo con el original por si faltan palabras, y guardarlo de nuevo',
  ],
  'compatibility-ideographs': [
    'Hay ideogramas de compatibilidad ({count}: {seen}); se conservan, pero la búsqueda puede no encontrarlos',
    'Usar los caracteres corrientes',
  ],
  'replacement-characters': [
    'Hay signos “�” ({count}): probablemente se perdieron caracteres en una conversión',
    'Restituirlos según el original',
  ],
  'file-too-large': [
    'El archivo tiene {size} MB, más de {most} MB',
    'Ningún artículo es tan grande: ¿será otro el archivo?',
  ],
  'other-encoding': ['El archivo parece estar en {seen}, no en UTF-8', 'Guardarlo como UTF-8'],
  'not-utf8': ['El archivo no está en UTF-8', 'Guardarlo como UTF-8'],
  'text-cut-short': [
    'El último carácter está cortado: puede que el archivo no se haya escrito hasta el final',
    'Guardar o subir de nuevo el archivo',
  ],
  'bad-page-name': [
    '{seen} no puede ser el nombre de una página',
    'Usar minúsculas sin acento, cifras y guiones, como estatutos.md; cómo se llama la página va en su title',
  ],
  'page-generated': [
    '{seen} es el nombre de una página que hace el generador',
    'Elegir otro nombre; cómo se llama esa página va en sections, en site.yaml',
  ],
  'public-covers': ['{seen} taparía {covered}, que hace el generador', 'Elegir otro nombre, u otra carpeta'],
  'file-vanished': ['El archivo desapareció mientras se leía', 'Comprobar que esté en su lugar y repetir'],
  'file-unreadable': [
    'No se puede abrir el archivo ({seen})',
    'Revisar sus permisos, o cerrar el programa que lo tiene abierto',
  ],
  'symbolic-link': ['Es un enlace simbólico, que no se sigue', 'Poner aquí el archivo mismo'],
  'case-conflict': [
    'Solo se diferencia de {other} en las mayúsculas: en otra computadora uno reemplaza al otro',
    'Cambiar el nombre de uno de los dos',
  ],
  'copy-ignored': ['Por el nombre es una copia; se dejó fuera', 'Borrarla, o darle un nombre adecuado'],
  'private-use-characters': [
    'Hay caracteres de uso privado ({count}: {seen}) que la mayoría de las computadoras no muestra',
    'Usar caracteres corrientes: comparar con el original',
  ],
  'not-text': [
    'No es un archivo de texto; parece {seen}',
    'Los archivos de Word se importan con npm run import -- ARCHIVO',
  ],
  'file-of-zeros': [
    'El archivo solo tiene bytes nulos: probablemente no se guardó',
    'Guardar o subir de nuevo el archivo',
  ],
  'not-a-file': ['No es un archivo común', 'Borrarlo, o poner aquí un archivo de verdad'],
  'not-a-folder': ['Aquí debería haber una carpeta', 'Borrar el archivo y crear una carpeta con ese nombre'],
  'name-not-utf8': ['El nombre {seen} no está en UTF-8', 'Cambiarle el nombre'],
  'name-too-long': ['El nombre {seen} tiene {count} bytes, más de {most}', 'Acortarlo'],
  'name-reserved': [
    'Windows reserva el nombre {seen}: allí no se puede guardar ningún archivo ni carpeta que se llame así',
    'Cambiarle el nombre, por ejemplo agregando -1',
  ],
  'name-not-portable': [
    'El nombre {seen} tiene signos que otras computadoras no aceptan (< > : " | ? * \\, un punto o un espacio al final)',
    'Cambiarle el nombre',
  ],
  'name-not-nfc': [
    'El nombre {seen} guarda sus letras descompuestas: otras computadoras lo toman por otro nombre',
    'Cambiarle el nombre',
  ],
  'site-yaml-missing': [
    'No existe _data/site.yaml',
    'Ejecutar el comando en la carpeta que tiene _data y src/issues, o crear el archivo',
  ],
  'stray-file': [
    'Archivo desconocido {seen}, que se dejó fuera',
    'Ponerlo en otro lugar; un artículo se llama como 01-titulo.md',
  ],
  'file-outside-issue': [
    '{seen} no está en la carpeta de ningún número',
    'Ponerlo en src/issues/<fecha>/, como src/issues/2023-04-26/',
  ],
  'stray-folder': ['Aquí no puede haber carpetas: los archivos de {seen} no se leen', 'Subirlos un nivel'],
  'article-name-case': [
    '{seen} solo se diferencia de {other} en mayúsculas y número: algunas computadoras toman sus direcciones por una',
    'Cambiar el nombre de uno de los dos, solo con minúsculas',
  ],
  'bad-article-name': [
    '{seen} no es un nombre de artículo',
    'Nombrarlo con dos cifras, un guion y minúsculas sin acento: 01-titulo.md',
  ],
  'bad-data-file-name': [
    '{seen} no es un nombre de archivo de datos',
    'Usar minúsculas sin acento, cifras y guiones, y terminar en .yaml: ana-ruiz.yaml',
  ],
  'bad-issue-folder': [
    'La carpeta {seen} no lleva el nombre de una fecha',
    'Nombrarla AAAA-MM-DD, como 2023-04-26, o 2023-04 o 2023 cuando el periódico no da el día; un segundo número del mismo día, 2023-04-26-b',
  ],
  'issue-yaml-missing': ['El número {seen} no tiene issue.yaml', 'Crearlo con la línea date: AAAA-MM-DD'],
  'issue-empty': ['El número {seen} no tiene artículos todavía', 'Agregar uno, como 01-titulo.md'],
} satisfies Record<string, Sentence>;
