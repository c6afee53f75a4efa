/** The trail as far as it has been read: the newest page first, older ones as one comes to them. */
import { useEffect, useRef, useState } from 'react';
import type { DebtorId } from '#core/basics/ids';
import type { Refusal } from '#core/basics/result';
import type { TrailPage } from '#core/contract/trail-page';
import type { TrailKind } from '#core/telling/telling';
import { call } from '../../book/call';
import { useOpenBook } from '../../book/use-book';

const PAGE = 200;

export interface Trail {
  /** Null until the first answer; while another filter is answered, what was there before. */
  readonly page: TrailPage | null;
  readonly refusal: Refusal | null;
  /** Brings the next page, if there is one and it is not on its way. */
  readonly readMore: () => void;
}

export function useTrail(text: string, kind: TrailKind | null, debtorId?: DebtorId): Trail {
  const { bookId, seq } = useOpenBook();
  const [page, setPage] = useState<TrailPage | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** What is being asked; an answer to anything else comes too late. */
  const asked = useRef<object | null>(null);

  const ask = async (older: TrailPage | null) => {
    const question = (asked.current = {});
    const before = older?.rows.at(-1)?.seq;
    const answer = await call('trail.read', {
      bookId,
      text,
      kind: kind ?? undefined,
      debtorId,
      before,
      limit: PAGE,
    });
    if (asked.current !== question) return;
    asked.current = null;
    setRefusal(answer.ok ? null : answer.refusal);
    if (answer.ok) setPage({ ...answer.value, rows: [...(older?.rows ?? []), ...answer.value.rows] });
  };

  // eslint-disable-next-line react/exhaustive-deps -- asks anew for another filter and for every new entry
  useEffect(() => void ask(null), [bookId, seq, text, kind, debtorId]);
  return { page, refusal, readMore: () => page?.more && !asked.current && void ask(page) };
}
