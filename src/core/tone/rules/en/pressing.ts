/** English ways of pressing, despairing and lecturing, by their grammar and by their fixed turns. */
import type { ToneRule } from '../../rule';

const open = 'Your invoice is still open.';
const talk = 'Please ring us, so that we can find a way together.';

export const enPressing: readonly ToneRule[] = [
  {
    id: 'en.press.condition',
    kind: 'no-way-out',
    says: [
      "(?:unless|without|failing|in the absence of|until|till|if (?:you|we|it|this|that|payment|nothing|no|the|i|your)(?: <w>){0,6} (?:not|<nt>|no|nothing|fails?|remains?|ignores?|keep|keeps|continues?|carry|carries))(?: <w>){0,12} (?:will|shall|'ll|going to|won't|i'll|we'll|you'll|they'll|there'll|must|means)(?: <w>){1,3}",
      "(?:i'll|we'll|i will|we will|you'll|you will|there'll be|there will be|i won't|we won't|you won't|(?:will|shall|gets?|goes?|is|are|stays?) (?:be )?[a-z]{2,12}(?:ed|n|t|off))(?: <w>){0,8} (?:unless|until (?:you|i|we|it)|till (?:you|i|we)|if (?:you|it|this|that|i|we)(?: <w>){0,4} (?:<nt>|not|keep|ignore|carry|fail|continue)|failing which)(?: <w>){0,3}",
      '(?:or|otherwise|or else)(?:,)? (?:i|we|you|your|the|my|it|there|they|this|that)(?:\'ll|\'re|\'m)? (?:(?:will|shall|am|are|is|goes|gets|can|may|loses?|start|stop|go|sue|ring|call|tell|come|take|post|walk|cut|sell|put|have|will be|won.t)(?: <w>){0,3})?|or else(?=$|[.,!])|your (?:choice|call|funeral|move)(?=$|[.,!])|pay up|pay or',
    ],
    unless:
      "<day>|<wont>|please|will write|\\d|if you (?:have|wish|would|need|want|prefer|are not sure)|or (?:we|i|you) (?:can|could|may)|(?:let|tell|ask|call|ring|contact|write to) (?:us|me)|question|goods (?:are|remain)|belong|or (?:your|the|my) (?:reference|account|customer|bookkeeper|colleague|accountant|office|team|<w> number)|or (?:they|it|you) (?:is|are) <w>|(?:payment|invoice|original|form) (?:is|has been|arrives|reaches|clears)|until (?:we have|it (?:is|has)|the)|do(?:es)? not need|not due",
    unlessKind: true,
    unlessTrue: ['claim-next', 'claim-issued', 'judgment', 'with-solicitor', 'handed-over'],
    weight: 1,
    why: 'A consequence needs its day and a way to stop it; without them it is a threat.',
    instead: talk,
    marks: ['If you keep ignoring this, we will stop.', 'Pay it, or else.'],
    passes: ['Unless it is paid by 3 May, we will stop.', 'Please send it, or we can collect it.'],
  },
  {
    id: 'en.press.again',
    kind: 'absolute',
    says: [
      'for the (?:umpteenth|last|third|fourth|fifth|sixth|tenth|hundredth|nth|final|millionth|second|very last|one hundredth) time|how many (?:more )?times|(?:time and|again and) again|over and over|once again|yet (?:another|again)|same old|same (?:story|song|excuse)|broken record|on and on|every (?:single )?time(?= (?:i|we|you|it|there))|heard (?:it|that|this|them|enough|every)(?: <w>)? (?:all|before|many|too|excuse|one)?|seen it (?:all|before)|(?:three|four|five|six|seven|eight|nine|ten|eleven|a dozen|twenty|a hundred) times (?:now|already|and|this|in|over)',
      '(?:money|cash|payment|pay|paid|funds|cheque|transfer)(?:, | )(?:right )?(?:now|today|tonight)(?=$|[.,!])|^(?:now|today|tonight)[.!]|(?:last|final) (?:chance|warning|word|call|offer|time)|only (?:warning|chance)|time(?:.s| is| has) (?:up|run out|running out)|clock is ticking|tick,? ?tock|counting (?:to|down|the)|on the dot|not a (?:day|minute|moment|second|penny|cent|word|peep|sausage)|one more (?:day|minute|hour|excuse|word|time)|a (?:day|minute|moment|second) (?:longer|more)|no (?:more|further|longer) (?:delays?|excuses?|discussion|waiting|chances|time|games|nonsense|stories|extensions|instalments|talk|favou?rs|nice)|no (?:delays?|discussion|arguments?|ifs|buts|stories|excuses?|instalments|nonsense|messing)(?=$|[ ,.!])|full stop|period(?=[.!]|$)|end of(?: story| discussion| debate)?(?=[.!,]|$)|not (?:up for|open to) (?:discussion|debate|negotiation)|that is final|i mean it|i.m (?:serious|not joking|not kidding|waiting)|we.re (?:serious|not joking|not kidding|done)',
      "had (?:it up to|it with|enough|my fill|our fill)|up to here|end of (?:my|our) (?:tether|rope|patience)|wits. end|(?:lost|losing|run out of|no|out of) patience|patience (?:is|has|was|with)(?: <w>)?|fed up|sick (?:of|and tired)|tired of|(?:bored|weary) (?:of|with)|furious|livid|seething|fuming|raging|enraged|incensed|gobsmacked|speechless|gutted|blood boil|see(?:ing)? red|last nerve|back teeth|gone (?:beyond|too far|on (?:long|far) enough)|too (?:soft|lenient|kind|nice|patient|generous|trusting|polite|good) (?:on|with|to|for|by)|too (?:soft|lenient|patient|trusting)",
    ],
    unless: "<wont>|please|thank|signed for the|once again on <day>|for the (?:second|third|fourth|last) time (?:this|on|in) <w>|patience (?:while|as|is appreciated)|until the end of(?: <w>)|period of",
    unlessKind: true,
    weight: 1,
    why: 'It presses and tells nothing new; name a day that can be met, or ask what is in the way.',
    instead: talk,
    marks: ['For the umpteenth time: transfer it.', "I've had it up to here.", 'No discussion.'],
    passes: ['Our patience is not at an end, thank you for telling us.', 'The letter was posted twice.'],
  },
  {
    id: 'en.press.lecture',
    kind: 'blame',
    says: [
      '(?:people|anyone|anybody|whoever|those|somebody|someone|families|customers|firms|companies|businesses|ones|person|man|woman|adults?|parents|folk|neighbours|professionals|everyone else|everybody else|the rest of us)(?: (?:who|that|which))?(?: <w>){0,5} (?:pays?|paid|paying|can pay|their (?:bills|debts|word|way|suppliers|dues)|steals?|cheats?|don.t|doesn.t|can.t|won.t|never)(?: <w>){0,3}',
      '(?:even )?(?:a|any|my|the) (?:child|kid|monkey|chimp|parrot|goldfish|hamster|toddler|schoolboy|schoolgirl|schoolchild|[a-z]{3,6}-year-old|intern|apprentice|trainee|dog|cat|grandmother|granny|gran|nan|grandfather|mother|mum|student|baby|robot|blind man|fool)(?: <w>){0,4} (?:could|would|can|knows?|manages?|pays?|understands?|has more|have|is|does)(?: <w>){0,4}',
      "(?:that is|that's|this is|it's|it is)(?:n't| not| no|n.t) (?:how|the way|way|an oversight|accident|coincidence|mistake|a mistake|a coincidence|an accident|a game|a joke|a favou?r|a hobby|charity|optional|a request|a suggestion|a negotiation|rocket science|difficult|hard|complicated|my (?:emergency|problem|fault)|our (?:emergency|problem|fault))|(?:that is|that's|this is) (?:intent|intentional|deliberate|theft|fraud|robbery|stealing|cheating|the (?:thanks|limit))|no way to (?:treat|behave|run|do|deal|live|carry)|no (?:accident|coincidence)|by design|call (?:that|it|this) (?:business|professional|service|honest|fair)|is no (?:excuse|accident|coincidence|reason)|is not (?:a charity|an excuse|my|our) ?(?:problem|emergency|fault|concern|business)?",
      "(?:i|we) (?:don't|do not|won't|will not|can't|cannot|no longer|never) (?:believe|fall for|buy|trust|swallow|care|want|need (?:your|this)|have time|treat|deal with|negotiate|do business|work for free|run a|play|forget|forgive|put up|stand for|tolerate|let|give a)(?: <w>){0,3}|(?:doesn.t|don.t|won.t|didn.t) (?:believe|fool|impress|wash|cut it|fly|work on|scare|mean a thing|count|help|interest|bother|excuse|justify|pay the|stop you|take no)(?: <w>){0,3}",
      "(?:should|shouldn.t|would|could|ought to|must) (?:not )?(?:have )?(?:known better|know better|have to (?:explain|beg|chase|ask|remind|tell|spell|do this|say)|have listened|have seen|thought of that|be ashamed|be grateful|listened|never have)(?: <w>){0,3}|(?:i|we) (?:trusted|believed|relied on|counted on|fell for|bent over|bailed|carried|believed in|stuck by|took you)(?: <w>){0,3}|(?:taught|learned|learnt|learn|teaches|teach)(?: <w>)? (?:a|my|our|your|the) lesson|lesson (?:learned|learnt)|serves? (?:you|me|us|him|them) right|good riddance|what goes around|karma|you reap|as you sow|comeuppance|just deserts|day of reckoning|have it coming|had it coming|what you deserve",
      "(?:you can|they can|he can|she can|you may as well) (?:forget|whistle|kiss|say goodbye|wave|kiss goodbye|stick|shove|keep your|rot|explain|beg|cry|shout|count|bet|start|go)(?: <w>){0,3}|kiss(?: <w>){0,4} goodbye|(?:say|wave) goodbye to|(?:show|shows|showing) (?:your|their|his|her) face|in the eye|in the mirror|to (?:my|our|his|her|their) faces?|behind (?:my|our) backs?|at (?:my|our|other people's|others') expense|living off|on (?:my|our) backs?|out of (?:my|our) (?:own )?pockets?|good enough for|(?:in|of|for) all my (?:years|life|days)|in (?:[a-z]{3,8}|\\d\\d)(?:-<w>)? years (?:have|i|we|of|in)(?: <w>)? (?:i|we|business|never|trading|not|seen)?|(?:never|rarely) (?:in|before|have|had|again|met|seen|dealt|known|worked|come|been|did|do|will|would|intended|meant)(?: <w>){0,3}",
    ],
    unless: "please|<day>|\\d|(?:we|i) never (?:received|got|had|ordered|asked|charge|share|send)|(?:people|person|man|woman|someone|somebody|customers|companies|parents) (?:who|that)? ?(?:pays?|looks?|signed|paid) (?:the|your|our|for|by|at|in|on|online)|never (?:received|reached|arrived)|customers (?:to pay|pay (?:by|at|in|on|within))|forward|whoever (?:pays|deals|looks|handles)|(?:dog|cat|baby|child|mother|student|intern|apprentice) (?:was|is|has|can (?:be|come|start|attend))|we (?:do not|don't|cannot|can't) (?:need|have|want) (?:the|a|an|it|to|proof)|we can't let|in the mirror",
    unlessKind: true,
    weight: 1,
    why: 'It lectures; people who feel small stop answering.',
    instead: open,
    marks: ['Even a child could do it.', 'That is no way to treat people.', 'Honest people pay their bills.'],
    passes: ['Please forward it to whoever pays the bills.', 'The cheque never reached us.'],
  },
];
