/** The files that were brought in before, each to be taken back while nothing agreed stands on it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { importsInOrder, type Import, type ImportsState } from '#core/imports/state';
import { useUndo } from '../../book/use-undo';
import { useBook } from '../../book/use-book';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { Confirm } from '../../ui/confirm';
import { DayText } from '../../ui/day-text';
import { sayBroughtIn } from './say-brought-in';

export function PreviousImports() {
  const imports = useBook(importsNewestFirst);
  const [asked, setAsked] = useState<Import | null>(null);
  if (imports.length === 0) return null;
  return (
    <Card title="Imported before">
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
              <Button onClick={() => setAsked(record)} aria-label={`Undo… the import of ${record.fileName}`}>
                Undo…
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && <AskUndo record={asked} onClose={() => setAsked(null)} />}
    </Card>
  );
}

function AskUndo({ record, onClose }: { readonly record: Import; readonly onClose: () => void }) {
  const { takeBack, isPending, refusal } = useUndo();
  const confirm = async () => {
    if (await takeBack({ type: 'import.undo', importId: record.id })) onClose();
  };
  return (
    <Confirm
      title={`Undo the import of ${record.fileName}?`}
      confirmLabel="Undo the import"
      onConfirm={() => void confirm()}
      onClose={onClose}
      isPending={isPending}
      refusal={refusal}
    >
      It brought {sayBroughtIn(countsOf(record))}. What it added leaves the book; what it changed or closed is
      as it was before. The trail keeps both.
    </Confirm>
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
