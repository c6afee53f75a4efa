/** The open row: how to reach them, the last three notes, and the line that writes down the next. */
import { Anchor } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { ofDebtor } from '#core/basics/of-debtor';
import type { BookState } from '#core/book/state';
import { emailsOf, phonesOf } from '#core/debtors/reach';
import type { Debtor } from '#core/debtors/state';
import type { Note } from '#core/notes/state';
import { sayContact } from '#core/notes/say-contact';
import { standingPlan } from '#core/plans/state';
import { LogLine } from '../../book/log-line/log-line';
import { useAbout } from '../../book/use-about';
import { useDebtor } from '../../book/use-debtor';
import { DayText } from '../../ui/day-text';
import { KeyHint } from '../../ui/key-hint';
import { paths } from '../../ui/paths';

interface OpenRowProps {
  readonly debtorId: DebtorId;
  readonly onSaved: () => void;
  readonly onLeave: () => void;
}

export function OpenRow({ debtorId, onSaved, onLeave }: OpenRowProps) {
  const debtor = useDebtor(debtorId);
  const notes = useAbout(lastNotes, debtorId);
  const plan = useAbout(standingPlan, debtorId);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.closest('.today-row')?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!debtor) return null;
  return (
    <div className="today-open">
      <div className="today-reach">
        {reachOf(debtor)} ·{' '}
        <Anchor component={Link} href={paths.debtor(debtorId)}>
          Everything about them
        </Anchor>
        {plan && (
          <>
            {' '}
            ·{' '}
            <Anchor component={Link} href={paths.plan(plan.id)}>
              Their plan
            </Anchor>
          </>
        )}
      </div>
      <NotesBefore notes={notes} />
      <LogLine debtor={debtor} fieldRef={field} onSaved={onSaved} onLeave={onLeave} />
      <div className="today-quiet">
        Saved, the next one opens. <KeyHint keys="Esc" /> back to the list
      </div>
    </div>
  );
}

function NotesBefore({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return <p className="today-quiet">Nothing is noted yet.</p>;
  return (
    <ul className="today-notes" aria-label="What was said last">
      {notes.map((note) => (
        <li key={note.id}>
          <DayText day={note.on} /> <span className="today-quiet">{sayContact(note)}:</span> {note.words}
        </li>
      ))}
    </ul>
  );
}

/** The latest first, three of them. */
function lastNotes({ notes }: BookState, debtorId: DebtorId): Note[] {
  return ofDebtor(notes, debtorId).slice(-3).toReversed();
}

function reachOf(debtor: Debtor): string {
  return (
    [...phonesOf(debtor).slice(0, 2), ...emailsOf(debtor).slice(0, 1)].join(' · ') || 'No phone or email yet'
  );
}
