/** The backups of a book, the newest first, and the way back to each. */
import { Button } from '@mantine/core';
import { sayBytes } from '#core/basics/byte-text';
import type { BackupEntry, BackupPlace } from '#core/contract/backups';
import { useSayMoment } from '../../book/use-say-moment';
import { Badge } from '../../ui/badge';
import './backups.css';

interface BackupListProps {
  readonly backups: readonly BackupEntry[];
  /** Where they go by themselves; of one that lies elsewhere it is said where. */
  readonly place: BackupPlace;
  readonly onRestore: (backup: BackupEntry) => void;
}

export function BackupList({ backups, place, onRestore }: BackupListProps) {
  const sayMoment = useSayMoment();
  const isMixed = backups.some(({ hasPassword }) => hasPassword);
  return (
    <ul className="backup-list" aria-label="Backups">
      {backups.map((backup, index) => (
        <li key={backup.backupId} className="backup-row">
          <div className="backup-row-words">
            <div className="backup-row-when" title={backup.name}>
              {sayMoment(backup)} {index === 0 && <Badge tone="teal">Newest</Badge>}
            </div>
            <div className="backup-row-about">{sayBackup(backup, place, isMixed)}</div>
          </div>
          <Button
            onClick={() => onRestore(backup)}
            aria-label={`Restore the backup of ${sayMoment(backup)}…`}
          >
            Restore…
          </Button>
        </li>
      ))}
    </ul>
  );
}

function sayBackup(backup: BackupEntry, place: BackupPlace, isMixed: boolean): string {
  const { entries, bytes, hasPassword, folder } = backup;
  const parts = [sayEntries(entries), sayBytes(bytes, navigator.language)];
  if (isMixed) parts.push(hasPassword ? 'opens with the password of that day' : 'without a password');
  if (!folder.startsWith(place.folder)) parts.push(`in ${folder}`);
  return parts.join(' · ');
}

function sayEntries(count: number): string {
  return `${count.toLocaleString()} ${count === 1 ? 'entry' : 'entries'}`;
}
