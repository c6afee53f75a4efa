/** Who writes, to whom, and how to pay and reach us: every letter has these. */
import { ok } from '../../basics/result';
import { contactOf } from '../../debtors/reach';
import type { Profile } from '../../profile/state';
import type { About } from '../about';
import { inDays } from '../example';
import { condition, text } from '../field';
import { phrases } from '../phrases';
import { group } from './group';
import { openOf } from './open';

export const always = group({
  asks: false,
  fields: {
    greeting: text('How the letter opens', { en: 'Dear Mrs Howe', de: 'Guten Tag Frau Lindner' }),
    name: text('Who it is for', { en: 'M. Howe', de: 'A. Lindner' }),
    contact: text('Whom to ask for there', { en: 'Mrs Howe', de: 'Frau Lindner' }),
    business: text('The business', 'Marlow Vet'),
    signatory: text('Who signs; may be empty', 'Ann Marlow'),
    caller: text('Whom to ask for here: who signs, or the business', 'Ann Marlow'),
    phone: text('Our phone number; may be empty', '01628 555 010'),
    email: text('Our email address; may be empty', 'office@marlow.example'),
    address: text('Our address on one line; may be empty', '2 Mill Lane, Marlow, SL7 1AB'),
    today: text('The date of the letter', inDays(0)),
    accountName: text('Whose account to pay into', 'Marlow Vet Ltd'),
    account: text('The account to pay into', '20-00-00 1234 5678'),
    reference: text('What to write with the payment', '10423'),
    isPerson: condition('They are a person or a sole trader, for whom there is free debt advice'),
    ownWords: text('The paragraph typed for this one letter; may be empty', {
      en: 'It was good to talk on Monday.',
      de: 'Schön, dass wir am Montag gesprochen haben.',
    }),
  },
  gather: (about) => {
    const { profile, debtor, request } = about;
    return ok({
      values: {
        greeting: greetingOf(about),
        name: debtor.name,
        contact: contactOf(debtor) || debtor.name,
        ...oursOf(profile),
        today: about.day(about.today),
        reference: referenceOf(about),
        isPerson: debtor.kind === 'individual' || debtor.kind === 'sole-trader',
        ownWords: request.words ?? '',
      },
    });
  },
});

/** What is the same in every letter of a book. */
export function oursOf({ name, signatory, phone, email, address, bank }: Profile) {
  return {
    business: name,
    signatory,
    caller: signatory || name,
    phone,
    email,
    address: address.filter((line) => line !== '').join(', '),
    accountName: bank.accountName || name,
    // Read group by group into a banking app, so it stands on one line.
    account: bank.account.replace(/ (?=\d)/g, '\u00a0'),
  };
}

function greetingOf({ debtor, language }: About): string {
  return debtor.greeting || phrases[language].greeting(contactOf(debtor) || debtor.name);
}

/** Their account with us, else the oldest invoice that is open. */
export function referenceOf({ state, debtor }: About): string {
  return debtor.accountNumber || openOf(state, debtor.id)[0]?.number || debtor.name;
}
