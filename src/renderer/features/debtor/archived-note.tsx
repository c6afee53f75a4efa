/** Says that a debtor is in the archive, and brings them back. */
import type { Debtor } from '#core/debtors/state';
import { tellDone } from '../../book/undo';
import { useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { DayText } from '../../ui/day-text';
import { LinkButton } from '../../ui/link-button';
import { toast } from '../../ui/toast';

export function ArchivedNote({ debtor }: { readonly debtor: Debtor }) {
  const { bookId } = useOpenBook();
  const { send } = useCommand();
  const bringBack = async () => {
    const back = await send({ type: 'debtor.unarchive', debtorId: debtor.id });
    if (back.ok) tellDone(bookId, back.value, `${debtor.name} is on the list again.`);
    else toast(back.refusal.message);
  };
  return (
    <output className="debtor-archived">
      In the archive since {debtor.archived && <DayText day={debtor.archived.on} />}.{' '}
      <LinkButton underline="always" onClick={() => void bringBack()}>
        Bring them back
      </LinkButton>
    </output>
  );
}
