/** A letter's pages as they print. (Being written by the letters' author; this stands in until then.) */
export function PagePreview({ pdf }: { readonly pdf: Uint8Array }) {
  return <p>{pdf.byteLength.toLocaleString()} bytes of PDF</p>;
}
