/** What a password does not reach: the backups from before it. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { useOpenBook } from '../../book/use-book';
import { NoticeBanner } from '../../ui/notices';
import { paths } from '../../ui/paths';

export function OlderBackups() {
  const { bookId } = useOpenBook();
  return (
    <NoticeBanner>
      A backup opens with the password the book had when it was made; one from before it had any can be read
      by anybody.{' '}
      <Anchor component={Link} href={paths.backups(bookId)} underline="always">
        Make a new backup, and delete older ones
      </Anchor>
    </NoticeBanner>
  );
}
