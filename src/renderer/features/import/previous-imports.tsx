/** The files that were brought in before, each to be taken back while nothing agreed stands on it. */
import { Button } from '@mantine/core';
import type { Import, ImportsState } from '#core/imports/state';
import { useBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { RefusalNote } from '../../ui/refusal';
import { toast } from '../../ui/toast';
import { sayBroughtIn } from './say-brought-in';

export function PreviousImports() {
  const imports = useBook(importsNewestFirst);
  const command = useCommand();
  if (imports.length === 0) return null;
  const undo = async (record: Import) => {
    const undone = await command.send({ type: 'import.undo', importId: record.id });
    if (undone.ok) toast(`“${record.fileName}” is taken back.`);
  };
  return (
    <Card title="Imported before">
      <RefusalNote refusal={command.refusal} />
      <ul className="previous-imports">
        {imports.map((record) => (
          <li key={record.id}>
            <span className="previous-imports-file">
              {record.fileName} {record.isUndone && <Badge>Taken back</Badge>}
              <span className="previous-imports-about">
                <DayText day={record.on} /> by {record.by} · {record.source} ·{' '}
                {sayBroughtIn(countsOf(record))}
              </span>
            </span>
            {!record.isUndone && (
              <Button
                onClick={() => void undo(record)}
                disabled={command.isPending}
                aria-label={`Undo the import of ${record.fileName}`}
              >
                Undo
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function importsNewestFirst(state: ImportsState): Import[] {
  return Object.values(state.imports).toReversed();
}

function countsOf(record: Import) {
  return {
    debtors: record.debtorIds.length,
    items: record.invoiceIds.length,
    changes: record.restated.length,
  };
}
