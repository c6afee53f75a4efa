/** What is to be said of the place where backups go: it is not there, or it would break together with the books. */
import { Anchor } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { BackupPlace } from '#core/contract/backups';
import { NoticeBanner } from '../ui/notices';
import { paths } from '../ui/paths';

export function PlaceNotice({ place }: { readonly place: BackupPlace }) {
  const [location] = useLocation();
  if (place.isThere && !place.isBesideBooks) return null;
  return (
    <NoticeBanner>
      {place.isThere
        ? 'The backups lie on the same disk as your books. That helps when something goes wrong in a book, not when the disk breaks or the computer is stolen: choose a folder on a stick or another disk.'
        : `The folder for backups, ${place.folder}, is not there just now, so nothing is backed up by itself. If it is on a stick, plug it in; or choose another folder.`}{' '}
      {location !== paths.settings && (
        <Anchor component={Link} href={paths.settings} underline="always">
          Choose in Settings
        </Anchor>
      )}
    </NoticeBanner>
  );
}
