/** The test sheet of a layout: shows on paper whether this printer and this envelope agree with it, and by how much not. */
import { offsetStyle, type Offset } from './at-print';
import { fontFaces } from './fonts';
import { layoutOf, sheets, type Box, type Layout, type LayoutName } from './layouts';
import { EDGE } from './page-style';
import { asHtml, type PrintedPage } from './printed-page';

export function testSheetPage(name: LayoutName, offset: Offset): PrintedPage {
  const layout = layoutOf(name);
  return { html: (root) => htmlOf(layout, offset, root), margins: null, paper: layout.paper, logo: null };
}

function htmlOf(layout: Layout, offset: Offset, root: string): string {
  const { width, height } = sheets[layout.paper];
  // What of the sheet can be printed; at its very foot a hair less, lest it becomes a second page.
  const shown = { width: width - EDGE, height: height - 2 * EDGE - 1 };
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Test sheet, ${asHtml(layout.label)}</title>
<style>${fontFaces(`${root}fonts/`)}
@page { size: ${layout.paper === 'A4' ? 'A4' : 'letter'}; margin: ${EDGE}mm 0; }
* { box-sizing: border-box; margin: 0; }
body { position: relative; width: ${shown.width}mm; height: ${shown.height}mm; overflow: clip; font: 10pt/1.4 Letter, sans-serif; color: #1d2733; }
svg { display: block; width: ${shown.width}mm; height: ${shown.height}mm; font-size: 2.6px; }
main { position: absolute; left: ${layout.left}mm; top: ${wordsFrom(layout) - EDGE}mm; width: ${layout.right - layout.left}mm; }
h1 { font-size: 14pt; } p, li { margin-top: 1.8mm; } ol { padding-left: 6mm; }
${offsetStyle(offset, [EDGE, EDGE])}</style>
</head>
<body>
<svg viewBox="0 ${EDGE} ${shown.width} ${shown.height}" aria-hidden="true">${drawing(layout)}</svg>
<main>
<h1>Test sheet</h1>
<p>${asHtml(layout.label)}. Printed ${sayOffset(offset)}.</p>
<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>
</main>
</body>
</html>
`;
}

const steps = [
  'Print this at 100 %, never “fit to page”. Lay a ruler along both rulers of this sheet: 100 mm must be 100 mm. If not, look for the size in the printer’s own settings.',
  'Lay a ruler at the very edge of the paper. The cross near the corner must stand 20 mm from the left and 20 mm from the top. What is missing or too much are the millimetres to set in Accord under Settings, Printer.',
  'Fold the sheet at the long dashed lines and put it into the envelope. Push it to the left and to the right, up and down: all of the box with the thick line must stay in the window.',
  'Nothing outside the grey zone may ever show in the window.',
];

function sayOffset({ right, down }: Offset): string {
  return right === 0 && down === 0
    ? 'without moving anything'
    : `moved ${right} mm to the right and ${down} mm down`;
}

/** Below what is drawn, in the middle of the sheet. */
function wordsFrom({ words, folds }: Layout): number {
  return Math.max(words, folds[0] ?? 0) + 6;
}

function drawing(layout: Layout): string {
  const { width, height } = sheets[layout.paper];
  const { address, clear, folds, hole } = layout;
  const dashed = (y: number) =>
    `<path d="M0 ${y}H${width}" stroke="#1d2733" stroke-width=".2" stroke-dasharray="4 2"/><text x="${width - 22}" y="${y - 0.8}">Fold ${y} mm</text>`;
  return [
    rect(clear, 'fill="#e8e6e0"'),
    rect(address, 'fill="#fff" stroke="#1d2733" stroke-width=".6"'),
    `<text x="${address.x + 1.5}" y="${address.y + 4}">The address stands in this box.</text>`,
    `<text x="${address.x + 1.5}" y="${address.y + 8}">${address.x} mm from the left, ${address.y} mm from the top,</text>`,
    `<text x="${address.x + 1.5}" y="${address.y + 12}">${address.width} mm wide, ${address.height} mm high</text>`,
    ...folds.map(dashed),
    hole === null
      ? ''
      : `<path d="M5 ${hole}h6" stroke="#1d2733" stroke-width=".2"/><text x="12" y="${hole + 0.8}">Punch</text>`,
    '<path d="M15 20h10M20 15v10" stroke="#1d2733" stroke-width=".3"/><text x="21" y="19">20, 20</text>',
    ruler(
      width,
      (mm, length) => `M${mm} 5v${length}`,
      (mm) => `x="${mm - 2}" y="11"`,
    ),
    ruler(
      height,
      (mm, length) => `M5 ${mm}h${length}`,
      (mm) => `x="9" y="${mm + 0.8}"`,
    ),
  ].join('');
}

function rect({ x, y, width, height }: Box, look: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${look}/>`;
}

/** A tick each millimetre, numbers each twenty. Printers leave the outermost 5 mm white. */
function ruler(
  most: number,
  tick: (mm: number, length: number) => string,
  at: (mm: number) => string,
): string {
  const all = Array.from({ length: Math.floor(most) - 9 }, (_, i) => i + 5);
  const length = (mm: number) => (mm % 10 === 0 ? 3 : mm % 5 === 0 ? 2 : 1);
  const numbers = all.filter((mm) => mm % 20 === 0).map((mm) => `<text ${at(mm)}>${mm}</text>`);
  return `<path d="${all.map((mm) => tick(mm, length(mm))).join('')}" stroke="#1d2733" stroke-width=".15"/>${numbers.join('')}`;
}
