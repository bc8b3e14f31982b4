import type { Palette } from '../assets/palette.ts';
import { missingCharacters } from '../lettering/letters.ts';
import type { Contour } from '../lettering/outline.ts';
import { pathData } from '../lettering/path-data.ts';
import type { Typefaces } from '../lettering/typefaces.ts';

/** The shapes of the icon: with round corners, filling its square, or so that a system may cut it round. */
export type IconShape = 'round' | 'full' | 'maskable';

/** The side of the drawing; systems scale it. */
const side = 512;

/** The height that the character takes up, in parts of the side; a maskable icon keeps within 80 % (W3C manifest). */
const heights: Readonly<Record<IconShape, number>> = { round: 0.72, full: 0.64, maskable: 0.5 };

/** The character that stands for a title: its first letter, past brackets and marks. */
export function iconCharacter(title: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title)?.[0] ?? [...title][0] ?? '';
  return first.toUpperCase();
}

/** Draws the icon of a site as SVG: the first character of its title, cut out of the one red. */
export function drawIcon(title: string, shape: IconShape, typefaces: Typefaces, palette: Palette): string {
  const corner = shape === 'round' ? ` rx="${side * 0.18}"` : '';
  const ground = `<rect width="${side}" height="${side}"${corner} fill="${palette.red}"/>`;
  const path = `<path fill="${palette.onRed}" d="${characterPath(iconCharacter(title), shape, typefaces)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">${ground}${path}</svg>`;
}

/** The character in the middle of the square: centred by what is drawn of it, not by its em. */
function characterPath(character: string, shape: IconShape, typefaces: Typefaces): string {
  const faces = typefaces.of('black');
  if (missingCharacters(character, faces).length > 0) throw new Error(`No font can draw “${character}”`);
  const codePoint = character.codePointAt(0) ?? 0;
  const face = faces.find((each) => each.glyphOf(codePoint) !== 0);
  const contours = face?.outlineOf(face.glyphOf(codePoint)) ?? [];
  const box = boxOf(contours);
  const scale = (side * heights[shape]) / Math.max(box.width, box.height, 1);
  const x = side / 2 - (box.left + box.width / 2) * scale;
  const y = side / 2 + (box.bottom + box.height / 2) * scale;
  return pathData(contours, { x, y, scale });
}

function boxOf(contours: readonly Contour[]) {
  const points = contours.flat();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  return { left, bottom, width: Math.max(...xs) - left, height: Math.max(...ys) - bottom };
}
