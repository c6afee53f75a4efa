/** A letter or a paper as it prints, made anew when what it is made from has changed. */
import { useEffect, useState } from 'react';
import type { Result } from '#core/basics/result';
import type { CallArgument } from '#core/contract/contract';
import { call } from './call';
import { useOpenBook } from './use-book';

type Printed = CallArgument<'document.preview'>['document'];

/** Null until the page is there. */
export function usePreview(document: Printed): Result<Uint8Array> | null {
  const { bookId, seq, verified } = useOpenBook();
  const [page, setPage] = useState<Result<Uint8Array> | null>(null);
  // An issued letter never changes, the report on the trail at each new look; all else follows the book.
  const isReport = 'paper' in document && document.paper === 'verify-report';
  const asAt = isReport ? verified?.at : 'letterId' in document ? null : seq;
  const asked = JSON.stringify({ document, asAt });
  useEffect(() => {
    let isOld = false;
    void call('document.preview', {
      bookId,
      document: (JSON.parse(asked) as { document: Printed }).document,
    }).then((answer) => {
      if (!isOld) setPage(answer);
    });
    return () => {
      isOld = true;
    };
  }, [bookId, asked]);
  return page;
}
