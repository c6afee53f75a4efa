/** What was assumed in reading a file and in finding its debtors in the book, each with the way to say otherwise. */
import { sum } from '#core/basics/money';
import type { LedgerReading } from '#core/exchange/ledger-reading';
import type { ImportPreview } from '#core/exchange/import-preview';
import { sayDoubt } from '#core/imports/say-doubt';
import { leftOf } from '#core/invoices/balance';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { LinkButton } from '../../ui/link-button';
import { counted } from './say-brought-in';

interface ReadingNotesProps {
  readonly reading: LedgerReading;
  readonly preview: ImportPreview;
  readonly onOtherCurrency: () => void;
}

export function ReadingNotes({ reading, preview, onOtherCurrency }: ReadingNotesProps) {
  const { notes, assumedCurrency } = reading;
  const { replaced, unlisted } = preview.gone;
  if (notes.length + replaced.length + unlisted.length === 0 && assumedCurrency === null) return null;
  return (
    <ul className="import-notes">
      {assumedCurrency !== null && (
        <li>
          No currency is named, so amounts are taken as {assumedCurrency}, the book’s currency.{' '}
          <LinkButton underline="always" onClick={onOtherCurrency}>
            They are in another
          </LinkButton>
        </li>
      )}
      {replaced.length > 0 && (
        <li>
          {counted(replaced.length, 'earlier balance')} of these debtors (
          <Amount cents={sum(replaced.map(leftOf))} />) {replaced.length === 1 ? 'gives' : 'give'} way to what
          this file says.
        </li>
      )}
      {unlisted.length > 0 && (
        <li>
          {counted(unlisted.length, 'item')} of the book (<Amount cents={sum(unlisted.map(leftOf))} />) of a
          kind this file does not show: {unlisted.length === 1 ? 'it stays' : 'they stay'} as in the book.
        </li>
      )}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** Of a ledger kept under other names, all would be in doubt. */
const SHOWN = 50;

export function Doubts({ matches }: Pick<ImportPreview, 'matches'>) {
  const doubts = matches.flatMap(({ ledger, doubt }) => (doubt ? [sayDoubt(ledger.details, doubt)] : []));
  if (doubts.length === 0) return null;
  return (
    <Card tone="amber" title={`Look at ${counted(doubts.length, 'debtor')} before you import`}>
      <ul className="import-doubts">
        {doubts.slice(0, SHOWN).map((words) => (
          <li key={words}>{words}</li>
        ))}
        {doubts.length > SHOWN && <li>… and {doubts.length - SHOWN} more.</li>}
      </ul>
      <p className="row-notes-words">
        Where this is wrong, change the name or account number on the debtor’s page first, then choose the
        file again.
      </p>
    </Card>
  );
}
