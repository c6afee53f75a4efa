/** Above every screen: why nothing can be written just now, and what was noticed at the start and on opening the book. */
import { useState } from 'react';
import { usePractice } from '../book/use-book';
import { NoticeBanner } from '../ui/notices';
import { DamagedBookHelp, isDamage } from './damaged-book-help';

export function StandingNotices() {
  const { practice, book } = usePractice();
  const [seen, setSeen] = useState<readonly string[]>([]);
  const readOnly = book?.readOnly;
  const notices = [...(practice?.notices ?? []), ...(book?.notices ?? [])].filter(
    ({ code, message }) => code !== readOnly?.code && !seen.includes(message),
  );
  if (!readOnly && notices.length === 0) return null;
  return (
    <div className="shell-notices">
      {readOnly && (
        <NoticeBanner tone="brick">
          {readOnly.message}
          {isDamage(readOnly) && <DamagedBookHelp bookId={book.bookId} />}
        </NoticeBanner>
      )}
      {notices.map(({ message }) => (
        <NoticeBanner key={message} onDismiss={() => setSeen([...seen, message])}>
          {message}
        </NoticeBanner>
      ))}
    </div>
  );
}
