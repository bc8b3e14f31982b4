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
} satisfies Record<string, Sentence>;
