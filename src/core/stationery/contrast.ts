/** Can words in this colour be read on white paper? */

/** WCAG 2.2, 1.4.3 (AA): type of ordinary size. */
const LEAST = 4.5;

/** `colour` is `#rrggbb`. */
export function isReadableOnWhite(colour: string): boolean {
  return contrastOnWhite(colour) >= LEAST;
}

/** From 1 (white) to 21 (black), by WCAG's relative luminance. */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16)),
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
