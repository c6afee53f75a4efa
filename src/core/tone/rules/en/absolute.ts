/** English pressure: never, always, immediately, must. */
import type { ToneRule } from '../../rule';

export const enAbsolute: readonly ToneRule[] = [
  {
    id: 'en.absolute.promptly',
    kind: 'absolute',
    says: '<promptly>',
    unless: [
      "<wont>|(we|i)('ll| will|'ve| have)? (<w> ){0,3}<promptly>",
      "(you|you'll) (do not|don't|need not) (have|need)|if you <promptly>|replied <promptly>|<cannot>",
    ],
    unlessKind: true,
    weight: 1,
    why: 'Nobody can pay within the minute; a day is clearer.',
    kinder: 'as soon as you can',
    marks: ['Please pay this immediately.', 'Reply at once.'],
    passes: [
      'We will put it right immediately.',
      'You do not have to pay at once.',
      "If it can't be all at once, we agree a plan.",
    ],
  },
  {
    id: 'en.absolute.immediate-payment',
    kind: 'absolute',
    says: [
      'immediate (payment|settlement|attention|action|response|reply|transfer)',
      '(by|before) (the )?(tonight|today|end of (the |this )?(day|business))',
      '(by|before) (tonight|midnight)|(pay|settle|clear|sort)( <w>){0,3} (out )?(today|tonight|now)',
      '(act|pay|call|ring|respond|reply) now',
    ],
    unless:
      "<wont>|<cannot>|<asksThem>|<orTalk>|today or|now and|if (that|it)('s| is| would)|(do not|don't|need not|no need)",
    weight: 1,
    why: 'It leaves no time to answer; name a day that can be met.',
    instead: 'Please pay as soon as you can, or tell us which day suits you.',
    marks: ['Immediate payment is required.', 'Pay it today.', 'Act now.'],
    passes: [
      'Nothing needs to be decided today.',
      'If you cannot pay it all now, please tell us.',
      'What could you pay today?',
      'Please pay it now, or tell us what has come up.',
    ],
  },
  {
    id: 'en.absolute.must',
    kind: 'absolute',
    says: 'you (must|have to|are required to|are obliged to|need to)(?= (now |still |also |therefore )?<asked>)',
    unless: [
      '(if|when|so that|to) you <asked>',
      'you need to (ring|call|contact|write|send)( <w>){0,4},? (we|you can)|you (can|may)',
      "(do not|don't|not|never|no one|nobody) (have|need|feel|think|believe|imagine)|whatever|what you",
      'you told us|you said',
    ],
    weight: 1,
    why: '“Please” asks for the same and is heard more willingly.',
    kinder: 'we ask you to',
    marks: ['You must pay the balance.', 'You have to respond.'],
    passes: ['You do not have to call.', 'You told us that you would pay.'],
  },
  {
    id: 'en.absolute.demand',
    kind: 'absolute',
    says: [
      '(we|i) (hereby |now |must |therefore |strongly )?(demand|insist|require|order you)( <w>){0,2} (you|that|payment|full|immediate|on|the|your|from)',
      'no exceptions|(not|never|no longer) (be )?((tolerat|put up with|stand for)(e|ed)?|accept(ed)? (this|that|your|it|any|another|excuses))( <w>){0,2}',
      "(it is|it's) (high time|about time)|(not|<nt>) a request",
      '(we|i) expect (payment|full|your|you to|the money|the full)( <w>){0,3}',
      "don't (even )?(you dare|bother|think)|do not (you )?(dare|bother|think|make us)|or not at all",
      '(we|i) (strongly )?(advise|suggest|recommend) you( <w>){0,2} (not|do|pay|act)|do not make us',
    ],
    unless:
      "(do not|don't) think (badly|you|that we|it)|by law|(what|which) (date|day)|when|(require|expect)( <w>){0,12} <day>",
    unlessKind: true,
    weight: 1,
    why: 'Orders close the door; asking keeps it open.',
    instead: 'Please pay as soon as you can, or tell us which day suits you.',
    marks: ['We demand payment.', 'Delay will not be tolerated.', 'It is high time to pay.'],
    passes: ['We ask you to pay by 3 May.', 'We do not demand anything from you now.'],
  },
  {
    id: 'en.absolute.always',
    kind: 'absolute',
    says: [
      "you(r payments?)?('re| are)? (always|never|constantly|continually|forever|every (single )?time)( <w>){0,3} (pay|paying|paid|late|answer|reply|respond|keep|forget|delay|do|call|read|ring|on time|behind)",
      'every single (time|month|week|invoice)|(late|forget) (again|every)|yet again',
    ],
    unless: [
      'always been|always (paid|pay|kept|keep|answered)( <w>){0,3} (on time|promptly|well|your)|reached',
      'if',
    ],
    unlessKind: true,
    weight: 1,
    why: 'Hardly anything is always so, and one exception makes the sentence untrue.',
    instead: 'We have not heard from you yet.',
    marks: ['You never answer.', 'You always pay late.'],
    passes: ['You have always been fair with us.', 'You always paid on time.'],
  },
];
