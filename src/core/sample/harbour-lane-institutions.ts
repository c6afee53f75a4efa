/** A charity, a council, a school and a practice that owe Harbour Lane Joinery. Every name is invented. */
import { who, type DebtorStory } from './debtor-story';

const almshouses: DebtorStory = {
  details: who(
    'company',
    'Trustees of the Saltmouth and Wexcombe Fishermen’s Widows and Orphans Almshouses (Lady Featherstonehaugh’s Gift)',
    {
      account: 'SAL02',
      contact: 'Mrs Hallam, clerk to the trustees',
      email: 'clerk@saltmouth-almshouses.example',
      phone: '01632 960158',
      address: [['The Lodge', 'Almshouse Row'], 'Saltmouth', 'HV1 7NB'],
    },
  ),
  items: [
    { number: 'INV-0041', issued: 81, due: 51, amount: 4480_00, description: 'Sash windows, houses 1 to 8' },
    {
      number: 'INV-0053',
      issued: 9,
      due: -21,
      amount: 1120_00,
      description: 'Sash windows, houses 9 and 10',
    },
  ],
  contacts: [
    {
      ago: 48,
      time: '10:20',
      how: ['email', 'in', 'received'],
      person: 'Mrs Hallam',
      words:
        'Invoices go to the trustees, who meet once a month. INV-0041 is on the list for the next meeting.',
    },
    {
      ago: 7,
      time: '10:40',
      how: ['phone', 'out', 'spoke'],
      person: 'Mrs Hallam',
      words: 'Approved. The cheque needs two signatures and one trustee is away for some days.',
      promise: { amount: 4480_00, by: -5 },
    },
  ],
};

const marlowVet: DebtorStory = {
  details: who('company', 'Marlow Vet Practice Ltd', {
    account: 'MAR01',
    contact: 'Bethan Rowe',
    email: 'practice@marlow-vet.example',
    phone: '01632 960171',
    address: [['27 Mill Street'], 'Wexcombe', 'HV3 1DA'],
  }),
  items: [
    { number: 'INV-0052', issued: 12, due: -18, amount: 2150_00, description: 'Reception desk and shelving' },
  ],
  contacts: [
    {
      ago: 3,
      time: '12:10',
      how: ['email', 'in', 'received'],
      person: 'Bethan Rowe',
      words:
        'INV-0052 is approved and goes into this month’s payment run. They are very pleased with the desk.',
    },
  ],
};

const parishCouncil: DebtorStory = {
  details: who('company', 'Wexcombe Parish Council', {
    account: 'WEX01',
    contact: 'Ivor Tamblyn',
    email: 'clerk@wexcombe-parish.example',
    address: [['Parish Rooms', 'Church Lane'], 'Wexcombe', 'HV3 4JP'],
  }),
  items: [
    {
      number: 'INV-0032',
      issued: 125,
      due: 95,
      amount: 540_00,
      description: 'Notice board for the green',
      paid: { since: 60, amount: 540_00 },
    },
  ],
  contacts: [
    {
      ago: 80,
      time: '16:00',
      how: ['email', 'out', 'sent'],
      person: 'Ivor Tamblyn',
      words: 'Asked which meeting INV-0032 goes to, and whether he needs anything else from us for it.',
    },
    {
      ago: 59,
      time: '09:30',
      how: ['email', 'out', 'sent'],
      person: 'Ivor Tamblyn',
      words: 'Paid the day after the council met. Thanked him, and sent a picture of the board in place.',
    },
  ],
};

const primarySchool: DebtorStory = {
  details: who(null, 'Saltmouth Primary School', {
    account: 'SAL01',
    contact: 'School office',
    email: 'office@saltmouth-primary.example',
    phone: '01632 960105',
    address: [['School Lane'], 'Saltmouth', 'HV1 5FG'],
  }),
  items: [
    {
      number: 'INV-0050',
      issued: 33,
      due: 3,
      amount: 275_00,
      description: 'Coat pegs',
      reference: 'PO 2291',
    },
    { number: 'INV-0054', issued: 8, due: -22, amount: 860_00, description: 'Library shelves' },
  ],
  contacts: [
    {
      ago: 24,
      time: '11:10',
      how: ['email', 'in', 'received'],
      person: 'School office',
      words:
        'They can only pay with their order number on the invoice. Sent INV-0050 again with PO 2291 on it.',
    },
    {
      ago: 1,
      time: '15:45',
      how: ['phone', 'out', 'no-answer'],
      words: 'Nobody at the desk any more. Try before three.',
    },
  ],
};

export const institutions: readonly DebtorStory[] = [almshouses, marlowVet, parishCouncil, primarySchool];
