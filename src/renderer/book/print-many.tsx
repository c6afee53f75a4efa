/** Printing many pages, all of them or from the one where the paper jammed: by the dialog, without asking, or as one PDF. */
import { Button, Checkbox, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Refusal, Result } from '#core/basics/result';
import type { SavedFile } from '#core/contract/files';
import { deviceOf } from '#core/contract/settings';
import { ActionButton } from '../ui/action-button';
import { ProgressLine } from '../ui/progress-line';
import { RefusalNote } from '../ui/refusal';
import { toast } from '../ui/toast';
import { tellSaved } from './tell-saved';
import { usePractice } from './use-book';
import { useJob } from './use-job';

export interface Part<Item> {
  /** In the order in which they print. */
  readonly items: readonly Item[];
  /** A copy of each for the file. */
  readonly fileCopy: boolean;
}

interface PrintManyProps<Item> {
  readonly items: readonly Item[];
  /** `letters`. */
  readonly what: string;
  readonly save: (part: Part<Item>, jobId: string) => Promise<Result<SavedFile> | null>;
  readonly print: (part: Part<Item>, jobId: string, silently: boolean) => Promise<Result<null> | null>;
  /** What else is to be known or chosen about those that print. */
  readonly children?: (items: readonly Item[]) => ReactNode;
}

type How = 'dialog' | 'silently' | 'pdf';

export function PrintMany<Item>({ items, what, save, print, children }: PrintManyProps<Item>) {
  const [from, setFrom] = useState(1);
  const [to, setTo] = useState(items.length);
  const [fileCopy, setFileCopy] = useState(false);
  const part = { items: items.slice(from - 1, to), fileCopy };
  const { job, refusal, leave } = useLeave(save, print);
  return (
    <Stack gap="sm">
      <Group align="end" gap="xs" wrap="nowrap">
        <Place label="From" value={from} most={items.length} onChange={setFrom} />
        <Place label="to" value={to} most={items.length} onChange={setTo} />
      </Group>
      <Text c="dimmed">
        {sayPart(part.items.length, items.length)} {what}, in this order. Did the paper jam? Print again from
        there; nothing is noted a second time.
      </Text>
      {children?.(part.items)}
      <Checkbox
        label="And a copy of each for the file"
        checked={fileCopy}
        onChange={(event) => setFileCopy(event.currentTarget.checked)}
      />
      {job.progress && (
        <ProgressLine label="Making the pages" progress={job.progress} onCancel={job.cancel} />
      )}
      <RefusalNote refusal={refusal} />
      <Ways
        isOff={job.progress !== null || part.items.length === 0}
        onLeave={(how) => void leave(part, how)}
      />
    </Stack>
  );
}

/** Letting them leave the app, one way or another; what becomes of it is said. */
function useLeave<Item>(save: PrintManyProps<Item>['save'], print: PrintManyProps<Item>['print']) {
  const job = useJob();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const leave = async (part: Part<Item>, how: How) => {
    setRefusal(null);
    const answer = await job.run(async (jobId) => {
      if (how !== 'pdf') return print(part, jobId, how === 'silently');
      const saved = await save(part, jobId);
      if (saved?.ok) tellSaved(saved.value);
      return saved;
    });
    if (answer?.ok === false) setRefusal(answer.refusal);
    else if (answer && how !== 'pdf') toast('Sent to the printer.');
  };
  return { job, refusal, leave };
}

function Ways({ isOff, onLeave }: { readonly isOff: boolean; readonly onLeave: (how: How) => void }) {
  const { practice } = usePractice();
  const device = practice ? deviceOf(practice.settings) : null;
  return (
    <>
      <Group gap="xs">
        <ActionButton shortcut="mod+P" primary disabled={isOff} onClick={() => onLeave('dialog')}>
          Print…
        </ActionButton>
        <ActionButton shortcut="mod+S" disabled={isOff} onClick={() => onLeave('pdf')}>
          Save as PDF…
        </ActionButton>
      </Group>
      {device && (
        <Button disabled={isOff} onClick={() => onLeave('silently')}>
          Print on {device} now
        </Button>
      )}
    </>
  );
}

/** `54 of 70`. */
function sayPart(part: number, all: number): string {
  return [...(part < all ? [part] : []), all].map((count) => count.toLocaleString()).join(' of ');
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
