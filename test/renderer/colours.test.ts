/** Every pair of the palette that is read one on the other passes AA, in daylight and by lamplight. */
import { describe, expect, it } from 'vitest';
import { dark, hues, light } from '../../src/renderer/app/colours';

type Name = keyof typeof light;

/** AA for text; a border or an icon needs less. */
const TEXT = 4.5;
const SHAPE = 3;

const grounds: readonly Name[] = ['paper', 'side', 'card', 'hover'];
const texts: readonly (readonly [Name, Name])[] = [
  ...grounds.flatMap((ground) => [['ink', ground] as const, ['quiet', ground] as const]),
  ...hues.flatMap((hue) => [[hue, `${hue}-soft`] as const, [hue, 'card'] as const, [hue, 'paper'] as const]),
  ...hues.map((hue) => ['ink', `${hue}-soft`] as const),
  ['quiet', 'brick-soft'],
  ['quiet', 'teal-soft'],
  ['on-solid', 'teal'],
  ['on-solid', 'teal-hover'],
  ['on-solid', 'brick'],
  ['on-here', 'here'],
];

describe.each([
  { scheme: 'light', colours: light },
  { scheme: 'dark', colours: dark },
])('$scheme', ({ colours }) => {
  it.each(texts)('%s can be read on %s', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(['card', 'paper'] as const)('the edge of a field can be seen on %s', (ground) => {
    expect(contrast(colours['line-strong'], colours[ground])).toBeGreaterThanOrEqual(SHAPE);
  });
});

/** The ratio of WCAG 2: 1 for the same colour, 21 for black on white. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
