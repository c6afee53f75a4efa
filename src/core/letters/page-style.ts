/** How a page of layout `a4-dl-1` is set: A4, the address in the window of a DL envelope, folded in three. */
import { clearZone, windowBox } from './window';

/**
 * Liberation Sans, by weight: covers Latin, Greek and Cyrillic, sets like Arial, and goes into a PDF as real
 * type. (The app's own Inter is a variable font, which Chromium can only embed as drawings.)
 */
export const letterFonts = { 400: 'LiberationSans-Regular.ttf', 700: 'LiberationSans-Bold.ttf' } as const;

/** mm. The sides line up with the window, so that address and words share one edge. */
const top = 15;
const side = windowBox.x;
const bottom = 22;
/** Where the sheet is folded for the envelope: mm from the top edge. */
const folds = [99, 198] as const;

/** A letter's stylesheet; the files of `letterFonts` are served under `fontFolder`, which ends in a slash. */
export function pageStyle(fontFolder: string): string {
  return faces(fontFolder) + sheet + folded + header + words;
}

/** That of a page which goes to nobody: no window, no folds. */
export function paperStyle(fontFolder: string): string {
  return faces(fontFolder) + sheet + paper;
}

function faces(fontFolder: string): string {
  const each = ([weight, file]: readonly [string, string]) =>
    `@font-face { font-family: Letter; font-weight: ${weight}; src: url('${fontFolder}${file}'); }\n`;
  return Object.entries(letterFonts).map(each).join('');
}

/** The sides belong to the body, not to the page's margin, where fold marks would be cut off. */
const sheet = `
@page { size: A4; margin: ${top}mm 0 ${bottom}mm; }
* { box-sizing: border-box; margin: 0; }
body { position: relative; padding: 0 ${side}mm; font: 10.5pt/1.42 Letter, sans-serif; color: #1d2733; overflow-wrap: anywhere; }
`;

const folded = `.fold { position: absolute; left: 5mm; width: 4mm; border-top: 0.2mm solid #8a8f94; }
${folds.map((y, i) => `.fold:nth-of-type(${i + 1}) { top: ${y - top}mm; }\n`).join('')}`;

const header = `
header { display: flex; justify-content: space-between; min-height: ${clearZone.bottom - top}mm; }
.sender { width: ${clearZone.right - side - 4}mm; max-height: ${clearZone.top - top}mm; overflow: hidden;
  font-size: 15pt; font-weight: 700; line-height: 1.25; color: #0d615d; }
.window { position: absolute; left: ${windowBox.x}mm; top: ${windowBox.y - top}mm; width: ${windowBox.width}mm;
  font-style: normal; font-size: calc(var(--line) * 0.84); line-height: var(--line); }
.window div { text-align: left; unicode-bidi: plaintext; }
.letterhead { display: flex; flex-direction: column; justify-content: space-between; text-align: right;
  width: ${210 - side - clearZone.right - 2}mm; font-size: 9pt; }
.date { font-size: 10.5pt; }
`;

const words = `
h1, main > * { margin-top: 3.2mm; }
h1 { font-size: inherit; font-weight: 700; }
.whole { white-space: nowrap; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.9mm 3mm 0.9mm 0; border-bottom: 0.2mm solid #d5d2c9; }
th:last-child, td:last-child { padding-right: 0; }
th { font-size: 9pt; font-weight: 400; color: #5b6775; }
tr { break-inside: avoid; }
tr:last-child { break-before: avoid; }
tr:last-child td { border-bottom: 0; }
p { orphans: 3; widows: 3; }
main > :nth-last-child(2) { break-inside: avoid; break-after: avoid; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 12mm; break-inside: avoid; }
.sign { display: flex; gap: 4mm; margin-top: 13mm; font-size: 9pt; color: #5b6775; }
.sign span { width: 24mm; padding-top: 0.8mm; border-top: 0.2mm solid #1d2733; }
.sign span:first-child { flex: 1; }
`;

const paper = `
h1 { font-size: 16pt; color: #0d615d; }
h1 + p { margin-top: 1.5mm; color: #5b6775; }
section { margin-top: 7mm; }
h2 { font-size: 11.5pt; break-after: avoid; }
section p { margin-top: 2mm; orphans: 2; widows: 2; }
.code { white-space: pre-line; margin-top: 5mm; padding: 6mm; border: 0.3mm solid #1d2733; font-size: 17pt; font-weight: 700;
  letter-spacing: 0.06em; line-height: 1.7; text-align: center; break-inside: avoid; }
`;
