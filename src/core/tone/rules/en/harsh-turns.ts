/** English turns of phrase that are harsh whatever they are about: idioms, and grammar that talks down. */
import type { ToneRule } from '../../rule';

const open = 'Your invoice is still open.';
const talk = 'Please ring us, so that we can find a way together.';

export const enHarshTurns: readonly ToneRule[] = [
  {
    id: 'en.threat.idiom',
    kind: 'threat',
    says: "haunt you|(get|getting|gets|turn|turns|be|become|becomes) (nasty|ugly|unpleasant|messy|serious)|(there will|there'll|there is going to) be (trouble|hell|problems)|get away with|one way or (another|the other)|(rest assured|make no mistake|mark my words|be in no doubt|be warned|be under no illusion|think twice|think again)|(gloves|masks?) (are|come) off|public knowledge|(follow|chase|hound|pursue|hunt) you( down)?|(severe|lasting|dire|harsh|devastating|catastrophic)( and <w>)? (effects?|impact|results?|measures|penalt(y|ies)|outcome)|consequences( <w>){0,6} (severe|serious|dire|lasting)|(on the line|at stake)|out of business|(done|finished) being|(more|much) trouble|(cut|cutting) (you )?off|shut (you )?down|come down hard|teach you|a lesson|play (hard ball|hardball|rough)|last straw|end of the (road|line)|no way back|running out of (time|options)|(we|i)('ll| will) (find|get|track) (you|our)|watch out|or (you|your <w>|it) (loses?|will lose|goes|is gone|ends?)|your (<w> ){1,2}(loses|will lose)|impossible (for you )?to get|never (again )?(get|be able|receive)( <w>){0,3} (credit|loan|mortgage)|nothing you (can )?(say|do)|(too|beyond) (far|saving)",
    unless: '<wont>|no trouble|never too',
    weight: 2,
    why: 'An idiom that threatens leaves the reader to guess the worst; say the true next step and its day.',
    instead: talk,
    marks: ['This will come back to haunt you.', 'Make no mistake.'],
    passes: ['It is no trouble at all.'],
  },
  {
    id: 'en.threat.next-from',
    kind: 'threat',
    says: '(next|following) (letter|call|message|email|contact|knock)( <w>){0,5} (court|lawyers?|solicitors?|bailiffs?|agency|door)|goes? (straight|directly) to|passed to (enforcement|our (lawyers?|solicitors?|legal team))|(failing|in default of) (prompt|which|that|payment|immediate|full)|reserves? (the|our|all) rights?|(will|shall|may) be (cancelled|terminated|suspended|cut off|revoked|closed|withheld|disconnected)|(membership|account|service|contract|place|tenancy|lease|supply)( <w>){0,3} (ends|stops|is cancelled|is terminated|will end|will stop)|action against you|against you',
    unless: '<day>|<wont>|<wayOut> <w> <day>',
    unlessTrue: ['claim-next', 'claim-issued', 'judgment'],
    weight: 1,
    why: 'A consequence needs its day and a way to stop it.',
    instead: talk,
    marks: ['The next letter will come from the court.', 'Your membership will be cancelled.'],
    passes: ['Unless it is paid by 3 May, your membership will be cancelled.'],
  },
  {
    id: 'en.absolute.hours',
    kind: 'absolute',
    says: '(12|24|36|48|72|twelve|twenty-four|forty-eight) hours|by (tomorrow|noon|midday|close of (business|play))|(just|simply) pay|pay what you owe|cough up|(get|give|send|hand over|bring|want|wants|need|expect)( us| me)?( all)?( of)? (the|our|my) money( to us| back)?|our money|owe (it|us|me)( <w>){0,4} now|do (us|me|yourself|everyone) (\\w{2,5} )?a favour|pull your|pick up the phone|without (any )?exceptions?|not an option|(in full|full payment),? (and )?now|must (settle|clear|pay|be paid|be settled|be cleared)( <w>){0,6} (in full|without)|deadline is final|non-negotiable|no (ifs|buts)|time to pay up',
    unless: "<wont>|you do not owe|until( <w>){0,4} money|(do not|don't) need to|sent us",
    weight: 1,
    why: 'It leaves no time to answer; name a day that can be met.',
    instead: 'Please pay as soon as you can, or tell us which day suits you.',
    marks: ['You have 24 hours.', 'We want our money.', 'Just pay the bill.'],
    passes: ['You do not owe us anything now.', 'If money is tight, tell us.'],
  },
  {
    id: 'en.absolute.stop',
    kind: 'absolute',
    says: "stop (\\w{2,14}ing|it|this)|(don't|do not|never) (<w> )?(insult|try|force|play|expect us|imagine|ignore|take us|mess|push|give us|waste|test|tell us|lie|blame|pretend|come)|quit (\\w{2,14}ing)|grow up|wake up|shape up|face (it|facts|up)|own up|man up|be honest for|for once|(do|try) the (decent|right|honest|honourable) thing|have the (decency|courage|guts|nerve)",
    unless:
      "stop worrying|stop(ped)? (sending|writing|charging|adding|all|interest|paying|using|the)|(we|i) (have|will|can|did|'ll|are)|do not (come in|need)|to stop|stopping",
    weight: 1,
    why: 'Orders close the door; asking keeps it open.',
    instead: 'Please tell us if something is in the way.',
    marks: ['Stop playing games.', 'Do not insult us.', 'Be honest for once.'],
    passes: ['You can stop worrying.', 'We have stopped sending letters.'],
  },
  {
    id: 'en.blame.talks-down',
    kind: 'blame',
    says: "you (ought to|had better|'d better|should know|should have|could have|might have had|really should|seem to|appear to|seem happy|seem unable)|(at your age|of your (size|age|standing|means)|in your position)|(people|customers|clients|someone|somebody|anyone|men|women|firms|businesses|types) like you|(expected|thought|deserve|deserved) (better|more)|(dim|poor|low) (view|opinion)|(beyond|defies) (belief|me|us)|enough is enough|(i|we) suggest you|(if|do) you think (we|you|i|this|that)|you are (very )?(much )?mistaken|(you|you're|are) (being|behaving|acting) (<w> )?<w>|are you (deliberately|trying|serious|seriously|even|really)|what('s| is) your (excuse|problem|explanation|game)|this time|better have|good explanation|sob stor(y|ies)|(playing|play) (games|dumb|us)|(habitual|serial|persistent|notorious|chronic|known|repeat|professional) (<w> )?(late|payer|payers|offender|debtor|defaulter|liar)|deliberate(ly)?|wilful(ly)?|on purpose|stalling|delaying tactics|(cheque|check|payment|one)s? that bounces?|(bounced|rubber) cheques?|respect (for|to) (us|others|our)|(lack|want) of (respect|courtesy|manners|decency)|(no|little) (respect|manners|shame|conscience)|you('re| are) no better|should know better|hiding( behind)?|your (conduct|word is|so-called|endless|constant|usual|little|sorry)|borders on|(shame|pity) you|let your(self|selves)",
    unless:
      'you should have (received|had|got)|you could have (more|the|until)|we believe|thank|sorry (for|to)|not (deliberate|on purpose)|(are|is) not|<nt> (deliberate|think)|deserve better from|we expected to|you appear to have (overpaid|paid)|this time of',
    weight: 1,
    why: 'It talks down to the reader; people who feel small stop answering.',
    instead: open,
    marks: ['You ought to know better.', 'Customers like you ruin us.', 'What is your excuse this time?'],
    passes: ['You should have received our letter.', 'We believe it was not deliberate.'],
  },
  {
    id: 'en.blame.our-anger',
    kind: 'blame',
    says: "(we|i|we're|i'm|we've|i've)( <w>){0,3} (appalled|disgusted|outraged|shocked|furious|angry|annoyed|astonished|disappointed|dismayed|offended|insulted|lost|run out|wasted|foolish|stupid|naive|mad)( <w>){0,2} (by|at|with|in|all|enough|faith|trust|confidence|respect|patience|of|that|to trust)|(patience|goodwill|tolerance|kindness|generosity)( <w>){0,5} (thin|out|gone|exhausted|abused|limit|limits|end|up)|run out of (goodwill|patience|sympathy)|still (waiting|no|nothing|unpaid|chasing|not)( <w>){0,3} (single|penny|sign|word|money|payment|paid|anything)|not (one|a single) (penny|word|reply|payment|call)|a single penny|(don't|do not|never|no longer) want to (hear|see|know)|(another|any more|one more|yet another) (story|excuse|lie|broken|tale|late)|worth nothing|worthless|(fraud|fraudulent|scam|con)|taking the (mickey|piss|biscuit)|money for everything|(how|why) (hard|difficult) (can|is|could)|(must|it's|how) be (so )?nice|must be nice|too much to ask|(obviously|clearly|apparently|evidently|presumably|frankly|honestly|seriously)( <w>)? (not|no|you|your|reading|too|we|nobody|this|paying)",
    unless:
      '(lost|run out) in the post|sorry|lost (our|the) (copy|letter)|good news|we have lost|not lost|sign(ed)? (for|the)|clearly (we|shown)|still (time|open)|thank',
    weight: 1,
    why: 'How angry we are does not help them to pay.',
    instead: open,
    marks: ['We are appalled at you.', 'Our patience is wearing thin.', 'There is still not a single penny.'],
    passes: ['We are sorry that we lost your letter.'],
  },
];
