/** Why the letter can't be written yet, with the way to the field that is missing. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import type { Refusal } from '#core/basics/result';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';

interface LetterRefusalProps {
  readonly refusal: Refusal;
  readonly debtorId: DebtorId;
}

export function LetterRefusal({ refusal, debtorId }: LetterRefusalProps) {
  const way = wayOut(refusal.code, debtorId);
  return (
    <div className="letter-refusal">
      <RefusalNote refusal={refusal} />
      {way && (
        <Button component={Link} href={way.to} variant="filled">
          {way.label}
        </Button>
      )}
    </div>
  );
}

function wayOut(code: string, debtorId: DebtorId) {
  switch (code) {
    case 'no-address':
      return { label: 'Add the address', to: paths.debtorDetails(debtorId) };
    case 'address-too-long':
      return { label: 'Shorten the address', to: paths.debtorDetails(debtorId) };
    case 'no-email':
      return { label: 'Add the email address', to: paths.debtorDetails(debtorId) };
    case 'no-mobile':
      return { label: 'Add the mobile number', to: paths.debtorDetails(debtorId) };
    case 'no-bank-account':
      return { label: 'Add the bank account', to: paths.profile };
    case 'kind-unknown':
      return { label: 'Say who they are', to: paths.debtorDetails(debtorId) };
    case 'no-plan':
    case 'plan-overtaken':
    case 'plan-withdrawn':
      return { label: 'Make a new plan', to: paths.newPlan(debtorId) };
    default:
      return null;
  }
}
