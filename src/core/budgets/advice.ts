/**
 * What to do when a budget leaves nothing: never to ask for what is not there, and where help is free.
 *
 * Sources, all for England and Wales unless said: Pre-Action Protocol for Debt Claims, in force since 1 October 2017
 * (a debtor who seeks debt advice is given reasonable time); Debt Respite Scheme (Breathing Space Moratorium and Mental
 * Health Crisis Moratorium) Regulations 2020, in force since 4 May 2021 (begins through a debt adviser; individuals, and
 * sole traders who are not VAT-registered; usually up to 60 days).
 */
import type { DebtorKind } from '../debtors/state';
import type { Jurisdiction } from '../profile/state';

/** Sentences, the most important first. */
export function adviceWhenShort(jurisdiction: Jurisdiction, kind: DebtorKind | null): string[] {
  return [
    'There is nothing to ask for now: money that is needed for rent and food does not pay an invoice.',
    'Offer a pause, and name a day together to look at it again.',
    ...freeAdvice(jurisdiction, kind),
  ];
}

/** Where to look in the United Kingdom; elsewhere we know of no list that we could stand by. */
function freeAdvice(jurisdiction: Jurisdiction, kind: DebtorKind | null): string[] {
  if (!jurisdiction.startsWith('GB-')) return ['Tell them that free debt advice may exist near them.'];
  const who =
    jurisdiction === 'GB-NIR'
      ? 'Advice NI'
      : kind === 'individual'
        ? 'National Debtline'
        : 'Business Debtline';
  const where = kind === 'company' ? who : `StepChange and ${who}`;
  const free = `Tell them of free debt advice: ${where} ${kind === 'company' ? 'helps' : 'help'} in confidence.`;
  if (jurisdiction !== 'GB-EAW' || kind === 'company') return [free];
  return [
    free,
    'If they seek it, give them a reasonable time (Pre-Action Protocol for Debt Claims, 2017). An adviser can begin a breathing space, usually of up to 60 days (Debt Respite Scheme, 2021).',
  ];
}
