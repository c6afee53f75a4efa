/** The files that were brought in before, each to be taken back while nothing agreed stands on it. */
import { Button } from '@mantine/core';
import { importsInOrder, type Import, type ImportsState } from '#core/imports/state';
import { useUndo } from '../../book/undo';
import { useBook } from '../../book/use-book';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { RefusalNote } from '../../ui/refusal';
import { sayBroughtIn } from './say-brought-in';

export function PreviousImports() {
  const imports = useBook(importsNewestFirst);
  const undo = useUndo();
  if (imports.length === 0) return null;
  return (
    <Card title="Imported before">
      <RefusalNote refusal={undo.refusal} />
      <ul className="previous-imports">
        {imports.map((record) => (
          <li key={record.id}>
            <span className="previous-imports-file">
              {record.fileName} {record.isUndone && <Badge>Taken back</Badge>}
              <span className="previous-imports-about">
                <DayText day={record.on} /> by {record.by} · {record.source}
                {record.asAt && (
                  <>
                    {' '}
                    as at <DayText day={record.asAt} />
                  </>
                )}{' '}
                · {sayBroughtIn(countsOf(record))}
              </span>
            </span>
            {!record.isUndone && (
              <Button
                onClick={() => void undo.send({ type: 'import.undo', importId: record.id })}
                disabled={undo.isPending}
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
  return importsInOrder(state).toReversed();
}

function countsOf(record: Import) {
  return {
    debtors: record.debtorIds.length,
    items: record.invoiceIds.length,
    changes: record.restated.filter(({ because }) => because === 'changed').length,
    gone: record.restated.filter(({ because }) => because === 'gone').length,
  };
}
