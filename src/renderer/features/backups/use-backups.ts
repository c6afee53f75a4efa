/** The backups of one book as main finds them, asked for again after each change. */
import { useEffect, useState } from 'react';
import type { BookId } from '#core/basics/ids';
import type { Result } from '#core/basics/result';
import type { BookBackups } from '#core/contract/backups';
import { call } from '../../book/call';

export function useBackups(bookId: BookId) {
  const [answer, setAnswer] = useState<Result<BookBackups> | null>(null);
  useEffect(() => void call('backup.list', { bookId }).then(setAnswer), [bookId]);
  return {
    found: answer?.ok ? answer.value : null,
    refusal: answer && !answer.ok ? answer.refusal : null,
    readAgain: async () => setAnswer(await call('backup.list', { bookId })),
  };
}
