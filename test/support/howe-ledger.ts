/** What Mrs Howe owes, as a ledger file brings it: whom the walks of letters write to. */

export const chapelSteps = { lines: ['8 Chapel Steps'], city: 'Marlow', postcode: 'SL7 2CD', country: '' };

export const mrsHowe = {
  name: 'M. Howe',
  kind: 'individual' as const,
  contact: 'Mrs Howe',
  accountNumber: 'HOW01',
  emails: ['howe@customer.example'],
  phones: ['07700 900 020'],
  addresses: [chapelSteps],
};

/** Both overdue on 1 September 2026, £2,400.00 together. */
export const twoOverdue = [
  { number: 'INV-201', date: '2026-06-03', dueDate: '2026-07-03', amount: 800_00 },
  { number: 'INV-214', date: '2026-07-01', dueDate: '2026-07-31', amount: 1_600_00 },
];
