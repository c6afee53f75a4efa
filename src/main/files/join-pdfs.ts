/** Several PDFs as one, in their order. */

/** The library is loaded when it is needed first: most days nobody does. */
export async function joinPdfs(pdfs: readonly Uint8Array[]): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const joined = await PDFDocument.create();
  for (const pdf of pdfs) {
    const one = await PDFDocument.load(pdf);
    const pages = await joined.copyPages(one, one.getPageIndices());
    for (const page of pages) joined.addPage(page);
  }
  return joined.save();
}
