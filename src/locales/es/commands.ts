import type { Part, Texts } from '../locale.ts';

/** What the commands say in Spanish. */
export const commands: Part<Texts['commands']> = {
  usage: {
    'unknown-command': ['no existe el comando “{seen}”', 'los comandos son: {choices}'],
    'unknown-option': ['no existe la opción “{seen}”', 'con --help se ven todas las opciones'],
    'missing-argument': ['falta “{seen}”', 'con --help se ve cómo usar el comando'],
    'missing-value': ['a la opción “{seen}” le falta un valor', 'con --help se ve cómo usar el comando'],
    'excess-arguments': [
      'hay algo de más',
      'con --help se ve cómo usar el comando; las opciones van después de --, como en npm run build -- --out CARPETA',
    ],
    'bad-usage': ['el comando está mal escrito: {seen}', 'con --help se ve cómo usarlo'],
    'root-missing': ['no existe la carpeta {path}', 'revisar la ruta que sigue a --root'],
    'root-without-data': [
      'la carpeta {path} no tiene _data',
      '--root pide una carpeta con _data/ y src/issues/',
    ],
    'no-archive': [
      '{path} no es la carpeta de un archivo de boletín: no tiene _data/site.yaml',
      'entrar en la carpeta de un archivo de boletín, o indicarla con --root; para empezar uno: npx gongkan new archive CARPETA',
    ],
    'folder-not-empty': [
      '{path} no está vacía y se dejó como estaba',
      'indicar una carpeta vacía, o una que todavía no exista',
    ],
    'archive-is-later': [
      'el archivo es de la versión {seen}, y este Gongkan es el {version}',
      'instalar antes el Gongkan más nuevo: npm install gongkan@latest',
    ],
    'bad-port': ['“{seen}” no es un puerto', 'escribir un número de 1 a 65535, como --port 8080'],
    'bad-part': ['“{seen}” no es una parte', 'escribir cuál y de cuántas, como --part 2/4'],
    'bad-parts': ['“{seen}” no es una cantidad de partes', 'escribir un número de 1 a {most}, como --plan 4'],
    'bad-choice': ['“{seen}” no sirve para {option}', 'se puede escribir: {choices}'],
  },
  faults: {
    busy: [
      'otro proceso está escribiendo en la misma carpeta',
      'esperar a que termine; si con seguridad no hay ninguno, borrar {path}',
    ],
    'out-is-root': [
      'la carpeta de salida {path} contiene el propio contenido',
      'indicar otra con --out, por ejemplo --out _site',
    ],
    'out-holds-content': [
      'la carpeta de salida {path} está dentro del contenido',
      'indicar otra con --out, por ejemplo --out _site',
    ],
    'out-not-ours': [
      'la carpeta de salida {path} tiene otros archivos y se dejó como estaba',
      'indicar una carpeta vacía, o vaciarla antes',
    ],
    'out-is-file': ['{path} es un archivo, no una carpeta', 'indicar otra con --out'],
    'disk-full': [
      'el disco está lleno: no se puede escribir {path} ({seen})',
      'liberar espacio y repetir; el sitio anterior quedó intacto',
    ],
    'no-permission': [
      'no hay permiso para leer o escribir {path} ({seen})',
      'revisar los permisos de la carpeta; el sitio anterior quedó intacto',
    ],
    machine: [
      'falló el sistema: {path} ({seen})',
      'revisar el disco y la ruta; el sitio anterior quedó intacto',
    ],
    'package-missing': [
      'el paquete {seen} no está instalado',
      'ejecutar npm ci en la carpeta del proyecto y repetir',
    ],
    memory: [
      'no alcanza la memoria',
      'cerrar otros programas, o dar más memoria a Node: NODE_OPTIONS=--max-old-space-size=4096',
    ],
    'unwritable-cache': [
      'no se puede escribir la caché: {path} ({seen})',
      'liberar espacio o revisar los permisos, o indicar otra carpeta: --cache CARPETA',
    ],
    search: [
      'no se pudo generar el índice de búsqueda',
      'ejecutar npm ci para volver a instalar los paquetes; --verbose muestra la causa',
    ],
    template: ['lo que hay aquí falló: {message}', 'corregir ese lugar y repetir; --verbose muestra más'],
    'template-drawing': [
      'esto no se puede dibujar: {seen}',
      'mirar la ortografía; lo que recibe un dibujo está al principio de su plantilla',
    ],
    'template-syntax': [
      'no se entiende la plantilla: {seen}',
      'comprobar que cada etiqueta y cada paréntesis se cierren, y que cada bloque tenga su final',
    ],
    'template-name': [
      'aquí nada se llama “{seen}”',
      'revisar la ortografía; los nombres vienen del encabezado, del archivo, y de set, for e import; los filtros, de src/site/filters; las plantillas, de _includes',
    ],
    'template-nothing': [
      '“{seen}” no tiene valor',
      'revisar la ortografía; lo que puede faltar se pregunta antes, como en {% if … %}',
    ],
    'template-call': ['“{seen}” no se puede llamar', 'revisar lo que está antes del paréntesis'],
    internal: [
      'hay un error en el programa: {message}',
      '--verbose muestra más; conviene avisar a quienes lo mantienen',
    ],
    interrupted: ['la generación se interrumpió; el sitio anterior quedó intacto', 'repetir el comando'],
  },
  error: 'error',
  warning: 'aviso',
  fix: 'Solución',
  count: (errors, warnings) =>
    `${plural(errors, 'error', 'errores')}, ${plural(warnings, 'aviso', 'avisos')}.`,
  noProblems: 'Revisado: ningún problema.',
  andMore: (count) => `… y ${count} más del mismo tipo`,
  stages: {
    check: 'Revisando el contenido',
    render: (issues, articles) =>
      `Generando las páginas: ${plural(issues, 'número', 'números')}, ${plural(articles, 'artículo', 'artículos')}`,
    index: (done, shards) => `Generando el índice de búsqueda: ${done}/${shards}`,
    verify: 'Comprobando el sitio',
  },
  built: (pages, files, megabytes, seconds, out) =>
    `Listo: ${plural(pages, 'página', 'páginas')}, ${plural(files, 'archivo', 'archivos')}, ${megabytes} MB en ${seconds} s. El sitio está en ${out}`,
  notBuilt: 'No se generó el sitio; el anterior quedó intacto.',
  cacheNotWritten: (message) =>
    `No se pudo escribir la caché (${message}): el sitio está completo; la próxima vez tardará más.`,
  indexed: (part, made, kept) =>
    `Parte ${part}: ${plural(made, 'fragmento nuevo', 'fragmentos nuevos')}; ya en la caché: ${kept}.`,
  notIndexed: 'No se generó ningún índice.',
  preview: {
    ready: (address) => `Vista previa: ${address}`,
    portTaken: (wanted, port) => `El puerto ${wanted} está ocupado; se usa el ${port}.`,
    otherHost: (address) => `Esta vista previa es solo para esta máquina: abra ${address} en su navegador.`,
    changed: (seconds) => `Actualizado (${seconds} s)`,
    waiting: 'Hay errores; la vista previa vuelve cuando se corrijan:',
    stop: 'Ctrl+C la termina.',
    title: 'El contenido tiene errores',
    help: 'Cuando se corrijan y se guarden, esta página vuelve a ser la vista previa.',
  },
  fixes: {
    bom: 'se quitó la marca de orden de bytes',
    'line-ends': 'se unificaron saltos de línea: {count}',
    'bidi-control': 'se quitaron controles de dirección del texto: {count}',
    'invisible-characters': 'se quitaron caracteres invisibles: {count}',
    'fullwidth-colon': 'se cambiaron dos puntos de ancho completo: {count}',
    'no-space-after-colon': 'se agregaron espacios después de dos puntos: {count}',
    'tab-indent': 'se cambiaron tabulaciones por espacios: {count}',
    'pasted-tags': 'se quitaron etiquetas pegadas: {count}',
    'heading-no-space': 'se agregaron espacios después de los ## de los subtítulos: {count}',
    'heading-fullwidth': 'se cambiaron signos de ancho completo en subtítulos: {count}',
    'spaces-beside-digits': 'se quitaron espacios entre caracteres chinos y cifras: {count}',
    'halfwidth-punctuation': 'se cambiaron signos a ancho completo: {count}',
    'quotes-straight': 'se cambiaron pares de comillas rectas por tipográficas: {count}',
  },
};

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
