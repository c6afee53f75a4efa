/** Why a statement stays in the house, and what has to be said for it to go out all the same. */
import type { DebtorId } from '#core/basics/ids';
import { sayHold } from '#core/holds/say-hold';
import type { Hold } from '#core/holds/state';
import { useCommand } from '../../book/use-command';
import { Card } from '../../ui/card';
import { DespiteHold } from '../../ui/despite-hold';
import { useFigures } from '../../ui/figures';
import { RefusalNote } from '../../ui/refusal';

interface HeldCardProps {
  readonly hold: Hold;
  readonly debtorId: DebtorId;
  readonly name: string;
  /** The reason is on the trail by then. */
  readonly onGiven: (reason: string) => void;
}

export function HeldCard({ hold, debtorId, name, onGiven }: HeldCardProps) {
  const { today, locale } = useFigures();
  const { send, refusal } = useCommand();
  const give = async (reason: string) => {
    const said = await send({
      type: 'note.record',
      debtorId,
      channel: 'internal',
      direction: 'out',
      outcome: 'noted',
      person: '',
      words: `A statement has to go out despite the hold: ${reason}`,
      followUp: null,
      promise: null,
    });
    if (said.ok) onGiven(reason);
  };
  return (
    <Card title="On hold" tone="amber">
      <p className="statement-note">
        {name} is on hold: {sayHold(hold, today, locale)}. No statement goes out until then. If this one has
        to, say why; the reason goes on the trail.
      </p>
      <RefusalNote refusal={refusal} />
      <DespiteHold action="Let it go out all the same" onGive={(reason) => void give(reason)} />
    </Card>
  );
}
