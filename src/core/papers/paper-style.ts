/** How a page is set that goes to nobody: no window, no folds. */
import { fontFaces } from '../letters/fonts';
import type { PrintedPage } from '../letters/printed-page';

/** The files of `letterFonts` are served under `fontFolder`, which ends in a slash. */
export function paperStyle(fontFolder: string, size: PrintedPage['paper']): string {
  return `${fontFaces(fontFolder)}\n@page { size: ${size === 'A4' ? 'A4' : 'letter'}; margin: 15mm 0 22mm; }\n${paper}`;
}

const paper = `
* { box-sizing: border-box; margin: 0; }
body { position: relative; padding: 0 22mm; font: 10.5pt/1.42 Letter, sans-serif; color: #1d2733; overflow-wrap: anywhere; }
h1 { font-size: 16pt; color: #0d615d; }
h1 + p { margin-top: 1.5mm; color: #5b6775; }
section { margin-top: 7mm; }
h2 { font-size: 11.5pt; break-after: avoid; }
section p { margin-top: 2mm; orphans: 2; widows: 2; }
table { width: 100%; margin-top: 2mm; border-collapse: collapse; font-size: 9.5pt; }
th, td { padding: 1.2mm 3mm 1.2mm 0; border-bottom: 0.2mm solid #d5d2c9; text-align: left; vertical-align: top; }
th { font-weight: 400; color: #5b6775; white-space: nowrap; }
tr { break-inside: avoid; }
.code { white-space: pre-line; margin-top: 5mm; padding: 6mm; border: 0.3mm solid #1d2733; font-size: 17pt; font-weight: 700;
  letter-spacing: 0.06em; line-height: 1.7; text-align: center; break-inside: avoid; }
`;
