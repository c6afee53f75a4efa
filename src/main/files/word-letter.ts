/** A letter as a Word document: its words and tables, to be worked on; how they are set is Word's. */
import type { Block, Span } from '#core/letters/plain-text';
import { layoutOf, sheets } from '#core/letters/layouts';
import { blocksOf } from '#core/letters/plain-text';
import type { LetterContent } from '#core/letters/state';

/** The library is loaded when it is needed first. */
export async function writeWordLetter(content: LetterContent): Promise<Uint8Array> {
  const docx = await import('docx');
  const {
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
  } = docx;
  const { layout, sender, recipient, date, subject, body, signatures, footer, slip } = content;
  const { width, height } = sheets[layout === 'a4-dl-1' ? 'A4' : layoutOf(layout).paper];

  const run = ({ text, isBold }: Span) => new TextRun({ text: withoutControls(text), bold: isBold });
  const paragraph = (spans: readonly Span[], isRight = false) =>
    new Paragraph({
      children: spans.map(run),
      spacing: { after: 160 },
      ...(isRight && { alignment: AlignmentType.RIGHT }),
    });
  const line = (text: string, isBold = false) => paragraph([{ text, isBold }]);
  const cell = (spans: readonly Span[], isRight: boolean) =>
    new TableCell({ children: [paragraph(spans, isRight)] });
  const table = ({ rows, isRight }: Extract<Block, { kind: 'table' }>) =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(
        (cells, at) =>
          new TableRow({
            tableHeader: at === 0,
            cantSplit: true,
            children: cells.map((spans, column) => cell(spans, isRight[column] === true)),
          }),
      ),
    });
  const close = (lines: readonly string[]) =>
    lines.map((text) => new Paragraph({ children: [run({ text, isBold: false })] }));

  const document = new Document({
    title: subject,
    creator: sender.name,
    styles: { default: { document: { run: { font: 'Arial', size: 21 } } } },
    sections: [
      {
        properties: { page: { size: { width: twips(width), height: twips(height) } } },
        footers: { default: new Footer({ children: close([footer]) }) },
        children: [
          line(sender.name, true),
          ...close(sender.lines),
          line(''),
          ...close(recipient),
          line(''),
          line(date),
          line(subject, true),
          ...blocksOf(body).map((block) => (block.kind === 'table' ? table(block) : paragraph(block.spans))),
          ...signatures.map(({ party, name }) => line(`${party}: ${name || ''} ______________________`)),
          ...(slip
            ? close(
                [slip.payTo, slip.account, slip.amount, slip.dueBy, slip.reference].filter(
                  (each) => each !== '',
                ),
              )
            : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
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
