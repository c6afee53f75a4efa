/** Says which paper proves later what was sent: a statement is made anew each time, a letter is kept as it was issued. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';

/** `to`: where letters are written. */
export function ProofNote({ to }: { readonly to: string }) {
  return (
    <p className="statement-note statement-quiet">
      A statement is made anew each time, and no copy of it is kept. To prove later what was sent,{' '}
      <Anchor component={Link} href={to} underline="always">
        write a letter
      </Anchor>{' '}
      instead and choose “Statement of account”: it is numbered, kept as it was issued, and holds its
      certificate of posting.
    </p>
  );
}
