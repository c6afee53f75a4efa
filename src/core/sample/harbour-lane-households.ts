/** People who had work done at home and owe Harbour Lane Joinery. Every name is invented. */
import { who, type DebtorStory } from './debtor-story';

const margaretHowe: DebtorStory = {
  details: who('individual', 'Margaret Howe', {
    account: 'HOW01',
    contact: 'Mrs Howe',
    phone: '01632 960142',
    address: [['8 Chapel Steps'], 'Saltmouth', 'HV1 4PL'],
  }),
  items: [
    { number: 'INV-0031', issued: 131, due: 101, amount: 1650_00, description: 'Oak staircase, first half' },
    { number: 'INV-0036', issued: 96, due: 66, amount: 750_00, description: 'Oak staircase, second half' },
  ],
  contacts: [
    {
      ago: 108,
      time: '11:00',
      how: ['letter', 'out', 'sent'],
      words: 'Posted a copy of INV-0031 with a line that she can ring us any time.',
    },
    {
      ago: 94,
      time: '10:30',
      how: ['phone', 'in', 'spoke'],
      person: 'Mrs Howe',
      words:
        'Her husband has been in hospital and the post lay unopened. Told her there is no hurry from us; we ring again in a month.',
      followUp: 64,
    },
    {
      ago: 62,
      time: '10:10',
      how: ['phone', 'out', 'spoke'],
      person: 'Mrs Howe',
      words: 'He is home and on the mend. She would like to pay, but can’t do it all at once.',
    },
    {
      ago: 31,
      time: '11:45',
      how: ['phone', 'out', 'no-answer'],
      words: 'No answer. Tried once and left it at that.',
    },
    {
      ago: 17,
      time: '14:20',
      how: ['meeting', 'in', 'spoke'],
      person: 'Mrs Howe',
      words:
        'She came to the workshop. Went through her month over a cup of tea: 400 is comfortable, more is not.',
    },
    {
      ago: 14,
      time: '10:05',
      how: ['phone', 'in', 'spoke'],
      person: 'Mrs Howe',
      words: 'Yes to six payments of 400. She sounded relieved. Both copies of the agreement go out today.',
    },
  ],
};

const priyaKumar: DebtorStory = {
  details: who('individual', 'Dr Priya Kumar', {
    account: 'KUM01',
    email: 'p.kumar@post.example',
    phone: '01632 960136',
    address: [['The Old Surgery', '2 Hill Rise'], 'Little Barrow', 'HV7 9QT'],
  }),
  items: [
    { number: 'INV-0034', issued: 108, due: 78, amount: 640_00, description: 'Alcove bookcase' },
    { number: 'INV-0040', issued: 84, due: 54, amount: 1120_00, description: 'Four internal doors' },
    { number: 'INV-0049', issued: 34, due: 4, amount: 215_00, description: 'Window seat' },
  ],
  contacts: [
    {
      ago: 65,
      time: '09:50',
      how: ['email', 'out', 'sent'],
      words: 'Sent INV-0034 again with a short note, in case the first one went astray.',
    },
    {
      ago: 50,
      time: '18:15',
      how: ['email', 'in', 'received'],
      words:
        'Two of the doors of INV-0040 stick in wet weather. She pays for them gladly once they are put right.',
    },
    {
      ago: 49,
      time: '08:55',
      how: ['phone', 'out', 'spoke'],
      person: 'Dr Kumar',
      words:
        'Said sorry about the doors and booked Alun to look at them. We leave INV-0040 alone until then.',
    },
    {
      ago: 26,
      time: '16:30',
      how: ['visit', 'out', 'spoke'],
      person: 'Dr Kumar',
      words: 'Alun eased one door. The other needs a new frame, which is ordered.',
      followUp: -6,
    },
    {
      ago: 8,
      time: '17:40',
      how: ['phone', 'in', 'spoke'],
      person: 'Dr Kumar',
      words: 'The bookcase has nothing to do with the doors, she says, and she pays it now.',
      promise: { amount: 640_00, by: 1 },
    },
  ],
};

const stephenLee: DebtorStory = {
  details: who('individual', 'Stephen Lee', {
    account: 'LEE01',
    contact: 'Mr Lee',
    phone: '01632 960163',
    address: [['Flat 6', '19 Netloft Street'], 'Saltmouth', 'HV1 1EW'],
  }),
  items: [{ number: 'INV-0033', issued: 118, due: 88, amount: 1375_00, description: 'Fitted wardrobe' }],
  contacts: [
    {
      ago: 79,
      time: '10:25',
      how: ['phone', 'out', 'spoke'],
      person: 'Mr Lee',
      words:
        'He has lost his job and has an appointment with a debt adviser. Wished him well; we wait for it.',
    },
    {
      ago: 40,
      time: '09:00',
      how: ['letter', 'in', 'received'],
      words:
        'From his debt adviser: breathing space for 60 days. Nothing is sent or asked for until it ends. Told everybody at the desk.',
      followUp: -21,
    },
  ],
};

const zoeNygard: DebtorStory = {
  details: who('individual', 'Zoë Nygård-Ünal', { account: 'NYG01', email: 'zoe@nygard.example' }),
  items: [{ number: 'INV-0037', issued: 93, due: 63, amount: 295_00, description: 'Bookcase' }],
  contacts: [
    {
      ago: 55,
      time: '12:05',
      how: ['email', 'out', 'sent'],
      words: 'Reminder by email. We have no address for her since she moved.',
    },
    {
      ago: 6,
      time: '19:10',
      how: ['text', 'in', 'received'],
      person: 'Zoë',
      words:
        'Sorry for the silence: she was between jobs. The new one has started, and she pays from the first wage.',
      promise: { amount: 295_00, by: -4 },
    },
  ],
};

export const households: readonly DebtorStory[] = [margaretHowe, priyaKumar, stephenLee, zoeNygard];
