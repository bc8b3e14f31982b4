import type { Part, Texts } from '../locale.ts';

/** What the importer says in Spanish. */
export const importer: Part<Texts['importer']> = {
  faults: {
    'file-missing': [
      'no existe el archivo {file}',
      'revisar el nombre y la ruta; un nombre con espacios va entre comillas',
    ],
    'file-is-folder': ['{file} es una carpeta', 'indicar un archivo de ella; se importa uno por vez'],
    'file-not-plain': [
      '{file} no es un archivo sino un enlace, una tubería o un dispositivo',
      'guardarlo como archivo e importar ese',
    ],
    'file-unreadable': [
      'no se puede abrir {file} ({seen})',
      'revisar sus permisos, o cerrar el programa que lo tiene abierto',
    ],
    'file-empty': ['{file} está vacío', 'comprobar si se guardó, o si es otro el archivo'],
    'file-too-large': [
      '{file} tiene {size} MB, más de {most} MB',
      'reducir sus imágenes, o guardarlo como .txt',
    ],
    'file-kind': [
      'no se puede importar un archivo {seen}: {file}',
      'guardarlo con una de estas extensiones: {endings}',
    ],
    'file-mislabelled': [
      '{file} termina en {seen}, pero contiene {actual}',
      'abrirlo en su propio programa y guardarlo como .docx o .txt; cambiarle el nombre no basta',
    ],
    'old-word': [
      '{file} es un documento antiguo de Word (.doc) o de WPS; cambiarle el nombre no basta',
      'ábralo en Word o WPS, elija Archivo → Guardar como, tipo «Documento de Word (*.docx)», e importe el nuevo .docx',
    ],
    rtf: [
      '{file} es {seen}',
      'ábralo en Word o WPS, elija Archivo → Guardar como, tipo «Documento de Word (*.docx)», e importe el nuevo .docx',
    ],
    spreadsheet: [
      '{file} es una hoja de cálculo, no un texto',
      'seleccione la tabla, cópiela en Word o WPS y guárdela como .docx con Archivo → Guardar como',
    ],
    slides: [
      '{file} es una presentación',
      'copie sus textos e imágenes en Word o WPS y guárdelos como .docx con Archivo → Guardar como',
    ],
    'laid-out': [
      '{file} es {seen}: páginas ya compuestas, cuyos párrafos y titulares no se distinguen',
      'pida el archivo de Word a quien lo compuso; si no lo hay, abra el PDF en Word con Archivo → Abrir, o en WPS con Convertir → PDF a Word, coteje cada palabra y elija Archivo → Guardar como, tipo “Documento de Word (*.docx)”; lo escaneado necesita antes OCR',
    ],
    'picture-file': [
      '{file} es una imagen ({seen}), no un texto',
      'ponga la fotografía en el documento al que pertenece; de un escaneo o captura reconozca el texto (OCR), cotéjelo y guárdelo como .docx',
    ],
    'archive-file': [
      '{file} es un archivo comprimido',
      'descomprímalo e importe uno por uno los documentos que contiene',
    ],
    'mail-file': [
      '{file} es un correo',
      'ábralo en el programa de correo y guarde los adjuntos; si el texto está en el correo, cópielo en Word o WPS y guárdelo como .docx',
    ],
    'pages-file': [
      '{file} es un documento de Pages',
      'ábralo en Pages, elija Archivo → Exportar a → Word e importe el .docx',
    ],
    webarchive: [
      '{file} es un archivo web de Safari',
      'abra la página en Chrome o Edge, espere a que se cargue entera, pulse Ctrl+S (⌘S en Mac) y elija «Página web, un solo archivo» o «Página web, completa»',
    ],
    'file-too-long': [
      '{file} tiene {count} párrafos, más de {most}, lo que no es un número de un periódico',
      'divídalo en archivos de un número cada uno',
    ],
    'text-too-long': [
      '{file} tiene más de {most} caracteres, lo que no es un número de un periódico',
      'divídalo en archivos de un número cada uno',
    ],
    encrypted: [
      '{file} tiene contraseña y no se puede leer',
      'abrirlo en Word o WPS, quitarle la contraseña y guardarlo como .docx',
    ],
    'not-conserved': [
      'lo que se leyó de {file} no es lo que contiene ({seen}), así que no se escribió nada',
      'es un fallo del importador: envíe el archivo a quien lo mantiene e impórtelo entretanto como .txt',
    ],
    'document-broken': [
      '{file} está dañado y no se puede leer',
      'repararlo en Word o WPS y guardarlo como .docx, o conseguirlo de nuevo',
    ],
    'document-too-large': [
      '{file} ocupa {size} MB descomprimido, demasiado para un artículo',
      'reducir sus imágenes',
    ],
    'page-too-deep': [
      'los elementos de {file} están unos dentro de otros a más de {most} niveles, lo que no es un artículo',
      'abrirlo, copiar todo a un documento nuevo de Word o WPS y guardar este como .docx',
    ],
    'page-too-long': [
      '{file} tiene más de {most} elementos, lo que no es un número de un periódico',
      'copiar lo que interesa a Word o WPS, en varios archivos, y guardarlos como .docx',
    ],
    'encoding-unknown': [
      'no se reconoce la codificación de {file}, y no se adivinó',
      'guardarlo como UTF-8, o indicar cuál es, como --encoding gb18030',
    ],
    'not-in-encoding': ['{file} no está en {seen}', 'quitar --encoding, o indicar otra'],
    'text-cut-short': [
      '{file} termina en medio de un carácter y puede estar incompleto',
      'guardarlo de nuevo, o conseguirlo de nuevo',
    ],
    'no-article': [
      'no se encontró ningún artículo en {file}',
      'abrir la página en un navegador y guardarla como “página web, completa”',
    ],
    'no-text': [
      '{file} no tiene palabras que publicar',
      'comprobar si es otro el archivo; a las imágenes solas, ponerles antes un título',
    ],
    'no-date': ['no se encontró la fecha del número en {file}', 'indicarla, como --date 2023-04-26'],
    'bad-date': [
      '“{seen}” no es una fecha',
      'escribir año-mes-día, como --date 2023-04-26, o --date 2023-04 o 2023 cuando el periódico no da el día',
    ],
    'bad-slug': [
      '“{seen}” no puede ser una dirección',
      'usar minúsculas sin acento, cifras y guiones, como --slug primero-de-mayo',
    ],
    'already-imported': [
      'ya se había importado, como {file}, y se dejó como estaba',
      'no hace falta hacer nada; para importarlo de nuevo, agregar --force',
    ],
    'too-many-articles': [
      '{folder} tendría más de {most} artículos, el máximo de un número; no se ha escrito nada',
      'Divide el documento e importa cada parte en un número distinto; o tómalo como un solo artículo con --no-split',
    ],
    'article-exists': [
      '{file} ya existe y se dejó como estaba',
      'para reemplazarlo, agregar --force; si es otro artículo, indicar otra dirección con --slug',
    ],
    'issue-exists': [
      'el número {file} ya existe y se dejó como estaba',
      'tomar otra fecha; un segundo número del mismo día se escribe 2023-04-26-b',
    ],
    'private-number': [
      '{file} contiene un número de documento de identidad ({seen}); no se escribió nada',
      'quitarlo del documento, o poner * en lugar de sus cifras, e importarlo de nuevo; si no lo es o puede ser público, permitirlo antes en _data/site.yaml: allow_numbers: [{ ends: {ends}, in: {in} }]',
    ],
    'would-be-faulty': [
      'no se escribió nada de {file}, porque la revisión rechazaría el resultado: {seen}',
      'corregirlo en el archivo e importarlo de nuevo',
    ],
    'issue-faulty': [
      '{file} tiene errores; no se puede agregar un artículo a su número',
      'ejecutar npm run check y corregirlos antes',
    ],
    'not-written': [
      'no se puede escribir en el archivo de boletín ({seen})',
      'no se cambió nada; revisar el espacio del disco y los permisos, y cerrar los programas que tengan abiertos sus archivos',
    ],
    'archive-busy': [
      'otro comando está escribiendo en este archivo de boletín',
      'espere a que termine y repita el comando',
    ],
    'issue-missing': ['no existe el número {seen}', 'importarlo o empezarlo antes; hay: {known}'],
    'article-missing': [
      'no existe el artículo “{seen}”',
      'escribirlo como número/artículo, por ejemplo {known}',
    ],
    'review-missing': ['{file} no tiene lista de revisión', 'importar antes un artículo: npm run import'],
    'review-faulty': [
      '{file}:{line} no se entiende la lista de revisión: {seen}',
      'dejarla como estaba; después de accept va yes o no',
    ],
    'record-exists': [
      '{file} ya existe y se dejó como estaba',
      'dar otro id a esta entrada, o responder no y agregar lo que falte a mano',
    ],
    'join-not-found': [
      '{file} no tiene dos párrafos que se junten así: {seen}',
      'puede que el artículo haya cambiado: unirlos a mano y escribir done aquí',
    ],
    'no-answer': [
      'aquí no se puede preguntar a nadie, y falta {seen}',
      'decirlo en el comando, como {example}',
    ],
    'not-loadable': [
      'escrito así no pasaría la revisión, de modo que no se escribió nada',
      'corregir los errores de abajo, en la lista de revisión o donde estén, y repetir la orden',
    ],
    'import-too-costly': [
      '{file} tardó más de {seconds} segundos o usó más de {most} MB de memoria, y no se escribió nada',
      'envíe el archivo a quien mantiene el sitio',
    ],
    'import-broke': ['el importador falló con {file}: {seen}', 'envíe el archivo a quien mantiene el sitio'],
    cancelled: ['cancelado; no se escribió nada', 'repetir el comando'],
  },
  doubts: {
    join: '“{text}” queda cortado, y el párrafo siguiente empieza “{other}”: quizás sea un solo párrafo. No se unió; para unirlo, escribir accept: yes',
    move: 'El párrafo “{text}” parece una entrada impresa fuera de lugar y se movió al comienzo (deducido). Si no es así, devolverlo a su lugar y quitar el move de repairs',
    furniture:
      '“{text}” aparece varias veces y puede ser un encabezado de página. Lo que se omitió está en repairs; conviene mirar el resto',
    spaces: '“{text}” tiene dentro un espacio que puede significar algo; se dejó',
    headline:
      'De varios renglones se tomó “{text}” como título, y los demás como antetítulo o bajada: {other}',
    part: 'No se supo con seguridad si “{text}” empieza un artículo o es un subtítulo del anterior',
    shared: 'Palabras del encabezado, del sumario y del final que no están en ningún campo: {text}',
    missing: 'El sumario nombra “{text}”, y no se encontró ese artículo',
    title:
      'No se encontró ningún título; las primeras palabras, “{text}”, ocupan su lugar. Poner el que estaba impreso',
    'said-title':
      'No se encontró ningún título en el texto; la página se llama “{text}”, que ocupa su lugar. Conviene comprobar si se imprimió así',
    'said-author':
      'La página dice que el artículo es de {text}, y el texto no: figura en la firma. Conviene comprobarlo',
    link: 'El enlace a {text} no se conservó; sus palabras sí',
    heading: '“{text}” se tomó como subtítulo',
    byline: 'La firma “{text}” no se entendió y quedó en el texto',
    newsletter:
      'No se nombra ninguna publicación; el número se cuenta como de la primera, “{text}”. Si es de otra, indíquelo en issue.yaml con newsletter',
    masthead: 'Del encabezado “{text}”, “{other}” no quedó en ningún campo',
    weekday:
      'El texto dice {text}, que no corresponde a {other}; no se anotó el día. Conviene revisar la fecha',
    'same-number':
      'El {text} ya existe, como el número de {other}: conviene ver si el número o la fecha están mal impresos, o si es el mismo número otra vez',
    supplement:
      'El encabezado llama suplemento a este número; si salió con el número {text}, escriba supplement_to: {text} en issue.yaml',
    date: 'El texto trae la fecha {text}; se guardó en {other}',
    picture: 'La imagen {text} no se importó: {other}. Guardarla a mano en la carpeta del número',
    'pictures-aside': 'no se publicaron imágenes de encabezados, pies, texto oculto o borrado: {text}',
    'pictures-around':
      '{text} imágenes fuera del artículo o detrás de sus palabras (logotipos, anuncios, imágenes de otros artículos) no se publicaron: {other}',
    alt: 'La imagen {text} no tiene descripción y pasa por adorno, ![""]: decir entre corchetes qué muestra',
    'facts-unread':
      'Este texto es demasiado largo (más de {text} caracteres, o demasiados párrafos) y no se buscaron en él personas, organizaciones ni cifras. Agregar a mano las que hagan falta',
    'facts-cut':
      'De este número se proponen {text} entradas y no más. Aceptar estas y agregar a mano lo que haga falta del resto',
    controls: 'Se quitaron controles invisibles de dirección del texto: {text}',
    hidden: 'el texto oculto no se publicó ({other} caracteres): {text}',
    comments: 'los comentarios no se publicaron ({other} caracteres): {text}',
    running: 'los encabezados y pies de página no se publicaron ({other} caracteres): {text}',
    uncalled: 'las notas a las que nada remite no se publicaron ({other} caracteres): {text}',
    codes: 'los códigos de campo no se publicaron, solo lo que muestran: {text}',
    placeholder: 'las indicaciones que nadie completó no se publicaron ({other} caracteres): {text}',
    objects:
      'los gráficos, archivos incrustados y similares no se importaron: {text}. Guardarlos como imágenes en la carpeta del número',
    symbol: 'los signos para los que no hay un carácter no se importaron: {text}. Agregarlos a mano',
    script:
      'los superíndices o subíndices para los que no hay caracteres se escribieron ^(…) o _(…): {text}. Conviene revisarlos',
    equation: 'una ecuación se escribió en un renglón: {text}. Conviene revisarla',
    ruby: 'las lecturas que estaban sobre los caracteres se pusieron entre paréntesis después: {text}. Conviene revisarlas',
    around:
      'lo que está fuera del artículo se omitió (cabecera de la página, menús, pie, contadores y similares, {other} caracteres; en la lista de revisión está completo, en text): {text}',
    deleted: 'el texto marcado como borrado no se publicó ({other} caracteres): {text}',
    struck: 'el texto tachado se publicó tal como está: {text}. Si había que borrarlo, quítelo',
    media: 'el sonido, el video y los programas no se importaron: {text}',
    lost: 'estas palabras del documento no están en ningún artículo ({other} caracteres); añádalas o déjelas: {text}',
    'lost-pictures':
      '{text} imágenes del documento no están en ningún artículo (demasiado pequeñas, o donde no cabe una imagen). Compare los dos',
    'lost-tables': '{text} tablas del documento no quedaron como tablas; sus palabras están. Compare los dos',
    unproven:
      'No se pudo comprobar que el texto sea el recibido ({text} ≠ {other}), así que no se indica su fuente. Conviene comparar los dos',
  },
  questions: {
    join: '¿“{text}” y el párrafo siguiente, “{other}”, son un solo párrafo que se partió?',
    move: 'El párrafo “{text}” parece la entrada. ¿Moverlo al comienzo?',
    furniture: '“{text}” aparece varias veces. ¿Es un encabezado de página que hay que omitir?',
    part: '¿“{text}” es el título de otro artículo? (Si no, se une al anterior)',
  },
  recognised: {
    head: ['N.º', 'Título', 'Firma', 'Sección', 'Caracteres', 'Para revisar'],
    count: 'Artículos reconocidos: {count}:',
    line: '{number}. {title} ({about})',
    proceed: '¿Escribirlos así?',
  },
  fix: 'Solución',
  imported: 'Escrito: {file}',
  repairs: 'Reparaciones del texto recibido: {count}, todas enumeradas en repairs, al comienzo del artículo.',
  conserved: {
    head: 'Recuento: ',
    between: '; ',
    characters:
      '{source} caracteres recibidos, {published} publicados, {repaired} cambiados u omitidos por reparaciones, {leftOut} indicados y no publicados',
    pictures: '{source} imágenes, {published} publicadas, {leftOut} indicadas',
    tables: '{source} tablas, {published} publicadas, {leftOut} indicadas',
    notes: '{source} notas, {published} publicadas, {leftOut} indicadas',
    end: '.',
  },
  reviewNeeded: 'Cosas que conviene mirar: {count}, en {file}:',
  nothingToReview: 'No quedó ninguna duda.',
  proposals:
    'Propuestas de personas, organizaciones, iniciativas y cifras: {count}; confirmarlas y ejecutar npm run accept -- {issue}',
  yes: 'Sí',
  no: 'No',
  askDate: 'Fecha del número (AAAA-MM-DD)',
  askTitle: 'No se encontró ningún título. El texto empieza “{text}”: ¿cuál es su título?',
  askAlt: '¿Qué muestra la imagen {text}? (para quien no puede verla; se puede dejar en blanco)',
  reviewHead: [
    'Lista de revisión: lo que la importación no supo con seguridad, y las personas, organizaciones, iniciativas y cifras que encontró en el texto.',
    'Para confirmar una entrada, cambiar su accept: no por accept: yes, y ejecutar npm run accept -- {issue}',
    'Las demás se dejan como están. Cada quote son palabras del propio texto. Lo que ya se escribió dice accept: done.',
  ],
  acceptAll: 'Para aceptar todo lo de un tipo, cambiar aquí su no por all, y ejecutar el mismo comando.',
  reviewSections: {
    doubts: 'Dudas (un join se hace con accept: yes; las demás se miran en el artículo y se escribe done)',
    mentions: 'Personas, organizaciones e iniciativas con ficha que menciona el texto (para comparar)',
    people: 'Personas',
    organizations: 'Organizaciones',
    initiatives: 'Iniciativas',
    figures: 'Cifras',
    events: 'Sucesos',
  },
  accepted: 'Archivos escritos: {count}:',
  nothingAccepted: 'Ninguna entrada de la lista de revisión dice accept: yes; no se escribió nada.',
  othersLeft:
    'Errores que ya estaban en otros lugares y siguen allí: {count}. npm run check los muestra; con ellos no se puede generar el sitio.',
  joinsMade: 'Párrafos partidos que se unieron: {count}.',
  withdraw: {
    hides:
      '{file} pasa a ser un borrador y sale del sitio; estos datos, que se apoyan solo en él, dejan de mostrarse:',
    deletes: 'Borra {file}, su texto recibido, y estos datos, que se apoyan solo en él:',
    noFacts: '  Ningún dato se apoya solo en él.',
    ask: '¿Hacerlo?',
    how: 'No se escribió nada. Para hacerlo, agregar --yes y repetir el comando.',
    done: 'Hecho.',
  },
  created: 'Creado: {file}',
  new: {
    what: '¿Qué se va a crear?',
    issue: 'un número',
    article: 'un artículo',
    date: 'Fecha del número (AAAA-MM-DD, o AAAA-MM o AAAA cuando no consta el día)',
    title: 'Título',
    whichIssue: '¿En qué número?',
    defaultTitle: 'Artículo nuevo',
    exampleTitle: '"Una noche en el muelle"',
    placeholder:
      'Escribir el texto aquí. Cuando esté listo, quitar la línea draft: true de arriba, y se publica.',
  },
  inbox: {
    title: 'Importar',
    acceptTitle: 'Fichas confirmadas',
    refusedTitle: 'No importado',
    empty: 'No hay nada en inbox/.',
    failed: '{file} no se importó: {message}',
    refusal: '{message}. Solución: {fix}.',
    checklist: 'Para revisar',
    how: 'Las propuestas de personas, organizaciones, iniciativas y cifras están en {file}: cambiar accept: no por accept: yes en las que correspondan.',
    tables: 'Tablas reconocidas',
    table: '{rows} filas, {columns} columnas: {words}',
    preview:
      'Cómo queda: abra {run} y, al pie de esa página, en Artifacts, preview: capturas y el sitio entero.',
    cut: 'La lista es demasiado larga para darla aquí. Está entera en review.yaml, en la carpeta del número, y en {run} .',
    /** What to do where that differs for somebody who has no terminal. */
    fixes: {
      'no-date':
        'ponga la fecha del número delante del nombre, como en «2023-04-26 informe.docx», y vuelva a dejarlo',
      'encoding-unknown':
        'ábralo en el Bloc de notas, elija Archivo → Guardar como con la codificación UTF-8 y vuelva a dejarlo',
      'article-exists':
        'para sustituirlo, bórrelo antes en la página web y vuelva a dejar el archivo; si es otro artículo, cambie su titular',
      'issue-faulty': 'corrija los errores de ese número y vuelva a dejar el archivo',
    },
  },
};
