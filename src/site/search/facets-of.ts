import type { Field } from '../../model/field.ts';
import type { Facets, FacetValue } from '../../search/document.ts';

/** The facets that the model gives a thing's fields, with what readers see of their values. */
export function facetsOf(thing: object, fields: readonly Field[]): Facets {
  const facets = fields.flatMap(({ name, meta }): [string, FacetValue[]][] => {
    const stated: unknown = Reflect.get(thing, name);
    const values = (Array.isArray(stated) ? stated : [stated]).flatMap(facetValue);
    return meta.facet && values.length > 0 ? [[meta.facet, values]] : [];
  });
  return Object.fromEntries(facets);
}

function facetValue(value: unknown): FacetValue[] {
  if (typeof value === 'object' && value !== null && 'label' in value)
    return [{ value: String(value.label) }];
  if (typeof value === 'object' && value !== null && 'title' in value && 'id' in value)
    return [{ value: String(value.id), label: String(value.title) }];
  return typeof value === 'string' && value !== '' ? [{ value }] : [];
}
