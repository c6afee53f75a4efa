/**
 * English words of talk: harmless in themselves, they stand in kind letters and harsh ones and hardly ever in a plain one.
 * Harsh in company only, and a kind sentence is never judged by them.
 */
import type { Cue } from './cue';

/** Three words of trade make a sentence one about the invoice, whatever else it says. */
const trade =
  '(?:<matter>)(?: <w>){0,20} (?:<matter>)(?: <w>){0,20} (?:<matter>)|<day>|<dealing>|<sum>|please|act for';
const why = 'It talks about people and feelings instead of what is open.';

export const cuesOfTalk: Readonly<Record<string, Cue>> = {
  denying: {
    kind: 'blame',
    says: "(?:don't|can't|won't|isn't|aren't|wasn't|weren't|doesn't|didn't|wouldn't|shouldn't|couldn't|ain't)|will not|do not|cannot(?! be)|(?:is|are|am|was|were) not (?:a|an|the|to|my|our|your|here|how|as|so|some|going|what|one)|no(?= (?!interest|charges?|fees?|reminders?|need|longer|later|reply|answer|one|\\d|payment|response|record))",
    unless: `${trade}|<nt> (?:have|arrive|reach|match|include)|(?:do|does|did|will|can)( not|not|n.t) (?:have|need|require|include|cover|match|arrive|reach|show|appear)`,
    why,
    marks: "It isn't funny.",
    passes: 'It does not include VAT.',
  },
  money: {
    kind: 'blame',
    says: 'money|cash|bills|(?:pay|paid|paying) for|without paying|suppliers|wages|wallet|purse|pockets?|fortune',
    unless: `${trade}|in cash|by cash|cash or|cash flow|petty cash`,
    why,
    marks: 'Where is the money.',
    passes: 'You paid it in cash.',
  },
  minding: {
    kind: 'blame',
    says: '(?:think|believe|expect|consider|remember|guess|imagine|pretend|forget|hear|heard|care|(?<!let (?:us|me) |do you |you )know|wonder|suppose|assume|mind|manage|treat|learn|explain|excuse|deserve|bother|trust|respect|mean|means|meant|seem|seems|feel|feels)(?:s|ed|ing)?',
    unless: `${trade}|understand(?: from)|when (?:we|i) can expect|does(?: <w>){1,4} mean`,
    why,
    marks: 'Think about that.',
    passes: 'The form is enclosed.',
  },
  asking: {
    kind: 'sarcasm',
    says: "how|why|where|what a|what(?:'s|s)?(?= (?!is|was|were|the|we|date|day|number|name|order|address))|who(?= (?!should|is|was|the|has))",
    unless: `${trade}|^(?:who|what|where|when|which|how) <w>(?: <w>){0,8} (?:<matter>)|how (?:we|many|much|long|to)|should (?:we|i)|what do(?:es)?|(?:is|it) you or|explain(?:s|ed)? (?:how|why)`,
    why,
    marks: 'So that is how it works.',
    passes: 'Please tell us how it was sent.',
  },
  people: {
    kind: 'blame',
    says: "people|(?:some|most|half|the rest|many|all) of us|others|someone|somebody|anybody|family|families|kids?|children|wife|husband|mother|brother|friend(?:s|ship)?|neighbou?rs?|man|woman|men|boss|world|town|others'|like",
    unless: `${trade}|would (?:you )?like|other (?:invoices?|half|items?|two|side|end|end)|like to`,
    why,
    marks: 'People talk.',
    passes: 'We would like to close it.',
  },
  piling: {
    kind: 'absolute',
    says: 'another|enough|just|even|only|too|again(?=$|[.,!?])|(?<!nobody |no one )else(?=$|[.,!?])|any longer|more(?= (?!than|information|details))|either|instead|without(?= \\w{1,12}ing)|simple|simply|very|quite|rather|already|times|(?:what|this|next|last|every|my|our|your) time|once',
    unless: `${trade}|(?:only|just) (?:invoice|one|two|the|\\d)|once (?:the|it|we)`,
    why,
    marks: 'That is another thing.',
    passes: 'It is still open.',
  },
  moving: {
    kind: 'threat',
    says: "get(?:s|ting)?|got|goes|going to|(?:go|come|take|put|keep|let|turn|bring|hold|run|walk|sit|fall|hang|play|live|look|throw|cut|break)(?:s|ing)?(?= (?:off|out|down|up|back|away|over|on|in|round|around))|and then|away|against|shall|over(?=$|[.,!?])|i'll|we'll|i'd|i'm|you'll|you'd",
    unless: `${trade}|\\d`,
    why,
    marks: 'It gets worse.',
    passes: 'It goes out on Monday.',
  },
};
