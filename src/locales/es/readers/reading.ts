import type { Part, Texts } from '../../locale.ts';

/** Of a date: del 1 de marzo, de marzo, de 2024. */
const of = (date: string) => (/^\d{1,2}\D/.test(date) ? `del ${date}` : `de ${date}`);

const articles = (count: number) => (count === 1 ? '1 artículo' : `${count} artículos`);

/** The Spanish texts for reading: the front page, issues, articles and the aids. */
export const readingTexts: Part<Texts['readers']> = {
  aids: {
    open: 'Opciones de lectura',
    openBrief: 'Aa',
    size: 'Tamaño de letra',
    sizes: ['Normal', 'Grande', 'Muy grande'],
    leading: 'Interlineado',
    leadings: ['Normal', 'Amplio'],
    theme: 'Colores',
    themes: ['Los del sistema', 'Claros', 'Oscuros', 'Alto contraste'],
    speak: 'Escuchar',
    stop: 'Dejar de escuchar',
  },
  home: {
    latest: 'Último número',
    earlier: 'Números anteriores',
    allIssues: 'Todos los números',
    ways: 'Entradas al archivo',
    more: 'Seguir leyendo',
    emptyTitle: 'El primer número está en preparación',
    emptyText:
      'Aquí se guardarán todos los números: cada texto se podrá buscar, y cada persona, iniciativa y cifra mostrará las palabras en que se apoya.',
    emptyHint:
      'Para la redacción, solo en la vista previa: importar un archivo como primer número con npm run import -- la-pagina.docx --date 2024-05-01, o empezar uno con npm run new -- issue.',
  },
  issues: {
    title: 'Números',
    description: 'Todos los números por año, con calendario.',
    byYear: 'Por año',
    calendar: (year: string) => `Calendario de números de ${year}`,
    count: (count: number) => (count === 1 ? '1 número' : `${count} números`),
    articles,
    year: (year: string) => year,
    yearTitle: (year: string) => `Números de ${year}`,
    empty: 'Todavía no hay números.',
    overview: 'Números por año y mes',
    quarter: (first: string, last: string) => `${first} a ${last}`,
    undated: 'Mes no indicado',
    newsletters: 'Boletines',
  },
  articleSections: {
    title: 'Secciones del boletín',
    description: 'Los artículos de todos los números, por la sección en que salieron.',
    count: (count: number) => (count === 1 ? '1 artículo' : `${count} artículos`),
    describe: (section: string, site: string) => `Artículos de la sección «${section}» de ${site}.`,
  },
  issue: {
    title: (date: string) => `Número ${of(date)}`,
    number: 'Número',
    numbered: (number: string) => (/^[\d–-]+$/.test(number) ? `N.º ${number}` : number),
    reference: (name: string, date: string) => `${name}, ${date}`,
    kinds: {
      trial: 'Número de prueba',
      special: 'Número especial',
      supplement: 'Suplemento',
      double: 'Número doble',
    },
    supplementTo: (issue: string) => `Suplemento de ${issue}`,
    supplements: 'Suplementos',
    page: (page: string) => (/^[A-Z]?\d+$/i.test(page) ? `Página ${page}` : page),
    elsewhere: 'Otros artículos',
    steps: {
      daily: { previous: 'Día anterior', next: 'Día siguiente' },
      weekly: { previous: 'Semana anterior', next: 'Semana siguiente' },
      monthly: { previous: 'Mes anterior', next: 'Mes siguiente' },
      quarterly: { previous: 'Trimestre anterior', next: 'Trimestre siguiente' },
    },
    contents: 'En este número',
    credits: 'Créditos',
    description: (title: string, date: string, count: number) =>
      `${title}, número ${of(date)}: ${articles(count)}.`,
    noArticles: 'Este número no tiene artículos.',
    attachments: 'Adjuntos',
    print: 'Imprimir este número',
    printHint:
      'Este es el número completo, para imprimirlo con la orden “Imprimir” del navegador. En papel sale en columnas, con números de página y sin menús.',
  },
  /** The forms in which an issue goes out beside the pages, by their keys in site.yaml. */
  editions: {
    title: 'Descargar',
    forms: {
      pdf: 'El periódico, para imprimir',
      epub: 'Libro electrónico',
      mail: 'Correo',
      wechat: 'Para WeChat',
    },
    postWords: {
      from: (issue: string) => `Publicado en ${issue}`,
      changes: 'Lo que se corrigió o reparó en este texto se cuenta en la web',
    },
    /** What a form does not show as the page does. */
    unseen: {
      addresses: (count: number) =>
        `${count} de sus enlaces no se pueden seguir en WeChat; sus direcciones están al pie`,
      title: (most: number) =>
        `El título pasa de ${most} caracteres y se cortó; el texto empieza con el título entero`,
      changes: 'Las correcciones y reparaciones están solo en la página web, cuya dirección está al pie',
      shortened: (title: string) => `«${title}» es demasiado largo para un correo, que remite a la página`,
      wide: (title: string) => `«${title}» tiene una tabla ancha, que en un teléfono queda estrecha`,
    },
    /** The page from which an editor takes a form. */
    page: {
      how: {
        mail: 'Copie el correo y péguelo donde escribe correos; o descargue el borrador y ábralo en un programa de correo.',
        wechat:
          'Copie el título, el resumen y el texto de cada artículo en el editor de la cuenta; descargue la portada y súbala allí.',
      },
      noScript: 'Los botones necesitan scripts. Sin ellos, abra el archivo, selecciónelo todo y cópielo.',
      title: 'Título',
      summary: 'Resumen',
      copy: { title: 'Copiar el título', summary: 'Copiar el resumen', text: 'Copiar el texto' },
      copied: 'Copiado.',
      failed: 'Este navegador no lo permite: abra el archivo, selecciónelo todo y cópielo.',
      open: 'Abrir el archivo',
      draft: 'Descargar un borrador',
      cover: 'Portada',
      unseen: 'Lo que no es como en la página',
      widths: { phone: 'En un teléfono', mail: 'En un programa de correo' },
    },
    mailWords: {
      unsubscribe: 'Darse de baja',
      online: 'Leer este número en la web',
      more: 'Leer el texto completo en la web',
      rest: (count: number) => `${count} ${count === 1 ? 'artículo' : 'artículos'} más en la web`,
      changes: 'Lo que se corrigió o reparó en este texto se cuenta en la web',
    },
    volume: 'Volumen del año',
    /** Before the quotations at the end of a paper or book. */
    evidence: 'Palabras en las que se apoyan las fichas de este archivo:',
    /** What an e-book says of itself to those who cannot see it. */
    accessible:
      'Texto en orden de lectura, con títulos, índice y notas; las imágenes están descritas. La cubierta muestra el título.',
    bound: (year: string) => `Volumen de ${year}`,
    issuesBound: (count: number) => (count === 1 ? '1 número' : `${count} números`),
    contents: 'Índice',
    index: 'Índice de nombres',
    notes: 'Cómo se prepararon los textos',
  },
  article: {
    contents: 'En este artículo',
    alsoIn: (language: string) => `También en ${language.toLowerCase()}`,
    publication: 'Publicación',
    page: 'Página',
    number: 'Número',
    paragraphLink: (id: string) => `Copiar un enlace al párrafo ${id.slice(1)}`,
    headingLink: 'Copiar un enlace a esta sección',
    notes: 'Notas',
    backToText: 'Volver al texto',
    facts: 'Personas, organizaciones y cifras de este artículo',
    evidenceNote:
      'Las palabras con fondo de color son aquellas en que se apoya alguna ficha de este archivo.',
    repairs: 'Cómo se preparó el texto',
    repairsNote: 'Salvo los cambios que se enumeran aquí, este es el texto recibido, carácter por carácter:',
    noRepairs: 'Este es el texto recibido, carácter por carácter.',
    noSource: 'No se conservó el texto recibido; este es el texto que ingresó la redacción.',
    without: (what: string) => `El documento recibido contenía además ${what}, que no se incluyeron.`,
    besides: {
      pictures: 'imágenes que no se pudieron mostrar',
      objects: 'gráficos y otros objetos incrustados',
      media: 'audio o video',
      signs: 'signos que no tienen carácter',
      deleted: 'texto eliminado en una revisión',
      hidden: 'texto oculto',
      comments: 'comentarios',
      running: 'encabezados y pies de página',
      notes: 'notas sin llamada',
    },
    picturesUnproved: 'El texto se comparó carácter por carácter; las imágenes, no.',
    repairKinds: {
      join: (before: string, after: string) =>
        `Se unió un párrafo partido: “${before}” continúa en “${after}”.`,
      split: (before: string, after: string) =>
        `Se separaron párrafos que estaban pegados, entre “${before}” y “${after}”.`,
      move: (text: string, to: string) => `Se movió ${to} el pasaje que empieza “${text}”.`,
      remove: (text: string) => `Se omitió un elemento de la página: “${text}”.`,
      replace: (before: string, after: string) => `Se puso “${after}” en lugar de “${before}”.`,
    },
    moveTargets: {
      lead: 'al comienzo, como entrada,',
      end: 'al final',
      before: (text: string) => `antes de “${text}”`,
    },
    inferred: ' (deducido por el sentido)',
    corrections: 'Fe de erratas',
    correction: (was: string, is: string) => `Donde decía “${was}”, debe decir “${is}”.`,
    cite: 'Citar este artículo',
    copy: 'Copiar',
    draft: 'Borrador: solo se ve en la vista previa',
    toIssue: (date: string) => `Volver al número ${of(date)}`,
  },
};
