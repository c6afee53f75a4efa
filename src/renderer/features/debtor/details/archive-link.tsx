/** Takes a debtor off the list of those one deals with; why not is said when something is open. */
import { useLocation } from 'wouter';
import type { Debtor } from '#core/debtors/state';
import { tellDone } from '../../../book/undo';
import { useOpenBook } from '../../../book/use-book';
import { useCommand } from '../../../book/use-command';
import { LinkButton } from '../../../ui/link-button';
import { paths } from '../../../ui/paths';
import { toast } from '../../../ui/toast';

export function ArchiveLink({ debtor }: { readonly debtor: Debtor }) {
  const [, go] = useLocation();
  const { bookId } = useOpenBook();
  const { send } = useCommand();
  const archive = async () => {
    const archived = await send({ type: 'debtor.archive', debtorId: debtor.id });
    if (!archived.ok) return toast(archived.refusal.message);
    tellDone(bookId, archived.value, `${debtor.name} is in the archive.`);
    go(paths.debtors);
  };
  return (
    <LinkButton c="dimmed" size="sm" onClick={() => void archive()}>
      Archive
    </LinkButton>
  );
}
