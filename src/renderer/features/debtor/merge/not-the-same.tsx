/** Says of two who look alike that they are two, so that they are not shown as one again. */
import { Button } from '@mantine/core';
import type { Debtor } from '#core/debtors/state';
import { tellDone } from '../../../book/undo';
import { useOpenBook } from '../../../book/use-book';
import { useCommand } from '../../../book/use-command';
import { toast } from '../../../ui/toast';

interface NotTheSameProps {
  readonly one: Debtor;
  readonly other: Debtor;
  readonly onDone: () => void;
}

export function NotTheSame({ one, other, onDone }: NotTheSameProps) {
  const { bookId } = useOpenBook();
  const { send, isPending } = useCommand();
  const say = async () => {
    const said = await send({ type: 'debtors.keep-apart', oneId: one.id, otherId: other.id });
    if (!said.ok) return toast(said.refusal.message);
    tellDone(bookId, said.value, `${one.name} and ${other.name} stay two, and are not shown as alike again.`);
    onDone();
  };
  return (
    <Button
      variant="default"
      aria-label={`${one.name} and ${other.name} are not the same`}
      aria-disabled={isPending}
      onClick={() => !isPending && void say()}
    >
      Not the same
    </Button>
  );
}
