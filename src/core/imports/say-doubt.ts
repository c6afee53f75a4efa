/** A doubt about who a customer of a ledger file is, in one sentence with what was made of it. */
import type { LedgerDetails } from '../debtors/ledger-details';
import type { Doubt } from './who';

export function sayDoubt({ name, accountNumber }: LedgerDetails, doubt: Doubt): string {
  switch (doubt.what) {
    case 'other-name':
      return `Account ${accountNumber} is ${doubt.debtor.name} in the book and ${name} in the file: taken as the same debtor.`;
    case 'other-account': {
      const taken = doubt.isTaken ? 'the same debtor, who has some of these items already' : 'somebody new';
      return `${name} has the account ${doubt.debtor.accountNumber} in the book and ${accountNumber} in the file: taken as ${taken}.`;
    }
    case 'several': {
      const called = `${doubt.count} debtors in the book could be ${name}`;
      if (!doubt.taken) return `${called}, and nothing tells which: taken as somebody new.`;
      const { name: book, accountNumber: account } = doubt.taken;
      return `${called}: taken as ${account === '' ? book : `${book}, account ${account}`}, who has some of these items already.`;
    }
  }
}
