import type { Sentence } from '../../locale.ts';

/** Problems of `site.yaml` and `strings.yaml`, what makes an archive somebody's own, in Spanish. */
export const settings = {
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
  'nav-section-off': [
    'El menú lleva a {seen}, que sections desactiva',
    'Quitarlo de nav, o quitar {seen}: false de sections',
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
  'string-count': ['{seen} necesita {count} textos', 'Escribir tantos como tiene el generador'],
  'string-slot-unknown': ['El texto tiene «{slot}» entre llaves, que no se rellena', 'Se rellena: {known}'],
  'string-slot-missing': [
    'Al texto le falta «{slot}» entre llaves, que se rellena',
    'Ponerlo donde corresponde; se rellena: {known}',
  ],
} satisfies Record<string, Sentence>;
