/** Above every screen: why nothing can be written just now, and what was noticed when the book was opened. */
import { useState } from 'react';
import { usePractice } from '../book/use-book';
import { NoticeBanner } from '../ui/notices';

export function BookNotices() {
  const { book } = usePractice();
  const [seen, setSeen] = useState<readonly unknown[]>([]);
  if (!book) return null;
  const notices = book.notices.filter((notice) => !seen.includes(notice));
  if (!book.readOnly && notices.length === 0) return null;
  return (
    <div className="shell-notices">
      {book.readOnly && <NoticeBanner tone="brick">{book.readOnly.message}</NoticeBanner>}
      {notices.map((notice) => (
        <NoticeBanner key={notice.code} onDismiss={() => setSeen([...seen, notice])}>
          {notice.message}
        </NoticeBanner>
      ))}
    </div>
  );
}
