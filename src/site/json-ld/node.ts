/** A thing as schema.org describes it. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** A page's JSON-LD: the things it tells of, with `@context`. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': Thing[];
}

/** A thing with the properties that are stated: empty texts and lists say nothing, so they are left out. */
export function thing(type: string, properties: Readonly<Record<string, unknown>>): Thing {
  const stated = Object.entries(properties).filter(([, value]) => !isEmpty(value));
  return { '@type': type, ...Object.fromEntries(stated) };
}

/** Things as the JSON-LD of one page. */
export function graph(...things: readonly (Thing | undefined)[]): JsonLd {
  return { '@context': 'https://schema.org', '@graph': things.filter((one) => one !== undefined) };
}

/**
 * JSON-LD as the text of a `<script type="application/ld+json">`: `<` is written `\u003c`, so that no
 * text can end the element or open a comment (HTML, "Restrictions for contents of script elements").
 */
export function serializeJsonLd(object: JsonLd): string {
  return JSON.stringify(object).replaceAll('<', '\\u003c');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
