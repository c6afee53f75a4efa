/** Which attached files Accord shows itself, by their extension. None of them is ever shown as a web page. */
import { extensionOf } from './file-name';

export type PreviewKind = 'pdf' | 'image' | 'mail' | 'text';

const kinds: Readonly<Partial<Record<string, PreviewKind>>> = {
  pdf: 'pdf',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  gif: 'image',
  webp: 'image',
  eml: 'mail',
  txt: 'text',
  csv: 'text',
  log: 'text',
  md: 'text',
};

/** Null: it is opened in its own program. */
export function previewKindOf(name: string): PreviewKind | null {
  return kinds[extensionOf(name)] ?? null;
}
