/** The letters that were issued together, in the order they print: to whom each went, and what became of it. */
import { Anchor, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import type { DebtorId, LetterId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { letterKindNames } from '#core/letters/kinds';
import type { Letter, Posting } from '#core/letters/state';
import type { FilesInHand } from '../../../book/files/use-files';
import { useBook } from '../../../book/use-book';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { paths } from '../../../ui/paths';
import { ProofFiles } from '../proof-files';
import type { CertificatesInHand } from '../use-certificates';

interface BatchTableProps {
  readonly letters: readonly Letter[];
  readonly postings: ReadonlyMap<LetterId, Posting>;
  readonly files: FilesInHand;
  readonly typed: CertificatesInHand;
}

export function BatchTable({ letters, postings, files, typed }: BatchTableProps) {
  return (
    <Card title="In the order they print">
      <p className="letter-note letter-quiet">
        A certificate of posting: type its number, and Enter leads to the next. Drop a photo or a scan on its
        line, or paste it there.
      </p>
      <table className="batch-list">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">To</th>
            <th scope="col">Posted</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <LetterRow
              key={letter.id}
              {...{ letter, files, typed }}
              posting={postings.get(letter.id) ?? null}
            />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

interface LetterRowProps extends Omit<BatchTableProps, 'letters' | 'postings'> {
  readonly letter: Letter;
  /** Null while it was not posted. */
  readonly posting: Posting | null;
}

function LetterRow({ letter, posting, files, typed }: LetterRowProps) {
  const { id, number, batch, kind, debtorId } = letter;
  const name = useBook(nameOf, debtorId);
  return (
    <tr data-letter={id} data-over={files.over?.letterId === id}>
      <td>{batch?.place}</td>
      <th scope="row">
        {name}
        <Anchor
          component={Link}
          href={batch ? paths.letterInBatch(batch.id, id) : paths.letter(debtorId, id)}
          underline="always"
        >
          {letterKindNames[kind]}, letter {number}
        </Anchor>
      </th>
      <td>
        {posting ? (
          <>
            <DayText day={posting.on} />
            {[posting.who, posting.certificate].filter(Boolean).map((each) => ` · ${each}`)}
          </>
        ) : (
          <TextInput
            aria-label={`Certificate of posting for letter ${number}`}
            placeholder="Certificate, if any"
            maxLength={60}
            size="xs"
            value={typed.certificates[id] ?? ''}
            onChange={(event) => typed.write(id, event.currentTarget.value)}
            onKeyDown={toNextField}
          />
        )}
        <ProofFiles letter={letter} files={files} />
      </td>
    </tr>
  );
}

/** Enter in a certificate leads to the one below it, as in a spreadsheet. */
function toNextField({ key, currentTarget: field }: KeyboardEvent<HTMLInputElement>): void {
  if (key !== 'Enter') return;
  const fields = [...(field.closest('tbody')?.querySelectorAll('input') ?? [])];
  fields[fields.indexOf(field) + 1]?.focus();
}

function nameOf({ debtors }: BookState, debtorId: DebtorId): string {
  return debtors[debtorId]?.name ?? '';
}
