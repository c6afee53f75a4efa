/** The word that a file was written, with the ways to it. */
import type { SavedFile } from '#core/contract/files';
import { toast } from '../ui/toast';
import { call } from './call';

export function tellSaved({ fileId, name }: SavedFile): void {
  const show = async (how: 'open' | 'folder') => {
    const shown = await call('file.show', { fileId, how });
    if (!shown.ok) toast(shown.refusal.message);
  };
  toast(`${name} is saved.`, [
    { label: 'Open', act: () => void show('open') },
    { label: 'Show in folder', act: () => void show('folder') },
  ]);
}
