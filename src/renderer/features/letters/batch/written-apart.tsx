/** The way to a letter that can't go out among many, for what it says is typed for it alone. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Candidate } from '#core/reports/letter-candidates';
import { paths } from '../../../ui/paths';
import { newChoice, useLetterInHand } from '../letter-in-hand';

export function WriteApart({ row: { debtorId, kind } }: { readonly row: Candidate }) {
  const [begun, begin] = useLetterInHand(debtorId);
  return (
    <Button
      component={Link}
      href={paths.writeTo(debtorId)}
      variant="filled"
      onClick={() => begun?.kind !== kind && begin(newChoice(kind))}
    >
      Write it by itself
    </Button>
  );
}

/** Said above the list, since such a letter fits and yet does not go out. */
export function ApartNote({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="letter-note">
      {count === 1 ? '1 letter before claim is' : `${count} letters before claim are`} not among them. What
      was agreed is typed for each, so it is written by itself: open its line, and press “Write it by itself”.
    </p>
  );
}
