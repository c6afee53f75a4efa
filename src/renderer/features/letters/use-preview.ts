/** The page of a letter as it prints, made anew when what it is made from has changed. */
import { useEffect, useState } from 'react';
import type { Result } from '#core/basics/result';
import type { DocumentRequest } from '#core/letters/document';
import { call } from '../../book/call';
import { useOpenBook } from '../../book/use-book';

/** Null until the page is there. */
export function usePreview(document: DocumentRequest): Result<Uint8Array> | null {
  const { bookId, seq } = useOpenBook();
  const [page, setPage] = useState<Result<Uint8Array> | null>(null);
  // An issued letter never changes; a draft follows every change in the book.
  const asked = JSON.stringify({ document, asAt: 'draft' in document ? seq : null });
  useEffect(() => {
    let isOld = false;
    void call('document.preview', {
      bookId,
      document: (JSON.parse(asked) as { document: DocumentRequest }).document,
    }).then((answer) => {
      if (!isOld) setPage(answer);
    });
    return () => {
      isOld = true;
    };
  }, [bookId, asked]);
  return page;
}
