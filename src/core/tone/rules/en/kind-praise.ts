/** What English letters praise, remember and give: people, their work, their loyalty. */
import type { KindRule } from '../../rule';

const fine =
  '(?:nicest|loveliest|kindest|best|finest|happiest|favourite|favorite|honou?r|privilege|a treat|lovely|great|wonderful|fantastic|brilliant|superb|beautiful|gorgeous|delicious|smashing|splendid|excellent|amazing|marvellous|charming|delightful|perfect|a hit|an inspiration|a triumph|a success|such fun|impressive|stunning|spot on)';

export const enKindPraise: readonly KindRule[] = [
  {
    id: 'en.kind.praise',
    says: [
      `your( <w>){1,6} (was|is|were|are|looks?|looked|sounds?|sounded|tastes?|tasted|went|came out|made|did|has been|have been)( <w>){0,4} ${fine}`,
      `(it|that|this)( was|'s| is| has been)( <w>)? (an? |the |our |such an? |one of the )?(real |great |true |genuine )?(honou?r|privilege|pleasure|joy|treat|delight|relief)( <w>)?`,
      'you (did|made|have done|are doing|acted|handled|took|chose)( <w>){0,3} (the right|really well|brilliantly|so well|well|a (great|good|lovely|brilliant|wise|sensible|kind)|proud|wonders|exactly)',
      '(right|good|sensible|wise|fair|excellent|great|perfect) (thing|question|decision|choice|call|move|idea|point|suggestion|instinct)(?=[.,!]|$| to| by| in| and| that| you)',
      "(seen?|done|treated) us (right|proud|well)|(good|fair|loyal|kind) to us|(supported|backed|stood by|looked after|stuck with) (us|this|our|the)",
      '(sing|singing|sang) your praises|blew (everyone|us|me|the)( <w>)? away|(made|makes)( <w>){0,6} (smile|laugh|proud)|(made|makes) (my|our|his|her|their|everyone.s) day|(made|makes|making)( <w>){0,5} (so much|a lot|far|much) (better|easier|nicer|brighter)|credit to (you|your)|(killing|smashing|nailed|nailing|aced) it|(think|thinks) the world|raving about|talk of the (town|office|party)',
      "(owes?|owe) you (a lot|so much|a great deal|everything|a debt|big)|you (gave up|give up|gave so|went out of your way|go out of your way)|wouldn't (be|have)( <w>){0,6} without you|couldn't have( <w>){0,6} without you",
      '(neighbours?|customers?|clients?|tenants?|people|friends|members|families|volunteers) like you( <w>){0,3} (hard to find|rare|a joy|precious|worth (their|your))|one in a million',
      "(we|i)( will|'ll)? (don't|never|won't|shan't|not) forget (your|how (kind|good|much)|the kindness)|we (don't|never) forget (that|it)(?=[.,!]|$)|(coming|come|been|buying|trading|banking|working|dealing|shopping) (to|with|from) us (since|for|all|these|through)",
      '(waited|waiting|put up|listened|explained|dealt)( <w>){0,4} (patiently|kindly|graciously|politely)|(so|very|really|most|always) (<w> )?(generous|patient|gracious|welcoming|hospitable|thoughtful|understanding|decent) (to|with|about|of|in|when|over|throughout)',
      '(children|kids|guests|lads|girls|boys|team|staff|crew|customers|everyone|audience|members|residents|neighbours|family|dancers|players)( <w>)? (loved|adored|enjoyed|raved|laughed|still talk|are still talking|can.t stop|send their|talk about)',
      'leaps and bounds|(come|came|coming) (on|along) (so |really |very )?(well|nicely)|at home with|feel (at home|welcome|special|looked after)|hilarious|light a candle|(takes|took|takes real) (guts|courage|nerve)|lucky to (have|know|work)|glad to know you',
      'congrats|well deserved|welcome to the world|(huge|massive|tremendous|terrific|super|great|lovely) (effort|job|help|achievement|gesture|difference|credit)|more than any other|hats off|ta (very|for|so)',
      "(glad|pleased|delighted|relieved|thrilled|chuffed|happy) (the|you|your|it|she|he|they|we|that|this|things|everyone|little)|doing( <w>){0,4} (good|well|great|brilliantly|better)(?=[.,!]|$)",
      '(you|your <w>)( <w>){0,2} (matter|matters|mean|means|count|counts)( <w>)? (to us|to me|more|most|so much|a lot)|rooting for|in your corner|(pull|get|come) through(?=[.,!]|$| this| it)|with (our|my) (blessing|compliments|love|thanks)',
    ],
    unless: ['<mock>', "not forget (that|it) (you|what)", '(best|right) (thing|decision|move)( <w>){0,3} (would|is to|for us)', 'never paid', 'for once', 'not (happy|pleased|glad|delighted)'],
    marks: ['Your garden was the nicest job of the summer.', 'You did the right thing.', 'We will get through this.'],
    passes: ['Your order was the second.', 'You did the left-hand side.'],
  },
  {
    id: 'en.kind.given',
    says: [
      "(is|are|it's|comes|come) (yours (to|as)|free(?=,| as| because| for you| with our)|gratis|on us|on the house|our treat)|(small|little|special|modest)( <w>)? discount|(for|at) (free|nothing|no cost|no charge)( <w>){0,4} (you|with)|free( <w>)? for you",
      'waiving|(want me|want us|would you like (me|us)) to (break|split|spread|hold|wait|move|explain|help|ring|call|come|put|set|sort|leave|send)|fill (it|this|that|them) in( <w>)? with you|into (smaller|bite-size|easy)|(fees?|charges?|interest|penalty|fines?|costs?)( <w>){0,5} (been |are |is |be )?(taken off|wiped|lifted|struck (out|off)|dropped|waived|reversed|forgotten|knocked off)',
      "(pick up|take back|swap|exchange|replace|mend|fix|redo|collect|bring)( <w>){0,8} (and credit|for free|for nothing|at no|free of|at our (cost|expense)|on us)",
      "(i've|we've|i have|we have|i'll|we'll|i can|we can|i|we)( <w>)? (drawn|put together|written out|set out|made up|kept back|saved|popped|knocked up|sorted|highlighted|marked|prepared|simplified|filled in)( <w>){0,8} (for you|so you|so that you|to (make|help|save))|set aside( <w>)? your|(set|get) you (up|started|sorted|going) with",
      "save you (the|a|any|having|from|time|money|some)|spare you (the|a|any|having|from)|to make (it|things|life) (easier|simpler)|easier (on|for) (you|the)|kinder (on|to|for)|(lighter|gentler|softer) (on|for)",
      "(shall|should) (i|we) (send|ring|pop|drop|hold|keep|move|set|put|leave|split|spread|call|come|try|print|talk|sit|go)( <w>){0,8} (so|again|for you|later|instead|together|with you|through|round|to help)",
      "(?<!(will|may|can|should) )take (another|an extra|a few (more|extra)|as long|a (break|breather)|all the time|it easy)",
      "(no|isn't any|without) need (to|for) (hurry|rush|explain|worry|reply|pay (now|yet|today|anything)|decide|do anything)|when(ever)? it suits|(in|at) (your own|a) (good )?(time|pace)",
      '(happy|glad|fine|ok|okay|all right|alright|grand|well|good) (with|for|by) (me|us)(?=[.,!]|$)|may (we|i) suggest( <w>){0,8} (instead|smaller|two|three|half|later|ease)|ease (things|it|this|the)|(felt|feel) (bad|awful|mean|guilty) (sending|asking|writing|about|for|that|having)|while you (recover|rest|heal|mend|find your feet|get back|settle in|sort things|are (ill|off sick|in hospital|recovering|out of work|between))',
      '(push|put|move|shift|slide|bump|nudge)( <w>)? (it|this|that|the (date|payment|bill|due date)) (out|back|on|along)( <w>){0,4}(?= for you|to (?:the end|next|when|suit)|$|[.,])|sort (it|us) (out )?when|fix us up when|square up when|(don.t|doesn.t) want( <w>){0,4} (miss out|go without|struggle|suffer|worry)|painless',
    ],
    unless: ['<mock>', '<nt> (wait|hold)', 'not as if', 'not free', '(take|takes) your (money|order|payment|call|place)', 'feel free'],
    marks: ['The reprint is free for you.', 'Take another fortnight.', 'The late fee has been taken off.'],
    passes: ['Take the stairs to the office.'],
  },
];
