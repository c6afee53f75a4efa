/** A chosen file, read as a ledger; read anew with each answer the user changes. */
import { useMemo, useState } from 'react';
import type { LedgerOptions } from '#core/exchange/ledger-reading';
import type { ChosenSheet } from '#core/contract/files';
import { useProfile, useToday } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { LedgerPreview } from './ledger-preview';
import { useReading } from './use-reading';

interface ImportPreviewProps {
  readonly chosen: ChosenSheet;
  /** Back to choosing; nothing has been written. */
  readonly onLeave: () => void;
}

export function ImportPreview({ chosen, onLeave }: ImportPreviewProps) {
  const { fileName, sha256, sheet } = chosen;
  const { currency, locale } = useProfile();
  const today = useToday();
  const [answers, setAnswers] = useState<Partial<LedgerOptions>>({});
  const options = useMemo(
    () => ({ fileName, currency, locale, today, ...answers }),
    [fileName, currency, locale, today, answers],
  );
  const reading = useReading(sheet, options);
  const other = (
    <ActionButton shortcut="Escape" onClick={onLeave}>
      Choose another file…
    </ActionButton>
  );
  if (!reading) return <PageHead title={fileName} subtitle="Reading…" actions={other} />;
  if (reading.ok) {
    return (
      <LedgerPreview
        fileName={fileName}
        sha256={sha256}
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
