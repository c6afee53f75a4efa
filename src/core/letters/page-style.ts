/** How a letter's page is set: where the parts stand follows from the layout, what they look like from the stationery. */
import type { Stationery } from '../stationery/state';
import { TYPE_PART } from './address-fit';
import { fontFaces } from './fonts';
import { sheets, type Box, type Layout } from './layouts';
import type { PaymentSlip } from './payment-slip';

/** What a letter keeps of the stationery it was issued on. */
export type Look = Pick<Stationery, 'paper' | 'logo' | 'accent' | 'printed' | 'foot'>;

export interface Setting {
  readonly layout: Layout;
  readonly look: Look;
  /** At the foot of each page, line by line. */
  readonly foot: readonly string[];
}

/**
 * mm at the edges where nothing is printed, nor could be: so much may the ink be moved. The body ends there too, for the
 * engine shrinks a page that anything reaches out of.
 */
export const EDGE = 5;
/** mm that each page keeps free at its top, for what it begins with when it is not the first. */
export const RUNNING = 22;
/** mm that a payment slip takes, and a low one. */
const SLIP = 54;
const LOW_SLIP = 40;
const FOOT_LINE = 3.6;

/** mm that each page keeps free for its foot. */
export function footOf({ look, foot }: Setting): number {
  const taken = 8 + FOOT_LINE * Math.max(2, foot.length);
  return taken + (look.paper === 'pre-printed' ? look.printed.bottom : 6);
}

/** mm that the slip takes at the foot of its page. */
export function heightOf({ isLow }: PaymentSlip): number {
  return isLow ? LOW_SLIP : SLIP;
}

/** The files of `letterFonts` are served under `fontFolder`, which ends in a slash. */
export function pageStyle(setting: Setting, fontFolder: string): string {
  return fontFaces(fontFolder) + sheet(setting) + parts(setting) + words(setting.look.accent);
}

/**
 * The sheet has no margins at its sides, where the engine would cut off the marks of the folds; the head and foot of a table, which
 * it repeats on each page, keep the words out of them.
 */
function sheet(setting: Setting): string {
  const { layout } = setting;
  const { width } = sheets[layout.paper];
  return `
@page { size: ${layout.paper === 'A4' ? 'A4' : 'letter'}; margin: ${EDGE}mm 0; }
* { box-sizing: border-box; margin: 0; }
body { position: relative; width: ${round(width - EDGE)}mm; font: 10.5pt/1.42 Letter, sans-serif; color: #1d2733; overflow-wrap: anywhere; }
.flow { width: 100%; border-collapse: collapse; table-layout: fixed; }
.flow > * > tr > td { padding: 0 ${round(width - EDGE - layout.right)}mm 0 ${layout.left}mm; vertical-align: top; }
.flow > thead td { height: ${RUNNING - EDGE}mm; }
.flow > tfoot td { height: ${round(footOf(setting) - EDGE)}mm; }
.each { position: absolute; left: ${layout.left}mm; width: ${round(layout.right - layout.left)}mm; display: flex; justify-content: space-between;
  gap: 8mm; font-size: 8pt; line-height: ${FOOT_LINE}mm; color: #5b6775; }
.foot { padding-top: 1.5mm; border-top: 0.2mm solid #d5d2c9; }
.foot span:last-child { white-space: nowrap; }
.copy { font-size: 10.5pt; font-weight: 700; color: #1d2733; }
`;
}

