/** One-person businesses that owe Harbour Lane Joinery. Every name is invented. */
import { who, type DebtorStory } from './debtor-story';

const quayStreetCafe: DebtorStory = {
  details: who('sole-trader', 'Quay Street Café', {
    account: 'QUA01',
    contact: 'Tegen Trelawney',
    email: 'hello@quaystreet.example',
    phone: '01632 960185',
    address: [['2 Quay Street'], 'Saltmouth', 'HV1 3LH'],
  }),
  items: [{ number: 'INV-0046', issued: 45, due: 15, amount: 812_50, description: 'Counter and shelves' }],
  contacts: [
    {
      ago: 13,
      time: '14:50',
      how: ['email', 'out', 'sent'],
      person: 'Tegen Trelawney',
      words: 'Friendly reminder, and asked how the new counter is doing.',
    },
    {
      ago: 5,
      time: '08:50',
      how: ['phone', 'out', 'spoke'],
      person: 'Tegen Trelawney',
      words: 'The card machine was down for a week and the takings come late. She pays when they are in.',
      promise: { amount: 812_50, by: -1 },
    },
  ],
};

const pascoeBoatyard: DebtorStory = {
  details: who('sole-trader', 'Tom Pascoe, Pascoe’s Boatyard', {
    account: 'PAS01',
    contact: 'Tom Pascoe',
    phone: '01632 960149',
    address: [['The Slip'], 'Little Barrow', 'HV7 2RS'],
  }),
  items: [
    { number: 'INV-0038', issued: 92, due: 62, amount: 1045_00, description: 'Larch planking' },
    {
      kind: 'payment-on-account',
      number: '',
      issued: 58,
      due: 58,
      amount: 150_00,
      description: 'Paid by card at the yard',
    },
  ],
  contacts: [
    {
      ago: 58,
      time: '15:15',
      how: ['visit', 'out', 'spoke'],
      person: 'Tom Pascoe',
      words:
        'Called in at the boatyard. Work is slow until the season starts. He paid 150 on account there and then.',
    },
    {
      ago: 21,
      time: '10:50',
      how: ['phone', 'out', 'left-message'],
      words: 'Left a message with his daughter.',
    },
    {
      ago: 6,
      time: '13:25',
      how: ['phone', 'in', 'spoke'],
      person: 'Tom Pascoe',
      words: 'The harbour office pays him at the end of the month, and he settles with us the day after.',
      promise: { amount: 895_00, by: -9 },
    },
  ],
};

const oharaBakery: DebtorStory = {
  details: who('sole-trader', 'O’Hara & Daughters Bakery', {
    account: 'OHA01',
    contact: 'Niamh O’Hara',
    email: 'niamh@ohara-bakery.example',
    phone: '01632 960190',
    address: [['41 Fore Street'], 'Wexcombe', 'HV3 2DB'],
  }),
  items: [
    { number: 'INV-0048', issued: 38, due: 8, amount: 480_00, description: 'Bread racks' },
    {
      kind: 'credit-note',
      number: 'CN-0006',
      issued: 30,
      due: 30,
      amount: 120_00,
      description: 'One rack cut to the wrong length',
    },
  ],
  contacts: [
    {
      ago: 30,
      time: '09:25',
      how: ['phone', 'in', 'spoke'],
      person: 'Niamh O’Hara',
      words: 'One rack is the wrong length. Our mistake: said so, and credited 120 the same day.',
    },
    {
      ago: 4,
      time: '13:05',
      how: ['phone', 'out', 'spoke'],
      person: 'Niamh O’Hara',
      words: 'All is well with the racks. She takes off the credit and pays 360.',
      promise: { amount: 360_00, by: -3 },
    },
  ],
};

export const shops: readonly DebtorStory[] = [quayStreetCafe, pascoeBoatyard, oharaBakery];
