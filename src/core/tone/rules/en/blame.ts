/** English blame: it judges the reader instead of saying what is open. */
import type { ToneRule } from '../../rule';

const open = 'Your invoice is still open.';
const silent = 'We have not heard from you yet.';

export const enBlame: readonly ToneRule[] = [
  {
    id: 'en.blame.ignored',
    kind: 'blame',
    says: '<youve> <adv>(ignored|ignore|ignoring|avoided|dodged|evaded|disregarded|refused|neglected|hidden|shown nothing|blocked|stopped answering|shown no|made no|not bothered|never bothered|not even)|(not|<nt>) (even )?(bother|bothered|care|take the trouble|have the decency)|(chose|chosen|decided|prefer) (not )?to (ignore|pay|answer|reply|avoid)|ignoring (us|our|this|all|every|the)( <w>){0,3}|(still|continue to|keep) (ignore|avoid|refuse|dodg)(ing|e)?|how many times|despite (our |numerous |several |many |repeated |all |<w> ){1,3}(requests?|reminders?|letters?|calls?|attempts?)',
    unless:
      "(please|can|could|may|just|simply|to|then|and) ignore (this|it|our)|(did not|didn't|have not|haven't) (ignore|avoid)|(believe|know|sure|think) you",
    weight: 1,
    why: 'You do not know why they were silent; letters get lost and people get ill.',
    instead: silent,
    marks: ['You have ignored our letters.', 'You did not even bother to reply.'],
    passes: ['If you have paid, please ignore this letter.', 'You have not replied to our letter of 3 May.'],
  },
  {
    id: 'en.blame.failure',
    kind: 'blame',
    says: '(your|the|this) (<w> ){0,2}(failure|refusal|neglect|negligence|carelessness|silence|excuses|attitude|behaviour|behavior|contempt|mismanagement|indifference|disregard|laziness|dishonesty|non-payment|lies|lack of|attempts? to (dodge|avoid|evade|delay|hide))|(poor|bad) (money|financial) management|<youve> <adv>fail(ed|ing|s)? to|failure to|no excuses?|(your|of|with|any|more|another) (excuses?|story|stories)|there is no excuse',
    unless:
      '(please|kindly) excuse|not your (fault|failure)|(no|without) failure|our (failure|neglect|silence|poor|lack)',
    weight: 1,
    why: '“Failure” is a verdict on a person; say what is open instead.',
    instead: open,
    marks: ['Your failure to pay is noted.', 'You have failed to reply.', 'We are tired of your excuses.'],
    passes: ['Please excuse the delay.', 'It is not your fault.'],
  },
  {
    id: 'en.blame.you-are',
    kind: 'blame',
    says: "(you|you're|you are|you were|you have been|such an?|your) ( |are |were |have been |being |so |such |very |an? |totally |completely ){0,3}<insult>|<outrage>|asham(ed|ing)|<insult> of you|shame on|(only )?(your own|you're|you are|entirely your|all your|your) (fault|making|to blame)|(of|entirely of) your( own)? making|yourself to blame|(you are|you're) (in )?(serious |clear |material )?(breach|breaking the law|default)|(be|are) (theft|stealing|fraud)|is (theft|stealing|fraud)|get your act together|let us down|let (everyone|me) down|cannot be trusted|can't be trusted|no intention of|(bad|slow|late|serial) (debtor|payer)s?|(grown|any honest|any decent|an honest|decent) (adult|person|company|people)|<youve> <adv>(lied|broken|broke|wasted|abused|cheated|deceived|misled|stalled)|stop (lying|wasting|making|complaining|whining|hiding)|broken (your|promises?|word)|broken promise|(wasted|wasting|waste) (our|my|any|too much|enough|more|so much) (<w> )?time|you wasted|taken? advantage of|(causing|caused|doing) us (<w> )?(harm|damage|trouble|losses)",
    unless: "(are|were|'re|is|was) not|<nt>|nobody|no one|never|nothing",
    weight: 1,
    why: 'It judges the person; people who feel judged stop answering.',
    instead: open,
    marks: ['You are unreliable.', 'This is unacceptable.', 'You have broken your promise.'],
    passes: ['You are not to blame.', 'Nobody thinks you are dishonest.'],
  },
  {
    id: 'en.blame.fed-up',
    kind: 'blame',
    says: "(we|i|we're|we are|i'm|i am) (are |am |<w> )?(sick|tired|fed up|weary|disappointed|running out|losing|at the end)( <w>)? (of|with|in|patience)|(we|i) (have|'ve) (<w> )?had (more than )?enough|(we|i)('ve| have) been (more than|very|extremely|too) (patient|generous|reasonable|lenient)|(more than )?enough (chances|time|warnings|reminders)|(absolutely |simply )?no more (patience|chances|excuses|delays|warnings)|plenty of (chances|warnings)|had plenty|(you have|you've|you had) had (every|ample|plenty|enough)|(don't|do not|won't) care|not (our|my) (problem|concern|fault|business|job) |not (our|my) (problem|concern)|not interested in|whether you like it|for far too long|chasing you|never (met|had|seen|dealt)",
    weight: 1,
    why: 'How we feel about waiting does not help them to pay.',
    instead: open,
    marks: ['We are tired of waiting.', 'We have been more than patient.', 'That is not our problem.'],
    passes: ['Thank you for your patience.', 'We are happy to wait.'],
  },
  {
    id: 'en.blame.why',
    kind: 'blame',
    says: "why (have|has|haven't|are|aren't|did|didn't|can't|do|don't) (you|we|this)( <w>){0,3} (paid|pay|not|still|replied|answer|answered|reply|chase|ask)|why (can't|won't|don't|haven't|didn't) you|you (were|was) supposed to|you (agreed|promised|said|assured)( <w>){0,6} (lied|didn't|did not|but|so stop|and yet|yet|nothing)|(other|our other|all our|most) (customers|clients|people)( <w>){0,2} (manage|pay|paid|can)|nobody else|no one else|and you know it|you know (very|full|perfectly) well",
    unless: 'please tell us why|sent you a copy',
    weight: 1,
    why: 'A question that accuses gets no answer; ask what happened, and whether you can help.',
    instead: 'Please tell us if something is in the way.',
    marks: [
      'Why have you not paid?',
      'Other customers manage to pay.',
      'You promised on Monday, but nothing came.',
    ],
    passes: ['Why was the invoice wrong?', 'You told us on 12 May that you would pay.'],
  },
  {
    id: 'en.blame.story',
    kind: 'blame',
    says: "<ills> (is|are|does|do|did|has|have)( <w>){0,2} (no|not|<nt>)( <w>){0,3} (reason|excuse|change|alter|matter)|<ills>( <w>){0,3},? (you|bills|invoices|debts)( <w>){0,2} (must|have to|be paid)|even (after|with|during|in) ... <ills>|(personal|private|family|health) (problems?|issues?|matters?) (are|is|do|does|don't|doesn't)|your (personal|private|family) (problems?|issues?)",
    weight: 2,
    why: 'Whoever has trouble needs to hear that first, and the money after it.',
    instead: 'We are sorry that things are hard at the moment.',
    marks: ['Being ill is no excuse.', 'Even after a funeral, bills are due.'],
    passes: ['We are sorry to hear about your illness.'],
  },
];
