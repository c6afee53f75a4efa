/** Who writes, to whom, and how to pay and reach us: every letter has these. */
import { ok } from '../../basics/result';
import { contactOf } from '../../debtors/reach';
import type { About } from '../about';
import { condition, text } from '../field';
import { phrases } from '../phrases';
import { group } from './group';
import { openOf } from './open';

export const always = group({
  asks: false,
  fields: {
    greeting: text('How the letter opens', 'Dear Mrs Howe'),
    name: text('Who it is for', 'M. Howe'),
    contact: text('Whom to ask for there', 'Mrs Howe'),
    business: text('The business', 'Marlow Vet'),
    signatory: text('Who signs; may be empty', 'Ann Marlow'),
    caller: text('Whom to ask for here: who signs, or the business', 'Ann Marlow'),
    phone: text('Our phone number; may be empty', '01628 555 010'),
    email: text('Our email address; may be empty', 'office@marlow.example'),
    address: text('Our address on one line; may be empty', '2 Mill Lane, Marlow, SL7 1AB'),
    today: text('The date of the letter', '1 September 2026'),
    accountName: text('Whose account to pay into', 'Marlow Vet Ltd'),
    account: text('The account to pay into', '20-00-00 1234 5678'),
    reference: text('What to write with the payment', 'HOW01'),
    isPerson: condition('They are a person or a sole trader, for whom there is free debt advice'),
    ownWords: text('The paragraph typed for this one letter; may be empty', 'It was good to talk on Monday.'),
  },
  gather: (about) => {
    const { profile, debtor, request } = about;
    return ok({
      values: {
        greeting: greetingOf(about),
        name: debtor.name,
        contact: contactOf(debtor) || debtor.name,
        business: profile.name,
        signatory: profile.signatory,
        caller: profile.signatory || profile.name,
        phone: profile.phone,
        email: profile.email,
        address: profile.address.filter((line) => line !== '').join(', '),
        today: about.day(about.today),
        accountName: profile.bank.accountName || profile.name,
        // Read group by group into a banking app, so it stands on one line.
        account: profile.bank.account.replace(/ (?=\d)/g, '\u00a0'),
        reference: referenceOf(about),
        isPerson: debtor.kind === 'individual' || debtor.kind === 'sole-trader',
        ownWords: request.words ?? '',
      },
    });
  },
});

function greetingOf({ debtor, language }: About): string {
  return debtor.greeting || phrases[language].greeting(contactOf(debtor) || debtor.name);
}

/** Their account with us, else the oldest invoice that is open. */
export function referenceOf({ state, debtor }: About): string {
  return debtor.accountNumber || openOf(state, debtor.id)[0]?.number || debtor.name;
}
