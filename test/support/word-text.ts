/** What a word processor shows of a Word document, paragraph by paragraph. */
import { TextWriter, Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js';

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** The document itself, as a Word file has it. */
export async function wordXml(file: Uint8Array): Promise<string> {
  const zip = new ZipReader(new Uint8ArrayReader(file));
  const entries = await zip.getEntries();
  const document = entries.find(({ filename }) => filename === 'word/document.xml') as FileEntry;
  const xml = await document.getData(new TextWriter());
  await zip.close();
  return xml;
}

export async function wordParagraphs(file: Uint8Array): Promise<string[]> {
  const xml = await wordXml(file);
  const text = (of: string) =>
    [...of.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, words = '']) => words.replace(/&\w+;/g, (entity) => entities[entity] ?? entity))
      .join('');
  return [...xml.matchAll(/<w:p>[^]*?<\/w:p>|<w:p [^]*?<\/w:p>/g)].map(([paragraph]) => text(paragraph));
}
