import type { Part, Texts } from '../locale.ts';

/** What a new archive says in its files in Spanish, and what is said of beginning and upgrading one. */
export const setup: Part<Texts['setup']> = {
  siteNote:
    'De quién es este archivo. Una línea que empieza con # no hace nada: para usarla, quitar “# ” y escribir lo propio.',
  siteExamples: {
    tagline: 'El archivo de nuestro boletín',
    publisher: 'Sindicato de Trabajadores del Puerto',
    frequency: 'monthly',
    newsletters:
      '\n  - id: paper\n    title: El Portuario\n  - id: bulletin\n    title: Boletín de la sección\n    frequency: weekly',
    description: 'Todos los números de nuestro boletín, para leer y buscar.',
    rights: 'Los textos son de quienes los escribieron y publicaron',
    repository: 'https://github.com/usuario/repositorio',
    publication: 'El Obrero del Puerto',
    contact:
      '\n  email: oficina@example.org\n  phone: 555 0100\n  address: Calle del Muelle, 1\n  url: https://example.org',
    allow_numbers: '\n  - ends: "123"\n    in: src/issues/2024-05-01/',
    logo: 'logo.svg',
    nav: '\n  - to: issues\n  - to: roster\n  - to: https://example.org\n    label: Nuestro sitio\n  - to: about',
    sections:
      '\n  roster:\n    title: Trabajadores modelo\n    role: model-worker\n  people: { title: Afiliados }\n  timeline: false',
    fields:
      '\n  article:\n    - id: photographer\n      label: Fotografías\n      facet: true\n      credit: true',
    editions: '\n  pdf: true\n  epub: true\n  newest: 100',
    offline: 'true',
    cards: '20',
    federation: '\n  - name: Otro boletín\n    url: https://example.org/archivo/',
  },
  readme: `# {title}

Esta carpeta es el archivo de un boletín; Gongkan hace con ella un sitio. Aquí hay contenido, y ningún programa.

    _data/site.yaml     el nombre, una descripción, la dirección
    _data/              personas, organizaciones, iniciativas, cifras, sucesos, cada cual con su cita
    src/issues/         el boletín, una carpeta por número
    src/pages/          páginas propias, como “Acerca de”
    src/public/         archivos que se publican tal cual, como unos estatutos en PDF
    inbox/              los archivos que se dejan aquí se importan

## En la propia computadora

Hace falta [Node.js](https://nodejs.org) 22.12 o posterior (de la serie 20, desde la 20.19). Una sola vez, en esta carpeta:

    npm install

| comando | qué hace |
|---|---|
| \`npm start\` | una vista previa que sigue los cambios |
| \`npm run import -- la-pagina.docx --date 2024-05-01\` | hace un artículo de un archivo de Word, de texto o de una página web |
| \`npm run check\` | todos los problemas de todos los archivos, con su línea y cómo corregirlos |
| \`npm run build\` | el sitio, en \`_site/\` |
| \`npm run upgrade\` | después de una versión nueva de Gongkan: qué quedó viejo en el contenido; \`-- --fix\` lo corrige |

## Publicar

1. Crear un repositorio vacío en GitHub y subir esta carpeta a su rama \`main\`, con \`package-lock.json\`.
2. *Settings → Pages → Build and deployment → Source*: elegir **GitHub Actions**.
3. Para usar inbox: en *Settings → Actions → General → Workflow permissions*, marcar
   *Allow GitHub Actions to create and approve pull requests*.

Desde entonces, cada vez que se sube algo a \`main\` se revisa, se genera y se publica. Cuando la revisión falla no se publica nada y queda
el sitio anterior; en una solicitud de cambios, las líneas con errores dicen cómo corregirlas.
`,
  about: `---
# Decir aquí de quién es el boletín, desde cuándo se archiva, de quién son los derechos de los textos y a quién avisar de los errores.
title: Acerca de
---

Este es el archivo de {title}. Cada número y cada artículo tienen una dirección permanente y se pueden buscar, citar e imprimir.
`,
  inbox: `# Bandeja de entrada

Dejar aquí, en la página de GitHub, un archivo de Word (.docx), de texto (.txt) o una página web (.html). A los pocos minutos hay una
solicitud de cambios con el artículo, una lista de lo que conviene mirar y lo que dice la revisión.
`,
  whichLanguage: '¿En qué idioma está el boletín?',
  made: 'Creado {folder}; archivos: {count}.',
  next: 'Qué sigue:',
  steps: {
    enter: 'entrar en la carpeta',
    install: 'instalar el generador, una sola vez',
    import: 'importar un artículo',
    start: 'la vista previa',
  },
  upgrade: {
    migrations: {
      'decorative-picture':
        'imágenes sin descripción, en renglones: {count}; antes pasaban por adorno, ahora se dice, con ![""]',
    },
    shared: {
      old: 'es como lo escribía una versión anterior, y pasa a ser el nuevo',
      missing: 'no existía en versiones anteriores, y se agrega',
      changed: 'se cambió aquí y se deja como está; el nuevo está en node_modules/gongkan',
    },
    nothing: 'El contenido es como lo tiene la versión {version}: nada que corregir.',
    found: 'Cosas viejas: {count}; no se cambió nada. Agregar --fix para corregirlas.',
    mended:
      'Corregidas: {count}; el contenido es como lo tiene la versión {version}. Conviene repetir la revisión.',
  },
  exampleFile: 'la-pagina.docx',
  more: 'El nombre y la descripción están en _data/site.yaml; cómo publicar está en README.md.',
};
