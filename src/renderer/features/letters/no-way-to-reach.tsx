/** Said before letters go out that nobody could answer: the business has neither a phone number nor an email address. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { useProfile } from '../../book/use-book';
import { paths } from '../../ui/paths';

export function NoWayToReach() {
  const { phone, email } = useProfile();
  if (phone || email) return null;
  return (
    <p className="letter-note">
      Letters name no phone number and no email address of yours, so an answer has no way to you.{' '}
      <Anchor component={Link} href={paths.profile} underline="always">
        Add them
      </Anchor>
    </p>
  );
}
