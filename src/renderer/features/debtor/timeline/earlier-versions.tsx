/** What a corrected note said before, with who wrote that when: folded away until asked for. */
import { useState } from 'react';
import { parseIsoDay } from '#core/basics/local-date';
import { sayContact } from '#core/notes/say-contact';
import type { Note } from '#core/notes/state';
import { DayText } from '../../../ui/day-text';
import { FoldLink } from '../../../ui/fold-link';

export function EarlierVersions({ note: { earlier, by } }: { readonly note: Note }) {
  const [isOpen, setIsOpen] = useState(false);
  if (earlier.length === 0) return null;
  return (
    <div className="timeline-detail">
      Corrected by {by}.{' '}
      <FoldLink underline="always" isOpen={isOpen} onToggle={setIsOpen}>
        {isOpen ? 'Hide what it said before' : 'What it said before'}
      </FoldLink>
      {isOpen && (
        <ul className="timeline-earlier" aria-label="What it said before">
          {earlier.toReversed().map((version) => (
            <li key={version.at}>
              “{version.words}” · {sayContact(version)} · {version.by}, <Written at={version.at} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The day of an instant. */
function Written({ at }: { readonly at: string }) {
  const day = parseIsoDay(at.slice(0, 10));
  return day && <DayText day={day} />;
}
