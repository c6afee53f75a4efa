/** The letters this debtor was sent, each to be opened again as it was issued. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { Letter } from '#core/letters/state';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { paths } from '../../../ui/paths';

export function LettersCard({ letters }: { readonly letters: readonly Letter[] }) {
  if (letters.length === 0) return null;
  return (
    <Card title="Letters">
      {letters.map((letter) => (
        <div key={letter.id} className="side-row">
          <Anchor component={Link} href={paths.letter(letter.debtorId, letter.id)}>
            {letter.number} · {letter.content.subject}
          </Anchor>
          <span className="side-quiet">
            <DayText day={letter.issuedOn} />
          </span>
        </div>
      ))}
    </Card>
  );
}