function parts({ layout, look }: Setting): string {
  const { address, returnLine, head, details, folds, hole } = layout;
  const begin = look.paper === 'pre-printed' ? Math.max(layout.words, look.printed.top + 5) : layout.words;
  const marks = [...folds.map((y) => [y, 4] as const), ...(hole === null ? [] : [[hole, 6] as const])];
  return `
.mark { position: absolute; left: 5mm; border-top: 0.2mm solid #8a8f94; }
${marks.map(([y, width], i) => `.mark:nth-of-type(${i + 1}) { top: ${round(y - EDGE)}mm; width: ${width}mm; }\n`).join('')}
header { height: ${round(begin - RUNNING)}mm; }
.head { ${at(head)} overflow: hidden; font-size: 15pt; font-weight: 700; line-height: 1.25; color: ${look.accent}; }
.head img { display: block; max-width: min(100%, 70mm); max-height: ${Math.min(24, head.height)}mm; }
${returnLine ? `.return { ${at(returnLine)} display: flex; align-items: flex-end; font-size: 8pt; line-height: 1.15; padding-bottom: 1.8mm; }` : ''}
.return span { max-height: 100%; overflow: hidden; border-bottom: 0.15mm solid #8a8f94; }
.window { ${at(address)} font-style: normal; font-size: calc(var(--line) * ${TYPE_PART}); line-height: var(--line); }
.window div { text-align: left; unicode-bidi: plaintext; }
.details { ${at(details)} display: flex; flex-direction: column; justify-content: space-between; font-size: 9pt;
  text-align: ${details.x > address.x ? 'right' : 'left'}; }
.reach { overflow: hidden; }
.date { font-size: 10.5pt; margin-top: auto; }
`;
}

/** Where a box of the sheet stands on the first page. */
function at({ x, y, width, height }: Box): string {
  return `position: absolute; left: ${x}mm; top: ${round(y - EDGE)}mm; width: ${width}mm; height: ${height}mm;`;
}

function round(mm: number): number {
  return Math.round(mm * 100) / 100;
}

function words(accent: string): string {
  return `
h1, main > * { margin-top: 3.2mm; }
h1 { font-size: inherit; font-weight: 700; color: ${accent}; break-after: avoid; }
.whole { white-space: nowrap; }
main table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
main th, main td { padding: 0.9mm 3mm 0.9mm 0; border-bottom: 0.2mm solid #d5d2c9; }
main th:last-child, main td:last-child { padding-right: 0; }
main th { font-size: 9pt; font-weight: 400; color: #5b6775; }
main tr { break-inside: avoid; }
main tr:last-child { break-before: avoid; }
main tr:last-child td { border-bottom: 0; }
.ledger > table:first-of-type :is(th, td):not(:nth-child(2)) { overflow-wrap: break-word; }
p { orphans: 3; widows: 3; }
main > :nth-last-child(2) { break-inside: avoid; break-after: avoid; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 12mm; break-inside: avoid; }
.sign { display: flex; gap: 4mm; margin-top: 13mm; font-size: 9pt; color: #5b6775; }
.sign span { width: 24mm; padding-top: 0.8mm; border-top: 0.2mm solid #1d2733; }
.sign span:first-child { flex: 1; }
.slip-room { height: ${SLIP}mm; break-inside: avoid; }
.slip { position: absolute; display: flex; gap: 6mm; height: ${SLIP - 4}mm; overflow: hidden; font-size: 10pt; line-height: 1.42; color: #1d2733; }
.slip > div { flex: 1; padding-top: 3mm; border-top: 0.3mm dashed #8a8f94; }
.slip h2 { font-size: 10.5pt; }
.slip dl { display: grid; grid-template-columns: 34mm 1fr; margin-top: 1.5mm; }
.slip dt { color: #5b6775; }
.slip dd { font-weight: 700; }
.slip figure { flex: none; width: 34mm; padding-top: 3mm; border-top: 0.3mm dashed #8a8f94; font-size: 7.5pt; line-height: 1.3; text-align: center; }
.slip svg { display: block; width: 34mm; height: 34mm; }
.slip-room.low { height: ${LOW_SLIP}mm; break-before: avoid; }
.slip.low { height: ${LOW_SLIP - 2}mm; }
.slip.low h2 { display: flex; justify-content: space-between; }
.slip.low small { font-size: 7.5pt; font-weight: 400; }
.slip.low :is(figure, svg) { width: 32mm; }
.slip.low svg { height: 32mm; }
`;
}
