/** A contact written down in one line; what it is read as stands below before Enter saves it. */
import { Textarea } from '@mantine/core';
import { useImperativeHandle, type KeyboardEvent, type Ref, type RefObject } from 'react';
import type { Debtor } from '#core/debtors/state';
import { KeyHint } from '../../ui/key-hint';
import { LinkButton } from '../../ui/link-button';
import { RefusalNote } from '../../ui/refusal';
import './log-line.css';
import { LogReadingParts } from './log-reading-parts';
import { useLogLine, type LogLineInHand } from './use-log-line';

interface LogLineProps {
  readonly debtor: Debtor;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Told when a note is on disk. */
  readonly onSaved?: () => void;
  /** Esc in an empty line; without it the line is only left. */
  readonly onLeave?: () => void;
  readonly ref?: Ref<LogLineHandle>;
}

export interface LogLineHandle {
  /** Puts words before what stands in the line, and the cursor into it. Nothing is saved. */
  readonly begin: (words: string) => void;
}

export function LogLine({ debtor, fieldRef, onSaved, onLeave, ref }: LogLineProps) {
  const line = useLogLine(debtor, onSaved);
  useImperativeHandle(ref, () => ({
    begin: (words) => {
      line.write(`${words}, ${line.words}`);
      const field = fieldRef.current;
      field?.focus();
      // Once the words stand in it.
      requestAnimationFrame(() => field?.setSelectionRange(words.length + 2, words.length + 2));
    },
  }));
  const { reading, entry, invoices, correct } = line;
  const isEmpty = line.words.trim() === '';
  return (
    <section className="log-line" aria-label="Write down a contact">
      <Textarea
        ref={fieldRef}
        variant="unstyled"
        autosize
        minRows={1}
        maxRows={12}
        maxLength={20_000}
        aria-label="What was said"
        aria-describedby={isEmpty ? undefined : 'log-reading'}
        aria-keyshortcuts="N"
        placeholder="What was said? Such as: spoke to Sam, 1000 by fri"
        value={line.words}
        readOnly={line.isPending}
        onChange={(event) => line.write(event.currentTarget.value)}
        onKeyDown={(event) => press(event, line, onLeave)}
      />
      {!isEmpty && <LogReadingParts {...{ reading, entry, invoices }} onCorrect={correct} />}
      <RefusalNote refusal={line.refusal} />
      <LogFoot line={line} isEmpty={isEmpty} />
    </section>
  );
}

/** Enter saves, Esc clears and then leaves, Ctrl+Z takes back what was just saved. */
function press(event: KeyboardEvent<HTMLTextAreaElement>, line: LogLineInHand, onLeave?: () => void): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    if (line.words.trim() !== '') void line.save();
  }
  if (event.key === 'z' && (event.ctrlKey || event.metaKey) && line.undoSaved) {
    event.preventDefault();
    line.undoSaved();
  }
  if (event.key === 'Escape') {
    if (line.words !== '') line.clear();
    else if (onLeave) onLeave();
    else event.currentTarget.blur();
  }
}

interface LogFootProps {
  readonly line: LogLineInHand;
  readonly isEmpty: boolean;
}

function LogFoot({ line, isEmpty }: LogFootProps) {
  return (
    <div className="log-foot">
      <output>
        {line.isFromBefore && 'Kept from before.'}
        {line.cleared && (
          <>
            Cleared.{' '}
            <LinkButton underline="always" onClick={line.bringBack}>
              Bring it back
            </LinkButton>
          </>
        )}
      </output>
      {!isEmpty && (
        <span>
          <KeyHint keys="Enter" /> save <KeyHint keys="Esc" /> clear
        </span>
      )}
    </div>
  );
}
