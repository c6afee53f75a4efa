/**
 * The shape of a made-up debtor's story: who they are, what they owe and what was said, told in days before today
 * so that the sample book always looks as if it was last used yesterday.
 */
import type { LedgerDetails } from '../debtors/ledger-details';
import type { Address, DebtorKind } from '../debtors/state';
import type { InvoiceKind } from '../invoices/state';
import type { Channel, Direction, Outcome } from '../notes/state';

/** 30 is thirty days before today, -8 is in eight days. */
export type DaysAgo = number;

export interface StoryItem {
  readonly kind?: InvoiceKind;
  readonly number: string;
  readonly issued: DaysAgo;
  readonly due: DaysAgo;
  /** Minor units, tax included; written `1440_00`. */
  readonly amount: number;
  readonly description: string;
  readonly reference?: string;
  /** What the ledger counts as paid, and since when. */
  readonly paid?: { readonly since: DaysAgo; readonly amount: number };
}

export interface StoryContact {
  readonly ago: DaysAgo;
  /** Time of day, `09:40`. */
  readonly time: string;
  readonly how: readonly [Channel, Direction, Outcome];
  readonly person?: string;
  readonly words: string;
  readonly promise?: { readonly amount: number; readonly by: DaysAgo };
  readonly followUp?: DaysAgo;
}

/** Money recorded by hand, after the last ledger file. */
export interface StoryPayment {
  readonly ago: DaysAgo;
  readonly amount: number;
  /** As on the bank statement; it is used for what it names. */
  readonly reference: string;
}

export interface DebtorStory {
  readonly details: LedgerDetails;
  readonly payments?: readonly StoryPayment[];
  readonly items: readonly StoryItem[];
  readonly contacts: readonly StoryContact[];
}

interface Who {
  readonly account: string;
  readonly contact?: string;
  readonly email?: string;
  readonly phone?: string;
  /** Street lines, then the town, the postcode and, from abroad, the country. */
  readonly address?: readonly [lines: readonly string[], city: string, postcode: string, country?: string];
}

/** A debtor's details; what is left out is not known. */
export function who(kind: DebtorKind | null, name: string, { account, ...known }: Who): LedgerDetails {
  const { contact = '', email, phone, address } = known;
  return {
    name,
    kind,
    contact,
    emails: email === undefined ? [] : [email],
    phones: phone === undefined ? [] : [phone],
    addresses: address === undefined ? [] : [addressOf(address)],
    accountNumber: account,
  };
}

function addressOf([lines, city, postcode, country = '']: NonNullable<Who['address']>): Address {
  return { lines: [...lines], city, postcode, country };
}
