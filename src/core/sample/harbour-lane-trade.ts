/** Customers in the trade: builders, joiners and sailmakers that owe Harbour Lane Joinery. Every name is invented. */
import { who, type DebtorStory } from './debtor-story';

const bramblingJoinery: DebtorStory = {
  details: who('company', 'Brambling Joinery Ltd', {
    account: 'BRA01',
    contact: 'Jan Brambling',
    email: 'jan@brambling.example',
    phone: '01632 960114',
    address: [['Brambling Yard', '3 Weir Lane'], 'Saltmouth', 'HV1 2QJ'],
  }),
  items: [
    {
      number: 'INV-0029',
      issued: 140,
      due: 110,
      amount: 980_00,
      description: 'Six pairs of sash windows',
      paid: { since: 61, amount: 980_00 },
    },
    {
      number: 'INV-0043',
      issued: 77,
      due: 47,
      amount: 1440_00,
      description: 'Staircase strings and treads, Weir Lane',
    },
    { number: 'INV-0047', issued: 42, due: 12, amount: 600_00, description: 'Oak newel posts' },
    { number: 'INV-0051', issued: 22, due: -8, amount: 400_00, description: 'Handrail, 12 m' },
  ],
  payments: [{ ago: 4, amount: 600_00, reference: 'BRAMBLING JOINERY INV-0043 PART' }],
  contacts: [
    {
      ago: 100,
      time: '09:10',
      how: ['email', 'in', 'received'],
      person: 'Jan Brambling',
      words: 'Asks for a copy of INV-0029, theirs got wet in the yard. Sent within the hour.',
    },
    {
      ago: 60,
      time: '11:30',
      how: ['email', 'out', 'sent'],
      person: 'Jan Brambling',
      words: 'Thanked Jan for paying INV-0029 in full.',
    },
    {
      ago: 40,
      time: '09:20',
      how: ['phone', 'out', 'spoke'],
      person: 'Jan Brambling',
      words: 'INV-0043 had gone to her old address. Sent it again while we spoke. She reads it tonight.',
    },
    {
      ago: 10,
      time: '09:40',
      how: ['phone', 'out', 'spoke'],
      person: 'Jan Brambling',
      words:
        'She is waiting for one big customer to pay her. Part of it comes now, the rest as soon as he has paid.',
      promise: { amount: 1000_00, by: 3 },
    },
    {
      ago: 2,
      time: '09:15',
      how: ['phone', 'out', 'spoke'],
      person: 'Jan Brambling',
      words:
        'Thanked her for the 600. Hours are being cut at the yard, so the other 400 come a little later.',
      promise: { amount: 400_00, by: -2 },
    },
  ],
};

const castleMews: DebtorStory = {
  details: who('company', 'Castle Mews Developments Ltd', {
    account: 'CAS01',
    contact: 'Gareth Pugh',
    email: 'accounts@castlemews.example',
    phone: '01632 960127',
    address: [['Site Office', 'Castle Mews'], 'Wexcombe', 'HV3 5LT'],
  }),
  items: [
    {
      number: 'INV-0027',
      issued: 152,
      due: 122,
      amount: 6840_00,
      description: 'Fitted kitchens, flats 1 to 3',
      reference: 'CM/4471',
    },
    { number: 'INV-0035', issued: 104, due: 74, amount: 2310_00, description: 'Doors and frames, flat 4' },
  ],
  contacts: [
    {
      ago: 105,
      time: '10:15',
      how: ['email', 'out', 'sent'],
      words: 'INV-0027 fell due two weeks ago. Sent it again and asked whether anything is missing.',
    },
    {
      ago: 98,
      time: '11:20',
      how: ['phone', 'out', 'left-message'],
      words: 'Gareth was on site. Left our number with the office.',
    },
    {
      ago: 90,
      time: '09:35',
      how: ['phone', 'out', 'spoke'],
      person: 'Gareth Pugh',
      words:
        'The buyers of two flats have pulled out, so there is little coming in until they sell again. He rings round everybody himself, which we thanked him for.',
      followUp: 60,
    },
    {
      ago: 64,
      time: '14:05',
      how: ['phone', 'in', 'spoke'],
      person: 'Gareth Pugh',
      words: 'Rang us first: one flat is under offer. He pays INV-0027 when the sale goes through.',
      promise: { amount: 6840_00, by: 40 },
    },
    {
      ago: 38,
      time: '10:00',
      how: ['phone', 'out', 'spoke'],
      person: 'Gareth Pugh',
      words:
        'The sale fell through. He was open about it. Asked what he could manage each month; he will work it out.',
    },
    {
      ago: 12,
      time: '15:30',
      how: ['meeting', 'out', 'spoke'],
      person: 'Gareth Pugh',
      words:
        'Met on site. About 1,500 a month is safe for them from next month, and a first payment before that. We put an offer in writing.',
    },
    {
      ago: 4,
      time: '15:10',
      how: ['email', 'out', 'sent'],
      person: 'Gareth Pugh',
      words:
        'Sent the offer: 1,650 first, then five payments of 1,500. Asked him to ring if it does not fit.',
      followUp: -3,
    },
  ],
};

const brehatVoiles: DebtorStory = {
  details: who('company', 'Société Bréhat Voiles SARL', {
    account: 'BRE01',
    contact: 'Anaïs Kerbrat',
    email: 'compta@brehat-voiles.example',
    address: [['14 quai des Écluses'], 'Port-Bréhec', '22990', 'France'],
  }),
  items: [
    {
      number: 'INV-0044',
      issued: 59,
      due: 29,
      amount: 3260_00,
      description: 'Ash battens, 200 pieces',
      reference: 'BC 2026/118',
    },
  ],
  contacts: [
    {
      ago: 25,
      time: '10:45',
      how: ['email', 'out', 'sent'],
      person: 'Anaïs Kerbrat',
      words: 'A friendly reminder in French, with our bank details.',
    },
    {
      ago: 18,
      time: '13:50',
      how: ['phone', 'in', 'spoke'],
      person: 'Anaïs Kerbrat',
      words: 'Their transfer came back: one digit was missing in our account number. She sends it again.',
      promise: { amount: 3260_00, by: 11 },
    },
    {
      ago: 9,
      time: '09:05',
      how: ['email', 'out', 'sent'],
      person: 'Anaïs Kerbrat',
      words:
        'Nothing has arrived yet. Asked her for the day of the transfer, so that we can trace it together.',
      followUp: 1,
    },
  ],
};

export const trade: readonly DebtorStory[] = [bramblingJoinery, castleMews, brehatVoiles];
