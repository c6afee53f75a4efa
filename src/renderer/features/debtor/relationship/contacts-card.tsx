/** How they could be reached so far: each channel we tried, and what came of it. */
import { channelNames } from '#core/notes/say-contact';
import type { Contacts, Tries } from '#core/relationship/contacts';
import { Card } from '../../../ui/card';
import { ColumnHeads } from '../../../ui/column-heads';

export function ContactsCard({ contacts }: { readonly contacts: Contacts }) {
  const { byChannel, morning, afternoon, theirs } = contacts;
  const rows: readonly (readonly [string, Tries])[] = [
    ...byChannel.map((tries) => [channelNames[tries.channel], tries] as const),
    ...(morning.tried > 0 ? [['Calls, mornings', morning] as const] : []),
    ...(afternoon.tried > 0 ? [['Calls, afternoons', afternoon] as const] : []),
  ];
  return (
    <Card title="Reached, and answered">
      {rows.length === 0 ? (
        <p className="relationship-line relationship-quiet">Nobody has tried to reach them yet.</p>
      ) : (
        <ContactsTable rows={rows} />
      )}
      <p className="relationship-line">{sayTheirs(theirs)}</p>
    </Card>
  );
}

function ContactsTable({ rows }: { readonly rows: readonly (readonly [string, Tries])[] }) {
  return (
    <table className="relationship-table" aria-label="Reached, and answered">
      <ColumnHeads names={['How', 'Tried', 'Reached', 'Replied', 'No answer']} />
      <tbody>
        {rows.map(([how, { tried, reached, replied, unanswered }]) => (
          <tr key={how}>
            <th scope="row">{how}</th>
            {Object.entries({ tried, reached, replied, unanswered }).map(([what, count]) => (
              <td key={what} className="relationship-count">
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayTheirs(count: number): string {
  if (count === 0) return 'They have not been in touch themselves.';
  return `They have been in touch themselves ${count === 1 ? 'once' : `${count} times`}.`;
}
