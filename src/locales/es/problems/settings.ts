import type { Sentence } from '../../locale.ts';

/** Problems of `site.yaml` and `strings.yaml`, what makes an archive somebody's own, in Spanish. */
export const settings = {
  'publisher-near-id': [
    'El publicador “{seen}” se imprime tal cual: ninguna organización tiene ese id',
    'Si se trata de la organización {nearest}, escribir ese id; si no, escribir el nombre que verá quien lee',
  ],
  'publisher-like-id': [
    'El publicador “{seen}” parece un id, pero ninguna organización lo tiene, así que se imprime tal cual',
    'Escribir el nombre que verá quien lee, o agregar _data/organizations/{seen}.yaml',
  ],
  'bad-number-end': [
    'Estas no son las tres últimas cifras de un número',
    'Escribir solo esas, como en ends: 02X, y nunca el número entero: este archivo también es público',
  ],
  'bad-email': ['«{seen}» no es una dirección de correo', 'Escribir como oficina@example.org'],
  'nav-unknown': [
    'El menú lleva a «{seen}», que no es una sección ni una página',
    'Se conocen: {known}; o una dirección que empiece por https://',
  ],
  'nav-unknown-near': [
    'El menú lleva a «{seen}», que no es una sección ni una página',
    '¿Quiso decir {nearest}? Se conocen: {known}',
  ],
  'nav-section-off': [
    'El menú lleva a {seen}, que sections desactiva',
    'Quitarlo de nav, o quitar {seen}: false de sections',
  ],
  'nav-address': [
    'El menú no puede llevar a «{seen}»',
    'Escribir una dirección que empiece por https://, o una sección o página de este sitio',
  ],
  'nav-label-missing': [
    'La entrada «{seen}» del menú no tiene nombre',
    'Agregar label: y lo que verán los lectores',
  ],
  'own-field-built-in': [
    'El campo «{seen}» ya existe: el generador tiene uno con ese nombre',
    'Dar otro id al campo propio',
  ],
  'unknown-string': ['No hay ningún texto «{seen}»', 'docs/site-settings.md dice dónde están las claves'],
  'string-group': [
    '{seen} no es un texto, sino un grupo de textos',
    'Escribir los textos debajo, uno por línea: clave: texto',
  ],
  'string-count': ['{seen} necesita {count} textos', 'Escribir tantos como tiene el generador'],
  'string-empty': ['{seen} no es un texto', 'Escribir uno, o quitar la línea'],
  'string-slot-unknown': ['El texto tiene «{slot}» entre llaves, que no se rellena', 'Se rellena: {known}'],
  'string-slot-missing': [
    'Al texto le falta «{slot}» entre llaves, que se rellena',
    'Ponerlo donde corresponde; se rellena: {known}',
  ],
} satisfies Record<string, Sentence>;
