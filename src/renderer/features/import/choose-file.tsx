/** Getting hold of the ledger file: chosen in a dialog, or dropped on the page. */
import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Refusal, Result } from '#core/basics/result';
import { MAX_SHEET_BYTES, type ChosenSheet } from '#core/contract/files';
import { call } from '../../book/call';
import { KeyHint } from '../../ui/key-hint';
import { RefusalNote } from '../../ui/refusal';
import { useShortcuts } from '../../ui/shortcuts';
import { WorkButton } from '../../ui/work-button';
import { useDroppedFile } from './use-dropped-file';

export function ChooseFile({ onChosen }: { readonly onChosen: (chosen: ChosenSheet) => void }) {
  const [isReading, setIsReading] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const take = async (reading: Promise<Result<ChosenSheet> | null>) => {
    setIsReading(true);
    const answer = await reading;
    setIsReading(false);
    if (answer?.ok) onChosen(answer.value);
    else setRefusal(answer?.refusal ?? null);
  };
  const choose = () => void take(call('sheet.choose', undefined));
  useShortcuts({ 'mod+O': choose });
  const isOver = useDroppedFile((file) => void take(readDropped(file)));

  return (
    <section className="choose-file" aria-label="A ledger file" data-over={isOver}>
      <Title order={2}>Drop the ledger file here</Title>
      <Text c="dimmed" maw={560}>
        A CSV file or Excel workbook with unpaid invoices or aged balances, as Xero, QuickBooks, Sage,
        FreeAgent and others export it. You see what is in it first; nothing is written before you say so.
      </Text>
      <WorkButton
        variant="filled"
        onClick={choose}
        isWorking={isReading}
        rightSection={<KeyHint keys="Ctrl O" />}
      >
        Choose a file…
      </WorkButton>
      <RefusalNote refusal={refusal} />
    </section>
  );
}

async function readDropped(file: File): Promise<Result<ChosenSheet>> {
  if (file.size > MAX_SHEET_BYTES) {
    const message = `${file.name} is larger than any ledger. Is it the right file?`;
    return { ok: false, refusal: { code: 'file-too-large', message } };
  }
  return call('sheet.read', { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}
