/** By what an English sentence is kind: whole families of regard, relief and offers. */
import type { KindRule } from '../../rule';

export const enKindMore: readonly KindRule[] = [
  {
    id: 'en.kind.feeling-with',
    says: [
      '(we|i|we all|all of us|everyone here|the team)( <w>){0,3} (understand|realise|realize|recognise|recognize|sympathise|sympathize|empathise|appreciate|(?:can|could) (?:only |well |easily |just )?(?:imagine|see|guess|picture)|gather)(?! from| (?:that )?(?:the|this|your) (?:invoice|payment|account|order|cheque|contract|goods|delivery))( <w>){0,12}',
      "(we|i|i've|we've|we all) (do |fully |quite |all |both )?(know|knew|heard|saw|see|gather|read|been told)( <w>){0,12} (<hardship>)",
      '(must|can|could|may|might|has to|have to)( <w>)? (be|have been|feel|come)( <w>){0,3} (<hardship>)|(<hardship>)( <w>){0,3} (for (you|everyone|all|any|every|anybody|anyone)|on (you|everyone|your family))',
      "(feel|felt) for (you|everyone|your|all)|(we|i|i'd|we'd|i'll) (would )?(feel|felt|am|are|was|were) (so |very |really |truly |deeply |just )?(awful|terrible|bad|sad|saddened|devastated|heartbroken|upset|concerned|worried|gutted|shocked)( <w>)? (about|for|to (hear|learn|read)|that|if|by|at)",
      '(we|i) (do |deeply |very much |sincerely |truly |really )?regret|my heart (goes|went)|our hearts|(we|i) (get|got) it|been there (myself|ourselves)?|(having been|been) through( <w>){0,6} (ourselves|myself)',
    ],
    unless: "<mock>|you know|know (where|what you|you|your|full|exactly|very|perfectly)|<nt> (understand|realise|see|know)|not (understand|realise|know)|no sympathy|appreciate (it if|if you|payment|your (early|prompt|immediate) (payment|reply|attention))|(see|know|understand|realise) (that )?you (never|have no|are avoiding|don)|hard(ly)? to (believe|see|press|understand)",
    marks: ['We can imagine how upsetting it was.', 'We know the drought has been tough on you.'],
    passes: ['We know where the meter is.', 'We understand from your email that it was paid.'],
  },
  {
    id: 'en.kind.calming',
    says: [
      "(please |so |just |and |but |do )?(don't|do not|needn't|need not|try not to|no need to|mustn't) (please |ever |even )?(worry|fret|panic|stress|lose (any )?sleep|lie awake|feel( <w>){0,2} (bad|guilty|awkward|embarrassed|under)|be (embarrassed|shy|afraid|alarmed|hard on yourself|worried|upset)|give it|mind|apologi[sz]e|rush|hurry|trouble yourself|struggle|suffer|sit on|bottle)",
      "please don't (think|lie|let|feel|be|give|take)|(let|don't let) (this|it|us|the invoice|the bill) (spoil|ruin|keep|stand|get in)",
      "(please )?(rest|be) assured( <w>){0,12} (safe|support|help|not affect|understand|confidential|private|here|welcome|care|fine|happy|private|no)|no hard feelings|no harm done|no bother|not a bother|not at all|(all|it's all) good|no problem|no worries|no judg(e)?ment|never our intention|(will|would|does|won't|need) (not |n't )?affect your (treatment|place|service|care|tenancy|cover|booking)",
      "(we're|we are|i'm|i am|nobody is|no one is) (not|certainly not|by no means|never) (worried|fretting|angry|cross|upset|annoyed|concerned|counting|in (a|any) (rush|hurry)|going to (press|push|chase)|pressing|pushing)|(i|we) won't (bite|forget it|press|push|chase|hold it)",
      "(every|full|complete|great|total) (confidence|faith|trust) in you|(we|i) (have|'ve) (every |full )?(confidence|faith)|(believe|faith|trust) in you|your word is (enough|good)|(is|are|it's|that's) (perfectly|quite|absolutely|totally|completely) (all right|alright|fine|ok|okay|normal|natural|understandable)",
      "(nothing|no reason|no cause) (at all )?(to (worry|apologi[sz]e|be|feel|fear|fret))|(off|from) your (mind|list|plate|shoulders|hands)|peace of mind|easy on yourself|yourself first|(health|family|you|baby|wedding|honeymoon|farm|harvest|children|recovery|kids) (must |should |has to )?(come|comes) first",
      "(at|in) (your|their) (own )?(pace|leisure|convenience|time)|(when(ever)?|as soon as|once) (you're|you are|you feel|things|life|trade|business|it|the|you) (ready|able|up to|calm|settle|pick|improve|get(s)? (better|easier)|slow|quiet(en)?)|(when|what|as) (and when )?you can|(as|if) and when|after (the )?(harvest|mart|funeral|holidays|honeymoon|season|wedding|christmas|exams|lambing|sale)",
    ],
    unless: "<mock>|<matter> zzz|don't worry,? (we|i)('ll| will) (be|see|find)|pay what you can<nt>|all good things",
    marks: ['Please do not lose sleep over it.', 'We have every confidence in you.'],
    passes: ['Do not send the original.'],
  },
  {
    id: 'en.kind.regard',
    says: [
      "(you're|you are|you've been|you have been|you were|you've always been|your team (is|are|was|were)) (such |always |really |truly |so |all |both |clearly |always been |been |doing ){0,2}(a |an |the |one of (our|the|my) )?(star|legend|lifesaver|gem|angel|joy|delight|pleasure|credit|treasure|brick|hero|wonderful|great|lovely|brilliant|fantastic|amazing|good|valued|favourite|favorite|best|dear|loyal|kind|kindest|nicest|superb|marvellous|so|dream|friend|friends|important|missed)",
      "(a|such a|what a|real|great|absolute) (pleasure|joy|delight|treat|star|legend|lovely|kindness)|(loved|enjoyed|adored|treasure|cherish|value|love|proud|honoured|privilege<w>) (to |of |working|having|being|your|our|doing|every|seeing|you|it)",
      "(your|the) (kindness|generosity|patience|loyalty|support|honesty|openness|frankness|understanding|friendship|custom|good humour|hard work|donation|help|company|thoughtfulness|trust|efforts?|flexibility)( <w>){0,3} (is|was|has|have|kept|means|meant|made|helped|has been|really|are|were|did)|(for|all|of) (your|the) (kindness|generosity|patience|loyalty|support|honesty|understanding|friendship|custom|efforts?|hard work|flexibility|thoughtfulness|hospitality|good humour)",
      "(beautifully|wonderfully|brilliantly|splendidly|admirably|bravely|graciously|generously)|fair play|hats off|well played|good on (you|ya)|bravo|hooray|great (job|work|stuff|effort|start|progress)|(a|this|your|that's) (good|great|real|brave|big|sensible) (start|step|progress|effort)|nicely done|kudos",
      "(means|meant) (a (lot|great deal)|so much|the world|everything)|(made|makes|brighten(ed|s)?) (my|our) (day|week)|(thoughtful|considerate|decent|kind|good|generous|sporting|brave|gracious|sweet|honest|big|nice) (of|about) (you|it|our|the|your)|(thoughtful|considerate|decent|gracious) (of|about|to)|how (very )?(kind|thoughtful|generous|lovely|sweet|good|brave)",
      "(delighted|thrilled|overjoyed|relieved|touched|moved|heartened|glad|happy|pleased|chuffed|stoked|honoured|proud|grateful|thankful|impressed) (that|to|by|with|for|about|of|at|we|you|it)|(pulling|rooting|cheering|praying|praying|here|there|hoping|glad|happy|sorry|delighted) for (you|your|everyone|all)|thinking of you|in our (thoughts|prayers)",
      "(safe|well|okay|ok) (and (well|sound)|after|and recover)|congratulations (on|to)( <w>){0,3} (baby|wedding|birth|marriage|arrival|opening|new|award|promotion|engagement|anniversary|move|shop|retirement|win)|many happy|merry christmas|happy (new year|birthday|christmas|easter|anniversary|holidays|thanksgiving)|mind yourself|enjoy (your|the) (holiday|break|weekend|wedding|honeymoon|time|rest|day|trip|baby|summer)|safe (journey|travels|trip|home)|find your feet|back on track|welcome (back|home|aboard)",
    ],
    unless: "<mock>|you('re| are) (a |an |the )?(great|good|fine|best|real|absolute)( <w>)? (liar|at|one to|actor|businessman|businesswoman|talker|con|chancer|joke|customer for)|hats off to|pleasure was|on whose support|not (happy|pleased|proud|thrilled|delighted|impressed|touched)|<nt> (happy|pleased|proud|impressed)|what a (joke|shambles)|we value|no (pleasure|joy)|shall be (glad|happy|pleased) to (test|see)",
    marks: ['You are a legend.', 'Your kindness means a lot.'],
    passes: ['You are the second of two tenants.', 'We are not impressed.'],
  },
  {
    id: 'en.kind.offer',
    says: [
      String.raw`(would|could|might|does|is|will)( <w>){1,9} (help|suit|work|easier|convenient|manageable|gentler|better|possible|affordable|doable|kinder|comfortable|handy|handier|any use|ok|okay|all right|fine|preferable|less of a|be of (use|help)|ease|lighten|take the (strain|pressure|sting))( <w>){0,6}\?`,
      "(i'd|we'd|i would|we would|i'll|we'll|i am|we are|i'm|we're|happy|glad|be|are|is)( <w>){0,2} (happy|glad|delighted|pleased|willing|open|gladly|happily|stoked|more than happy|only too) (to|for (you|us)|if|with|that|whenever)|(gladly|happily) <w>|(love|like) (you )?to (help|support|keep|see you|find|make|work|stay|have you|offer|give|hear how)",
      "(shall|may|can|could|should) (we|i) (help|send you|offer|lend|assist|be of|make it|make this|take|spread|ring you|call you|pop|come|do anything|do something|do to|try|arrange|set|pick)( <w>){0,6}|(anything|something|what) (else )?(we|i) (can|could|might) (do|offer|change|improve)",
      "(we|i) (can|could|will|'ll|would|'d|may)( <w>)? (easily |certainly |always |also |happily |gladly |perhaps |maybe |still |even )?(agree (something|on|a|to|smaller|lower)|spread|split|move (it|the (due )?date|your|that)|pause|wait|hold (it|off|the|your|on)|hang on|defer|postpone|stretch|delay|waive|forget|knock|drop|skip|stagger|ease|leave (it|that|this)|meet you|work (something|around|with|round|it)|find (a way|something)|be flexible|give you|let you|make (an exception|allowances|it work)|sort (it|this|something|the rest)|start (small|again|over)|offer|do that|cope|manage)",
      "(i'll|we'll|i will|we will) (hold|wait|hang|sit down|come to you|bring|leave it|look after|take care|cover|absorb|swallow|carry|keep (your|it|the)|not (charge|add|press|chase)|say no more)|let me (take|help|spread|sort|know if|make|see what|ease|carry)|(cancelled|removed|waived|dropped|refunded|written off|reversed|scrapped|halved|reduced|knocked)( <w>){0,3} (fee|charge|interest|penalty|fine|amount|late fee|cost)",
      "(halfway|half way|meet in the middle)|bursary|hardship (fund|scheme|help)|(small|smaller|lower|little|bit)( <w>){0,4} (and the rest|each|every|per|a (month|week)|at a time|now)|over (three|four|six|twelve|ten|a few|several|the next|as many) (<w> )?(months|weeks|payments|instalments)|(sit|sat) down (with|and|together)|go through( <w>){0,4} (with you|together|with a)|talk (it |this |that |things )?(over|through)|cuppa|a coffee|cup of tea|(give|drop) (me|us) a (bell|ring|shout|call|line|buzz|tinkle)",
      "(ring|call|email|text|phone|pop in|drop in|come in|come by|stop by|get in touch|shout|ask|knock)( <w>){0,4} (any ?time|whenever|if you|day or night|for a chat|if anything|if there)|(tell|let) (me|us) (know )?(if|whenever|how|what)( <w>){0,8} (help|would|could|need|prefer|like|explain|unclear|upset|struggl<w>|better|worr<w>|difficult|hard|trouble|anything)|if (that|this|it) (helps|would help|suits|makes|is easier|'s easier|'s any)|any use to you|hand with",
    ],
    unless: "<mock>|no instal|would you (send|confirm)|cannot (wait|hold)|<nt> (wait|hold|offer|give you|let you)|not (wait|hold|offer|give you|let you)|is there a problem|(no longer|never) (offer|give)|to the police|let you (get|off|walk)|give you (until|till|one|a last|\\d|24|48|notice|fair warning)|wait (no|any) longer|<day> zzz|not (be )?(happy|willing|pleased|glad)|make it work\\?|no (coffee|discount)|make (you|life|it) (difficult|very|hard)|(see|tell|let) you (in court|know that)|unless",
    marks: ['Would a fixed amount every week be manageable?', 'I can hang on a while.'],
    passes: ['Could you check whether it went through?', 'We cannot wait any longer.'],
  },
];
