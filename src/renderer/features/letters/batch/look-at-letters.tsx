/** The letters one by one, as they will print. */
import type { PageRequest } from '#core/letters/commands';
import { letterKindNames } from '#core/letters/kinds';
import { usePreview } from '../../../book/use-preview';
import { LookThrough } from '../../../ui/look-through';
import { PagePreview } from '../../../ui/page-preview';
import { RefusalNote } from '../../../ui/refusal';
import { ThisLetter } from './this-letter';
import type { LettersInHand } from './use-letter-choice';

interface LookAtLettersProps {
  readonly choice: LettersInHand;
  /** The debtor whose letter comes first. */
  readonly begin: string;
  readonly onClose: () => void;
}

export function LookAtLetters({ choice, begin, onClose }: LookAtLettersProps) {
  const { shown, chosen, change } = choice;
  return (
    <LookThrough
      rows={shown}
      keyOf={({ debtorId }) => debtorId}
      begin={begin}
      what="Letter"
      titleOf={({ kind, name }) => `${letterKindNames[kind]} to ${name}`}
      standingOf={({ stop, debtorId, warnings }) => {
        if (stop) return { isIn: null, words: 'Stays here' };
        if (chosen.has(debtorId)) return { isIn: true, words: 'Goes out' };
        return { isIn: false, words: warnings.length > 0 ? 'Not in yet' : 'Taken out' };
      }}
      onToggle={({ debtorId }) => change(debtorId, { isIn: !chosen.has(debtorId) })}
      onClose={onClose}
    >
      {(row) => (
        <div className="letter-columns">
          <div className="letter-facts">
            <ThisLetter key={row.debtorId} {...{ choice, row }} />
          </div>
          {!row.stop && <Preview key={row.debtorId} request={choice.requestOf(row)} label={row.name} />}
        </div>
      )}
    </LookThrough>
  );
}

interface PreviewProps {
  readonly request: PageRequest;
  readonly label: string;
}

function Preview({ request: { despite: _despite, ...draft }, label }: PreviewProps) {
  const page = usePreview({ draft });
  if (page && !page.ok) return <RefusalNote refusal={page.refusal} />;
  return <PagePreview pdf={page?.value ?? null} label={`Letter to ${label}`} />;
}
