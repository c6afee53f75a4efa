/** Notes with each debtor that their statement was sent, once somebody says that they all are. */
import { sayDay } from '#core/basics/date-text';
import { sayMoney } from '#core/basics/money-text';
import type { RunLine, StatementRunRequest } from '#core/reports/statement/run';
import { useCommand } from '../../book/use-command';
import { Card } from '../../ui/card';
import { useFigures } from '../../ui/figures';
import { toast } from '../../ui/toast';
import { WorkButton } from '../../ui/work-button';

interface NoteAsSentProps extends Pick<StatementRunRequest, 'choice'> {
  readonly lines: readonly RunLine[];
  readonly onDone: () => void;
}

/** A file that was saved has not gone out; whoever posted it says so, for all at once. */
export function NoteAsSent({ lines, choice, onDone }: NoteAsSentProps) {
  const { send, isPending } = useCommand();
  const { locale, currency, today } = useFigures();
  const note = async () => {
    for (const { debtor, balance } of lines) {
      const words = `Statement as at ${sayDay(choice.asAt, today, locale)}: ${sayMoney(balance, currency, locale)}.`;
      const said = await send({
        type: 'note.record',
        debtorId: debtor.id,
        channel: 'letter',
        direction: 'out',
        outcome: 'sent',
        person: '',
        words,
        followUp: null,
        promise: null,
      });
      if (!said.ok) return toast(said.refusal.message);
    }
    toast(`Noted with ${lines.length.toLocaleString()} debtors that their statement was sent.`);
    onDone();
  };
  return (
    <Card title="Have they gone out?" tone="teal">
      <p className="statement-note">
        Saving sends nothing. Once they are in the post, note it with each of them.
      </p>
      <WorkButton onClick={() => void note()} isWorking={isPending}>
        They are sent
      </WorkButton>
    </Card>
  );
}
