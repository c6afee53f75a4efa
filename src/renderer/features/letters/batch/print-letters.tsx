/** Printing letters that were issued together: all of them, or from the one where the paper jammed. */
import { Button, Checkbox, Group, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { deviceOf } from '#core/contract/settings';
import type { Refusal } from '#core/basics/result';
import type { LettersState } from '#core/letters/state';
import type { Batch } from '#core/letters/batches';
import { postingOf } from '#core/letters/posting';
import { call } from '../../../book/call';
import { tellSaved } from '../../../book/tell-saved';
import { useBook, useOpenBook, usePractice } from '../../../book/use-book';
import { useJob } from '../../../book/use-job';
import { ActionButton } from '../../../ui/action-button';
import { Card } from '../../../ui/card';
import { ProgressLine } from '../../../ui/progress-line';
import { RefusalNote } from '../../../ui/refusal';
import { toast } from '../../../ui/toast';

type How = 'dialog' | 'silently' | 'pdf';

export function PrintLetters({ batch: { letters } }: { readonly batch: Batch }) {
  const { bookId } = useOpenBook();
  const { practice } = usePractice();
  const device = practice ? deviceOf(practice.settings) : null;
  const job = useJob();
  const [from, setFrom] = useState(1);
  const [to, setTo] = useState(letters.length);
  const [fileCopy, setFileCopy] = useState(false);
  const [asCopies, setAsCopies] = useState<boolean | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const part = letters.slice(from - 1, to);
  const posted = useBook(postedAmong, JSON.stringify(part.map(({ id }) => id)));
  // What was posted before goes out a second time.
  const isCopy = asCopies ?? posted > 0;
  const print = async (how: How) => {
    setRefusal(null);
    const what = { bookId, letterIds: part.map(({ id }) => id), isCopy, fileCopy };
    if (how === 'pdf') {
      const saved = await job.run((jobId) => call('letters.save', { ...what, jobId }));
      if (saved?.ok) tellSaved(saved.value);
      else setRefusal(saved?.refusal ?? null);
      return;
    }
    const silently = how === 'silently';
    const printed = await job.run((jobId) => call('letters.print', { ...what, jobId, silently }));
    if (printed?.ok) toast('Sent to the printer.');
    else setRefusal(printed?.refusal ?? null);
  };
  const isBusy = job.progress !== null;
  const isOff = isBusy || part.length === 0;
  return (
    <Card title="Print">
      <Stack gap="sm">
        <Group align="end" gap="xs" wrap="nowrap">
          <Place label="From" value={from} most={letters.length} onChange={setFrom} />
          <Place label="to" value={to} most={letters.length} onChange={setTo} />
        </Group>
        <p className="letter-note letter-quiet">
          {letters.length} letters in this order. Did the paper jam? Print again from there; nothing is noted
          a second time.
        </p>
        <Checkbox
          label="Mark each as a copy"
          description={posted > 0 ? sayPosted(posted, part.length) : undefined}
          checked={isCopy}
          onChange={(event) => setAsCopies(event.currentTarget.checked)}
        />
        <Checkbox
          label="And a copy of each for the file"
          checked={fileCopy}
          onChange={(event) => setFileCopy(event.currentTarget.checked)}
        />
        {job.progress && (
          <ProgressLine label="Making the pages" progress={job.progress} onCancel={job.cancel} />
        )}
        <RefusalNote refusal={refusal} />
        <Group gap="xs">
          <ActionButton shortcut="mod+P" primary disabled={isOff} onClick={() => void print('dialog')}>
            Print…
          </ActionButton>
          <ActionButton shortcut="mod+S" disabled={isOff} onClick={() => void print('pdf')}>
            Save as PDF…
          </ActionButton>
        </Group>
        {device && (
          <Button disabled={isOff} onClick={() => void print('silently')}>
            Print on {device} now
          </Button>
        )}
      </Stack>
    </Card>
  );
}

interface PlaceProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (place: number) => void;
}

function Place({ label, value, most, onChange }: PlaceProps) {
  return (
    <NumberInput
      label={label}
      min={1}
      max={most}
      clampBehavior="strict"
      allowDecimal={false}
      value={value}
      onChange={(next) => onChange(Number(next) || 1)}
      hideControls
      w={90}
    />
  );
}

function postedAmong(state: LettersState, ids: string): number {
  const letters = JSON.parse(ids) as Parameters<typeof postingOf>[1][];
  return letters.filter((id) => postingOf(state, id)).length;
}

function sayPosted(posted: number, all: number): string {
  if (all === 1) return 'It was posted before.';
  return posted === all ? 'They were posted before.' : `${posted} of these were posted before.`;
}
