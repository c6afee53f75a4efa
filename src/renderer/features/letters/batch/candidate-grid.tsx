/** Whom a letter fits today, with what stands against it: ticked in or out, opened to look at. */
import { useMemo } from 'react';
import { letterKindNames } from '#core/letters/kinds';
import { isWrittenApart, type Candidate } from '#core/reports/letter-candidates';
import { useOpenBook } from '../../../book/use-book';
import { Amount } from '../../../ui/amount';
import { DataGrid } from '../../../ui/data-grid';
import { EmptyState } from '../../../ui/empty-state';
import { sumWidth, TALL_ROW_HEIGHT, type GridColumn } from '../../../ui/grid-shape';
import type { LettersInHand } from './use-letter-choice';

const columnsFor = (largest: number): readonly GridColumn<Candidate>[] => [
  {
    id: 'name',
    label: 'Name',
    width: 'minmax(150px, 1.2fr)',
    cell: ({ name, postcode }) => (
      <span className="letters-name">
        <span title={name}>{name}</span>
        <span className="letters-quiet">{postcode}</span>
      </span>
    ),
  },
  {
    id: 'kind',
    label: 'Letter',
    width: '164px',
    cell: ({ kind, fits }) => (
      <span className="letters-kind">
        <span>{letterKindNames[kind]}</span>
        {kind !== fits && <span className="letters-quiet">chosen by you</span>}
      </span>
    ),
  },
  {
    id: 'amount',
    label: 'Asks for',
    width: sumWidth(largest),
    align: 'end',
    cell: ({ amount }) => (amount > 0 ? <Amount cents={amount} /> : ''),
  },
  {
    id: 'findings',
    label: 'Safe to send?',
    width: 'minmax(220px, 1.6fr)',
    cell: ({ stop, warnings, despiteHold }) => {
      if (stop) {
        const label = isWrittenApart(stop) ? 'Written by itself' : 'Stays here';
        return <Finding words={stop.message} label={label} />;
      }
      if (despiteHold && warnings.length === 0) {
        return <Finding words={`“${despiteHold}”`} label="Although on hold" />;
      }
      if (warnings.length === 0) return <span className="letters-quiet">Nothing against it</span>;
      return <Finding words={warnings.map(({ sentence }) => sentence).join(' ')} label="Look first" />;
    },
  },
];

function Finding({ words, label }: { readonly words: string; readonly label: string }) {
  return (
    <span className="letters-finding" title={words}>
      <strong>{label}:</strong> {words}
    </span>
  );
}

interface CandidateGridProps {
  readonly choice: LettersInHand;
  readonly onOpen: (debtorId: string) => void;
}

export function CandidateGrid({ choice: { shown, chosen, choose }, onOpen }: CandidateGridProps) {
  const { bookId } = useOpenBook();
  const columns = useMemo(() => columnsFor(Math.max(0, ...shown.map(({ amount }) => amount))), [shown]);
  if (shown.length === 0)
    return (
      <EmptyState title="No letter is both of that kind and of that age">Choose others above.</EmptyState>
    );
  return (
    <DataGrid
      name={`letters that fit ${bookId}`}
      label="Letters that fit today"
      columns={columns}
      rows={shown}
      rowKey={candidateKey}
      rowHeight={TALL_ROW_HEIGHT}
      onOpen={({ debtorId }) => onOpen(debtorId)}
      selection={{ chosen, onChoose: choose, isWork: true }}
    />
  );
}

function candidateKey({ debtorId }: Candidate): string {
  return debtorId;
}
