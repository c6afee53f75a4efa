/** Several PDFs as one, in their order; one alone stays as it is. */

/** The library is loaded when it is needed first: most days nobody does. */
export async function joinPdfs(pdfs: readonly Uint8Array[]): Promise<Uint8Array> {
  const [only] = pdfs;
  if (only && pdfs.length === 1) return only;
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const joined = await PDFDocument.create();
  for (const pdf of pdfs) {
    const one = await PDFDocument.load(pdf);
    const pages = await joined.copyPages(one, one.getPageIndices());
    for (const page of pages) joined.addPage(page);
  }
  return joined.save();
}
