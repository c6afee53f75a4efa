/** Rows of the file that were not taken, each by its number and with the reason, to be looked up and mended there. */
import { Button } from '@mantine/core';
import type { RowNote } from '#core/exchange/ledger-reading';
import { Card } from '../../ui/card';
import { copyText } from '../../ui/copy-text';
import { toast } from '../../ui/toast';
import { counted } from './say-brought-in';

/** A ledger of thirty thousand rows in the wrong order of dates would be thirty thousand sentences. */
const SHOWN = 200;

export function RefusedRows({ rows }: { readonly rows: readonly RowNote[] }) {
  if (rows.length === 0) return null;
  const copy = () => {
    const lines = rows.map(({ row, reason, text }) => `${row}\t${reason}\t${text}`);
    copyText(['Row\tReason\tText', ...lines].join('\n'));
    toast('The list is copied; it can be pasted into a spreadsheet.');
  };
  return (
    <Card
      tone="brick"
      title={`${counted(rows.length, 'row')} can’t be taken in as ${rows.length === 1 ? 'it stands' : 'they stand'}`}
      aside={<Button onClick={copy}>Copy the list</Button>}
    >
      <p className="row-notes-words">
        The others can be imported now. Mend these in the file and import it again later: what is in the book
        already is not added twice.
      </p>
      <RowList rows={rows} />
    </Card>
  );
}

export function IgnoredRows({ rows }: { readonly rows: readonly RowNote[] }) {
  if (rows.length === 0) return null;
  return (
    <details className="ignored-rows">
      <summary>
        {counted(rows.length, 'row')} left out on purpose: paid, written twice, empty, titles or totals
      </summary>
      <RowList rows={rows} />
    </details>
  );
}

function RowList({ rows }: { readonly rows: readonly RowNote[] }) {
  return (
    <ul className="row-notes">
      {rows.slice(0, SHOWN).map(({ row, reason, text }) => (
        <li key={row}>
          <span className="row-notes-number">Row {row}</span>
          <span>
            {reason} <span className="row-notes-text">{text}</span>
          </span>
        </li>
      ))}
      {rows.length > SHOWN && <li>… and {counted(rows.length - SHOWN, 'row')} more.</li>}
    </ul>
  );
}
