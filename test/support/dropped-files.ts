/** Files dropped on the page as from the desktop, and small real ones to drop: a PDF, a picture, a mail. */
import type { Locator } from '@playwright/test';

export interface DroppedFile {
  readonly name: string;
  readonly content: string;
  /** Instead of `content`: so many bytes of nothing. */
  readonly size?: number;
  readonly isBase64?: boolean;
}

/** Lets them hang over the element, and drops them there unless told not to. */
export async function dropOn(place: Locator, files: readonly DroppedFile[], isDropped = true): Promise<void> {
  await bring(place, files, isDropped ? ['dragover', 'drop'] : ['dragover']);
}

/** From the clipboard, as the system's own snipping tool leaves a picture there. */
export async function pasteInto(place: Locator, files: readonly DroppedFile[]): Promise<void> {
  await bring(place, files, ['paste']);
}

async function bring(place: Locator, files: readonly DroppedFile[], events: readonly string[]) {
  await place.evaluate(
    (element, { given, types }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, content, size, isBase64 } of given) {
        const text = isBase64 ? atob(content) : content;
        const bytes =
          size === undefined
            ? Uint8Array.from(text, (letter) => letter.charCodeAt(0))
            : new Uint8Array(size).fill(65);
        dataTransfer.items.add(new File([bytes], name));
      }
      const how = { bubbles: true, cancelable: true };
      for (const type of types) {
        element.dispatchEvent(
          type === 'paste'
            ? new ClipboardEvent(type, { ...how, clipboardData: dataTransfer })
            : new DragEvent(type, { ...how, dataTransfer }),
        );
      }
    },
    { given: [...files], types: [...events] },
  );
}

/** One page that says so. */
export function pdfSaying(words: string): string {
  const drawing = `BT /F1 24 Tf 60 700 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = pdf.length;
  const size = objects.length + 1;
  return `${pdf}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
}

/** Two points wide, two high, red. */
export const redPicture: Pick<DroppedFile, 'content' | 'isBase64'> = {
  content:
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  isBase64: true,
};

export const mail = [
  'From: Jan Brambling <jan@brambling.example>',
  'Subject: =?utf-8?Q?The_delivery_=E2=80=93_signed?=',
  'Content-Type: text/plain; charset=utf-8',
  '',
  '<script>document.title = "run"</script> The stairs arrived.',
].join('\r\n');
