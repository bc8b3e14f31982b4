import { childOf, elementsOf, type XmlElement } from './xml.ts';

/** An equation on one line, every character of it kept (ECMA-376 part 1, 22.1): `x=(-b±√(b^2-4ac))/(2a)`. */
export function linearMath(element: XmlElement): string {
  return elementsOf(element).map(termOf).join('');
}

function termOf(element: XmlElement): string {
  const part = (name: string): string =>
    linearMath(childOf(element, name) ?? { name, attributes: {}, children: [] });
  const property = (name: string): string | undefined =>
    childOf(childOf(element, `${element.name}Pr`), name)?.attributes['m:val'];
  switch (element.name) {
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`;
    case 'm:sSup':
      return `${part('m:e')}^${grouped(part('m:sup'))}`;
    case 'm:sSub':
      return `${part('m:e')}_${grouped(part('m:sub'))}`;
    case 'm:sSubSup':
      return `${part('m:e')}_${grouped(part('m:sub'))}^${grouped(part('m:sup'))}`;
    case 'm:rad':
      return `${part('m:deg')}√${grouped(part('m:e'))}`;
    case 'm:nary': {
      const [low, high] = [part('m:sub'), part('m:sup')];
      return `${property('m:chr') ?? '∫'}${low && `_${grouped(low)}`}${high && `^${grouped(high)}`}${part('m:e')}`;
    }
    case 'm:d': {
      const terms = elementsOf(element).filter(({ name }) => name === 'm:e');
      return `${property('m:begChr') ?? '('}${terms.map(linearMath).join(property('m:sepChr') ?? '|')}${property('m:endChr') ?? ')'}`;
    }
    case 'm:m':
      return elementsOf(element)
        .filter(({ name }) => name === 'm:mr')
        .map((row) => elementsOf(row).map(linearMath).join(' '))
        .join('; ');
    case 'm:t':
    case 'w:t':
      return element.children.filter((child) => typeof child === 'string').join('');
    case 'm:ctrlPr':
    case 'w:rPr':
    case 'm:rPr':
      return '';
    default:
      return linearMath(element);
  }
}

function grouped(text: string): string {
  return [...text].length > 1 ? `(${text})` : text;
}
