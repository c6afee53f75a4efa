/** One entry of the timeline: the day, what kind, what happened, and what was owed then. */
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { sayDayOfMonth, sayFullDay } from '#core/basics/date-text';
import { sayEntry } from '#core/timeline/say-entry';
import type { Entry } from '#core/timeline/timeline';
import { undoOfEntry } from '#core/timeline/undo-entry';
import { Amount } from '../../../ui/amount';
import { useFigures } from '../../../ui/figures';
import { LinkButton } from '../../../ui/link-button';
import { paths } from '../../../ui/paths';
import type { FilesInHand } from '../../../book/files/use-files';
import { CorrectNoteButton } from './correct-note';
import { EarlierVersions } from './earlier-versions';
import { AttachToNote, NoteFiles } from './note-files';
import { UndoEntryButton } from './undo-entry-button';

interface TimelineEntryProps {
  readonly entry: Entry;
  readonly files: FilesInHand;
  /** The one that was looked for. */
  readonly isHere: boolean;
}

export function TimelineEntry({ entry, files, isHere }: TimelineEntryProps) {
  const figures = useFigures();
  const { title, strong, detail } = sayEntry(entry, figures);
  const undo = undoOfEntry(entry);
  const noteId = entry.what === 'noted' ? entry.note.id : null;
  return (
    <div
      className="timeline-entry"
      data-here={isHere}
      data-over={noteId !== null && noteId === files.over?.noteId}
    >
      <time dateTime={entry.on} title={sayFullDay(entry.on, figures.locale)}>
        {sayDayOfMonth(entry.on, figures.locale)}
      </time>
      <span className="timeline-dot" data-kind={entry.kinds[0]} aria-hidden="true" />
      <div className="timeline-words">
        <Words text={title} />
        {title && strong && ' · '}
        {strong && <strong>{strong}</strong>} <ViewLink entry={entry} onView={files.view} />
        {(detail || undo) && (
          <div className="timeline-detail">
            {detail} {undo && <UndoEntryButton undo={undo} about={(title || strong).slice(0, LONG)} />}{' '}
            {entry.what === 'noted' && <CorrectNoteButton note={entry.note} />}{' '}
            {entry.what === 'noted' && <AttachToNote note={entry.note} onChoose={files.choose} />}
          </div>
        )}
        {entry.what === 'noted' && <EarlierVersions note={entry.note} />}
        {entry.what === 'noted' && <NoteFiles attached={entry.files} onView={files.view} />}
      </div>
      <span className="timeline-balance" title="Owed at the end of that day">
        <Amount cents={entry.balanceAfter} />
      </span>
    </div>
  );
}

interface ViewLinkProps {
  readonly entry: Entry;
  readonly onView: FilesInHand['view'];
}

/** The way to the thing itself, when it can be looked at. */
function ViewLink({ entry, onView }: ViewLinkProps) {
  const place = placeOf(entry);
  if (entry.what === 'attached') {
    const { id } = entry.attachment;
    return (
      <LinkButton underline="always" onClick={() => onView(id)}>
        view
      </LinkButton>
    );
  }
  return (
    place && (
      <Anchor component={Link} href={place} underline="always">
        view
      </Anchor>
    )
  );
}

/** A pasted email would push everything else off the page; its beginning is enough until asked for. */
const LONG = 360;

function Words({ text }: { readonly text: string }) {
  const [isWhole, setIsWhole] = useState(false);
  if (isWhole || text.length <= LONG) return text;
  return (
    <>
      {text.slice(0, LONG).trimEnd()}…{' '}
      <LinkButton underline="always" onClick={() => setIsWhole(true)}>
        show all
      </LinkButton>
    </>
  );
}

/** Where the thing itself can be looked at, when there is such a place. */
function placeOf(entry: Entry): string | null {
  if (entry.what === 'letter-issued') return paths.letter(entry.letter.id);
  if (entry.what === 'letter-posted') return paths.letter(entry.posting.letterId);
  return 'plan' in entry ? paths.plan(entry.plan.id) : null;
}
