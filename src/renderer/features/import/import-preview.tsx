/** A chosen file, read as a ledger; read anew with each answer the user changes. */
import { useMemo, useState } from 'react';
import type { LedgerOptions } from '#core/exchange/ledger-reading';
import { readLedger } from '#core/exchange/read-ledger';
import type { ChosenSheet } from '#core/contract/contract';
import { useProfile, useToday } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { LedgerPreview } from './ledger-preview';

interface ImportPreviewProps {
  readonly chosen: ChosenSheet;
  /** Back to choosing; nothing has been written. */
  readonly onLeave: () => void;
}

export function ImportPreview({ chosen, onLeave }: ImportPreviewProps) {
  const { fileName, sheet } = chosen;
  const { currency, locale } = useProfile();
  const today = useToday();
  const [answers, setAnswers] = useState<Partial<LedgerOptions>>({});
  const reading = useMemo(
    () => readLedger(sheet, { fileName, currency, locale, today, ...answers }),
    [sheet, fileName, currency, locale, today, answers],
  );
  const other = (
    <ActionButton shortcut="Escape" onClick={onLeave}>
      Choose another file…
    </ActionButton>
  );
  if (reading.ok) {
    return (
      <LedgerPreview
        fileName={fileName}
        reading={reading.value}
        other={other}
        onAnswer={(id, value) => setAnswers({ ...answers, [id]: value })}
      />
    );
  }
  return (
    <>
      <PageHead title={fileName} />
      <EmptyState title="No ledger was found in this file" actions={other}>
        {reading.refusal.message}
      </EmptyState>
    </>
  );
}
