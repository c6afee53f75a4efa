/** The statements one by one, as they will print. */
import type { StatementChoice } from '#core/letters/statement-choice';
import type { RunLine } from '#core/reports/statement/run';
import { usePreview } from '../../book/use-preview';
import { LookThrough } from '../../ui/look-through';
import { PagePreview } from '../../ui/page-preview';
import { RefusalNote } from '../../ui/refusal';
import type { StatementsInHand } from './use-statements';

interface LookAtStatementsProps {
  readonly inHand: StatementsInHand;
  /** The debtor whose statement comes first. */
  readonly begin: string;
  readonly onClose: () => void;
}

export function LookAtStatements({ inHand, begin, onClose }: LookAtStatementsProps) {
  const { lines, chosen, choice, toggle } = inHand;
  return (
    <LookThrough
      rows={lines}
      keyOf={({ debtorId }) => debtorId}
      begin={begin}
      what="Statement"
      titleOf={({ name }) => `Statement to ${name}`}
      standingOf={({ stop, debtorId }) => standingOf(stop ? null : chosen.has(debtorId))}
      onToggle={({ debtorId }) => toggle(debtorId)}
      onClose={onClose}
    >
      {(line) => (
        <div className="statement-page">
          <RefusalNote refusal={line.stop} />
          {!line.stop && <Preview key={line.debtorId} line={line} choice={choice} />}
        </div>
      )}
    </LookThrough>
  );
}

function standingOf(isIn: boolean | null) {
  return { isIn, words: isIn === null ? 'Stays here' : isIn ? 'Goes out' : 'Taken out' };
}

interface PreviewProps {
  readonly line: RunLine;
  readonly choice: StatementChoice;
}

function Preview({ line: { debtorId, name }, choice }: PreviewProps) {
  const page = usePreview({ paper: 'statement', debtorId, choice });
  if (page && !page.ok) return <RefusalNote refusal={page.refusal} />;
  return <PagePreview pdf={page?.value ?? null} label={`Statement of ${name}`} />;
}
