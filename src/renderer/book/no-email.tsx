/** Said where a page can leave as an email draft: the book knows no address, so the draft opens without one. */
import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import { emailsOf } from '#core/debtors/reach';
import type { Debtor } from '#core/debtors/state';
import { paths } from '../ui/paths';

export function NoEmail({ debtor }: { readonly debtor: Debtor }) {
  if (emailsOf(debtor).length > 0) return null;
  return (
    <Text c="dimmed" mt="xs">
      The book has no email address here: an email draft opens without one.{' '}
      <Anchor component={Link} href={paths.debtorDetails(debtor.id)} underline="always">
        Add it
      </Anchor>
    </Text>
  );
}
