/** How a page of layout `a4-dl-1` is set, for ever: A4, the address in the window of a DL envelope, folded in three. */
import { fontFaces } from '../fonts';
import { clearZone, windowBox } from './window';

/** mm. The sides line up with the window, so that address and words share one edge. */
const top = 15;
const side = windowBox.x;
const bottom = 22;
/** Where the sheet is folded for the envelope: mm from the top edge. */
const folds = [99, 198] as const;

/** The files of `letterFonts` are served under `fontFolder`, which ends in a slash. */
export function pageStyle(fontFolder: string): string {
  return fontFaces(fontFolder) + sheet + folded + header + words;
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
