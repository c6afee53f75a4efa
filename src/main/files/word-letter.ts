/** A letter as a Word document: its words and tables, to be worked on; how they are set is Word's. */
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { layoutOf, sheets } from '#core/letters/layouts';
import { blocksOf, type Block, type Span } from '#core/letters/plain-text';
import type { LetterContent } from '#core/letters/state';

export async function writeWordLetter(content: LetterContent): Promise<Uint8Array> {
  const { layout, sender, subject, footer } = content;
  const { width, height } = sheets[layout === 'a4-dl-1' ? 'A4' : layoutOf(layout).paper];
  const document = new Document({
    title: subject,
    creator: sender.name,
    styles: { default: { document: { run: { font: 'Arial', size: 21 } } } },
    sections: [
      {
        properties: { page: { size: { width: twips(width), height: twips(height) } } },
        footers: { default: new Footer({ children: close([footer]) }) },
        children: blocksIn(content),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** From the sender's name to the slip, in the order of the letter. */
function blocksIn({ sender, recipient, date, subject, body, signatures, slip }: LetterContent) {
  return [
    line(sender.name, true),
    ...close(sender.lines),
    line(''),
    ...close(recipient),
    line(''),
    line(date),
    line(subject, true),
    ...blocksOf(body).map((block) => (block.kind === 'table' ? table(block) : paragraph(block.spans))),
    ...signatures.map(({ party, name }) => line(`${party}: ${name || ''} ______________________`)),
    ...(slip ? close(slipLines(slip)) : []),
  ];
}

function slipLines({ payTo, account, amount, dueBy, reference }: NonNullable<LetterContent['slip']>) {
  return [payTo, account, amount, dueBy, reference].filter((each) => each !== '');
}

function line(text: string, isBold = false): Paragraph {
  return paragraph([{ text, isBold }]);
}

/** Lines of an address: without room between them. */
function close(lines: readonly string[]): Paragraph[] {
  return lines.map((text) => new Paragraph({ children: [run({ text, isBold: false })] }));
}

function paragraph(spans: readonly Span[], isRight = false): Paragraph {
  return new Paragraph({
    children: spans.map(run),
    spacing: { after: 160 },
    ...(isRight && { alignment: AlignmentType.RIGHT }),
  });
}

function run({ text, isBold }: Span): TextRun {
  return new TextRun({ text: withoutControls(text), bold: isBold });
}

function table({ rows, isRight }: Extract<Block, { kind: 'table' }>): Table {
  const cell = (spans: readonly Span[], column: number) =>
    new TableCell({ children: [paragraph(spans, isRight[column] === true)] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, at) => new TableRow({ tableHeader: at === 0, cantSplit: true, children: cells.map(cell) }),
    ),
  });
}

/** Word's unit, from mm: the twentieth of a point. */
function twips(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

/** What XML has no place for. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
