/** A letter as it was issued while there was one layout: its page is in test/fixtures/letters. */
import type { LetterContent } from '#core/letters/state';

export const dl1Letter: LetterContent = {
  layout: 'a4-dl-1',
  language: 'en-GB',
  sender: { name: 'Marlow Vet', lines: ['2 Mill Lane', 'Marlow'] },
  recipient: ['M. Howe', '8 Chapel Steps', 'Marlow', 'SL7 2CD'],
  date: '1 September 2026',
  subject: 'Your payment plan for £2,400.00',
  body: 'Dear Mrs Howe,\n\n**£2\\,400\\.00** on INV\\-201.\n\n| No. | Amount |\n| :-- | --: |\n| 1 | £800\\.00 |\n',
  signatures: [
    { party: 'Marlow Vet', name: 'Ann Marlow' },
    { party: 'M. Howe', name: '' },
  ],
  footer: 'Pay to Marlow Vet Ltd & <Sons>',
};
