/** Beside the page of a letter: what it says in short, and what saving it means. */
import type { ReactNode } from 'react';
import type { BookState } from '#core/book/state';
import { contactOf } from '#core/debtors/reach';
import type { Debtor } from '#core/debtors/state';
import { letterKindNames, type LetterKind } from '#core/letters/kinds';
import { claimEnclosures } from '#core/letters/law';
import type { Letter } from '#core/letters/state';
import { versionWords } from '#core/plans/say-version';
import { currentVersion, type Plan } from '#core/plans/state';
import { NoEmail } from '../../book/no-email';
import { useBook } from '../../book/use-book';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import { LinkButton } from '../../ui/link-button';

/** What the letter is about, and to whom. */
export interface Subject {
  readonly kind: LetterKind;
  readonly debtor: Debtor;
  /** Null when it speaks of none. */
  readonly plan: Plan | null;
}

export function LetterFacts({ kind, plan, debtor }: Subject) {
  return (
    <Card title="In this letter">
      <dl className="letter-list">
        <dt>To</dt>
        <dd>{[...new Set([contactOf(debtor), debtor.name])].filter(Boolean).join(', ')}</dd>
        <dt>About</dt>
        <dd>{plan ? <PlanWords plan={plan} /> : letterKindNames[kind]}</dd>
        {debtor.letterNotes && (
          <>
            <dt>For whoever writes</dt>
            <dd>{debtor.letterNotes}</dd>
          </>
        )}
        {kind === 'plan-agreement' && (
          <>
            <dt>To sign</dt>
            <dd>Both sides; send two copies.</dd>
          </>
        )}
        {kind === 'letter-before-claim' && (
          <>
            <dt>To enclose</dt>
            <dd>{claimEnclosures(debtor.kind)}</dd>
          </>
        )}
      </dl>
      <NoEmail debtor={debtor} />
    </Card>
  );
}

function PlanWords({ plan }: { readonly plan: Plan }) {
  const { currency, locale } = useFigures();
  return versionWords(currentVersion(plan), currency, locale);
}

export interface WhatHappensProps {
  /** Null while it is a draft. */
  readonly letter: Letter | null;
  /** Absent where there is nothing to write anew. */
  readonly onWriteAnew?: (() => void) | undefined;
}

interface CardProps extends WhatHappensProps {
  /** Below what is said of an issued letter. */
  readonly children: ReactNode;
}

export function WhatHappens({ letter, onWriteAnew, children }: CardProps) {
  const next = useBook(nextNumberOf);
  if (!letter) {
    return (
      <Card title="When you save it">
        <p className="letter-note">
          It is numbered and kept as letter {next}, stands on the timeline, and stays as it is from then on.
          Nothing is sent by itself.
        </p>
      </Card>
    );
  }
  return (
    <Card title="As it was issued">
      <p className="letter-note">
        Issued <DayText day={letter.issuedOn} />. It stays as it is, whatever changes in the book, and prints
        the same every time.
      </p>
      {onWriteAnew && (
        <p className="letter-note">
          Has something changed since?{' '}
          <LinkButton underline="always" onClick={onWriteAnew}>
            Write it anew
          </LinkButton>
          ; that becomes letter {next}.
        </p>
      )}
      {children}
    </Card>
  );
}

function nextNumberOf(state: BookState): number {
  return Object.keys(state.letters).length + 1;
}
