/**
 * English words that are harmless alone and harsh in company: each weighs half, so two of different rules make a sentence
 * harsh, unless it is kind. Plain letters about money hardly use any of them.
 */
import type { ToneRule } from '../../rule';

type Cue = Pick<ToneRule, 'kind' | 'says' | 'unless' | 'why'> & {
  readonly marks: string;
  readonly passes: string;
};

const no =
  "(?:won't|can't|don't|didn't|haven't|wouldn't|couldn't|aren't|weren't|never|cannot|do not|did not|will not|have not)";

const cues: Readonly<Record<string, Cue>> = {
  absolute: {
    kind: 'absolute',
    says: [
      'never|always',
      'every(?: (?:single|last))?(?: (?:day|time|one|week|month|word|penny|excuse|hour|minute|single|other|living|bit))?',
      'nobody|no one|no-one|nothing|none|ever|forever|not (?:one|a single|once|even)|zero|at all|whatsoever',
      'everyone|everybody|anyone|anybody|everything|anything|nowhere|entire|whole|complete(?:ly)?',
      'total(?:ly)?|utter(?:ly)?|absolute(?:ly)?|single|endless(?:ly)?|constant(?:ly)?|any more|anymore',
      'so much for|the only thing',
    ],
    unless: [
      'every (?:\\d|two|three|four|six|eight|other|week|month|year|quarter|\\w{1,12}day|invoice|session|visit|morning)',
      'not even|(?:do|is|left) nothing|nothing (?:left )?to pay|nobody else|not always easy',
      'whole (?:amount|sum|balance|bill|invoice|order)|complete(?:ly)? (?:the|this|form|set|list|and)|total',
      'absolutely (?:fine|right)',
    ],
    why: 'Taken with the rest of the sentence, an absolute sounds like a charge.',
    marks: 'It is always like this.',
    passes: 'Windows are cleaned every eight weeks.',
  },
  reader: {
    kind: 'blame',
    says: "you(?:'re|'ve|'d|'ll|r|rself|rselves)?( <w>){0,4}",
    unless: '(?:<matter>)(?: <w>){0,20} (?:<matter>)|<dealing>|<warm>|<day>',
    why: 'Little in this sentence is about what is open: it is about the reader.',
    marks: 'You and the bill do not get on.',
    passes: 'Your invoice is enclosed.',
  },
  ours: {
    kind: 'blame',
    says: "(?:i(?:'m|'ve|'ll|'d)?|me|my|mine|myself|we(?:'re|'ve|'ll|'d)?|us|our|ours|ourselves)( <w>){0,4}",
    unless: '<matter>|<dealing>|<warm>|@',
    why: 'Nothing in this sentence is about what is open: it is about how we feel.',
    marks: 'My sister said so.',
    passes: 'Our invoice is open.',
  },
  'not-doing': {
    kind: 'blame',
    says: [
      `you(?:r <w>)?(?:'ve|'d|'ll)? (?:<w> )?${no}(?: <w>){0,2}`,
      "you(?:'ve|'d|'ll|'re)? (?:<w> )?(?:still|somehow|actually|suddenly|conveniently|simply|just|only|even|keep|kept|managed?|bothered|like to|think|thought|want|wanted|expect|expected|claim|claimed|knew|know|prefer|mean|meant|promised|swore|said|told|took|walked|let|made|got|get|left|had|gave|decided|choose|chose)(?: <w>){0,2}",
    ],
    unless: [
      'you (?:can|may) (?:still|only|just)|you (?:still|just|only) (?:need|have|owe)|you (?:have )?told us',
      '<day>|if you|unless you|(?:have|had) you|do you|did you|when you|that you (?:have|had)',
      'you said (?:that )?(?:the|it|on)|you had <w> (?:session|day|delivery)',
      'you (?:took|left|had|got|made|gave) (?:\\d|the|delivery|two|three|us (?:a|the|your))',
    ],
    why: 'It tells the reader what they do wrong.',
    marks: 'You still want it.',
    passes: 'You can still pay online.',
  },
  hurt: {
    kind: 'blame',
    says: [
      '(?:pay|paid|paying|owe|owes|treat|treated|leave|left|cost|costs|made|make|makes|take|took|have|had|put|play|played|use|used|make me|stiffed|let|do|done|did|kept|keep) (?:me|us|this (?:family|firm|business)|people|small firms|tradesmen|freelancers)',
      "(?:my|our) (?:kids|children|family|families|missus|wife|husband|lads?|crew|own (?:bills|rent|wages|pocket|time|suppliers|staff)|rent|mortgage|wages|staff's|weekends?|evenings?|sleep|livelihood|patience|goodwill|trust|time|guts|blood|sweat|hard work|artwork|back|hands|own money|savings|overdraft|groceries|electricity|Christmas)",
      'mouths? to feed|to feed|minimum wage|for free|put food on|pay cheques?|living wage',
      "day's (?:pay|work|wages)|good faith|(?:freezing|soaking|pouring|boiling|blazing|scorching)(?: <w>)?",
      'on (?:a sunday|christmas|boxing day|my day off|easter)|all night|lie awake|sleepless|losing sleep',
      'in tears|begging|beg',
    ],
    unless: [
      'left us (?:a|your)|on our time sheet|made us an|our staff (?:are|is|were|will|has|have)|use us|sent',
      'our wages clerk|(?:on|for) boxing day (?:is|was)|let us (?:know|have|see)|let me (?:know|have)',
      'owe us \\w{0,3}\\d',
    ],
    why: 'What it costs us is true, but laid on the reader it blames them.',
    marks: 'My kids ask about it.',
    passes: 'Let us know the date.',
  },
  voice: {
    kind: 'sarcasm',
    says: [
      "(?:i guess|i suppose|i'm sure|i am sure|we're sure|i see(?: that)?|i take it|i gather|i imagine|i bet|i assume|no doubt|needless to say|just so you know|just saying|for your information|obviously|clearly|evidently|apparently|honestly|frankly|seriously|typical(?:ly)?|surely|somehow|of course|naturally|allegedly|supposedly|mysteriously|miraculously|magically|conveniently|coincidentally|remarkably|strangely|oddly|curiously|amazingly|funnily)",
      '(?<![^"]{3})(?:well|oh|ah|so|look|listen|right|ok|okay|hey|oi|wow|gee|hello|really|now|again|come on|perhaps|maybe|imagine|funny|interesting|strange|odd|amazing|remarkable|pity|shame|nice|lovely|great|silly|poor|imagine that|guess what|surprise|news flash|newsflash|fun fact|fyi|rumou?r has it|let me guess|correct me if|forgive me for|pardon me|excuse me),?(?= )',
    ],
    unless: [
      'look forward|(?:listen|look) (?!,)|again,? (?:the|we)|now (?:that|due|stands)|great britain',
      'of course (?:we|you)|so (?:far|that|the|we|£|please)|right (?:now|to|side|of)|poor condition',
    ],
    why: 'It says one thing and lets another be heard.',
    marks: 'I guess it was lost.',
    passes: 'We have posted it again.',
  },
  pennies: {
    kind: 'blame',
    says: [
      'penny|pennies|quid|bucks?|cash|dime|cent of it|pay (?:up|me)|paying me|cough up|stump up|fork out',
      "(?:my|our|their|people's) money|money off|dosh|dough|free (?:work|lunch|ride|labou?r|credit|loan)",
      'interest-free|freebies?|favou?rs?|skint|broke|poor|poverty|rich|millionaires?|mansion|holiday',
      'holidays|boat|yacht|porsche|range rover|bmw|mercedes|tesla|designer|champagne|cruise|maldives|ibiza',
      'golf|villa|pub|restaurants?|party|parties|new (?:car|van|kitchen|phone|house|truck)',
    ],
    unless: [
      'in cash|by cash|cash or|(?:bank|public) holiday|cash flow|petty cash',
      'holiday (?:rate|let|pay|cottage|club|park|home)|£|€|\\$|<day>|party wall|third party|both parties',
      'the parties|golf (?:club|day|society)|delivered|restaurant in|invoice',
    ],
    why: 'How the reader lives and what they can spend is not ours to say.',
    marks: 'Not a penny has come.',
    passes: 'You paid it in cash.',
  },
  against: {
    kind: 'blame',
    says: [
      "(?:while|but|and|yet|then|whereas|and then|and yet|but then|until|when|because|so|since|if|as) you(?:'re|'ve|'d| lot| people| all)?(?= (?!<dealt>|can|could|may|would|need|wish|prefer))",
      '(?:because of|thanks to|like|than|from people like|except|but|about|with|of|for|on|at|behind|to) (?:you|yours|yourself|yourselves)(?=$|[ ,.!?])',
      'on your part|you (?:lot|people|guys|two|folk|and your (?:sort|kind|ilk))',
      'your (?:sort|kind|type|ilk|lot|crowd|shower)',
    ],
    unless: [
      '(?:to|for|with|from|on|of|about|at) you (?:on|in|by|at|for|to|with|and|about|if|when|as|is|was|the|are|before|after|from|again|\\d|via|through|under|each|every|this|last|within|until|unless|separately|directly|today|tomorrow|next)',
      '<day>|please|enclosed|attached|invoice|(?:to|for|with|from|about) you[.]?$',
      'if you (?:have|are|were|had|do|would|want|think|find|ask|return|sign)',
      'because you (?:have|had|are|were)|as you (?:know|asked|are|have)|when you (?:have|had|are|were)',
      '(?:and|but|so) you (?:have|had|are|were|do|did|will)',
    ],
    why: 'It sets the reader against us.',
    marks: 'It cost a day because of you.',
    passes: 'We wrote to you on Monday.',
  },
  contrast: {
    kind: 'blame',
    says: [
      '(?:better|worse|more|less|faster|slower|longer|shorter|bigger|smaller|harder|easier|lower|higher|tighter|cheaper|quicker|sooner|louder)(?: <w>){0,3} than',
      'the (?:most|least|worst|slowest|biggest|lowest|cheapest|rudest|only|last|first|kind of|sort of)(?: <w>){0,2}',
      '(?:worst|slowest|rudest|cheapest|laziest|nastiest|saddest|poorest|weakest|lamest|lowest|meanest|tightest|dumbest|stupidest|biggest)',
      '(?:too|so|that|such a|such an|this|very|quite|pretty|rather|terribly|awfully) (?:hard|difficult|soft|small|big|busy|important|good|nice|low|bad|sad|rude|slow|poor|patient|generous|easy|simple|obvious|clear|convenient|embarrassing|cheap|proud|grand|clever|stupid|mean)',
    ],
    unless: [
      'more than (?:<w> ){1,2}(?:days|weeks|months|years|%)',
      'the (?:first|last|only) (?:instalment|payment|invoice|of|stage|two|three|one|delivery|session|day|quarter|week|month|part|page|line|fix|round|call|visit|name|account|item|job|order|order|letter)',
      '(?:more|less|later|longer|higher|lower|smaller|bigger) than (?:the|we|£|\\d|quoted|agreed|expected|invoice)',
      '<day>|\\d',
    ],
    why: 'It compares, and the reader comes off worse.',
    marks: 'My dog pays faster than that.',
    passes: 'The invoice is more than 30 days old.',
  },
  soon: {
    kind: 'absolute',
    says: [
      '(?:right )?now|today|tonight|tomorrow|this (?:afternoon|morning|evening|minute|instant|second|week)',
      'by (?:noon|lunch(?:time)?|midday|midnight|tonight|then|teatime|end of play|five|six|nine|friday)',
      '(?:one|two|three|an|\\d{1,2}) (?:hours?|minutes?)|at once|pronto|sharpish|asap|chop chop|tick tock',
      'clock is ticking|last (?:chance|warning|time|word|call)|final (?:chance|warning|word|offer|call)',
      'only warning|any (?:day|minute|moment|time) now|before (?:i|we) ',
      "until (?:i|we) (?:get|see|have|am|are)|till (?:i|we|you)|once (?:i've|we've|i|we) ",
    ],
    unless: [
      'please|could|can you|<day>|as of today',
      'now (?:due|overdue|stands|older|with|open|at|two|three|<w> (?:days|weeks|months))|is now|are now',
      'has now|have now|now (?:been|closed|complete|finished)|sending|attached|today is|until we have',
      'for now|before we|hours? (?:at|of|on|a)|at £|per hour|an hour|labou?r|sent|rang|spoke|called|arrived',
      'went|payment run|\\d hours',
    ],
    why: 'Hurry without a day that can be met reads as a threat.',
    marks: 'Do it tonight.',
    passes: 'The invoice is now due.',
  },
  order: {
    kind: 'absolute',
    says: [
      '(?<![^"]{2})(?:")?(?:get|bring|save|spare|keep|find|try|consider|expect|remember|explain|put|take|make|do|don\'t|do not|sort|tell|give|show|transfer|pay|answer|ring|call|come|go|have|be|stop|think|look|ask|learn|buy|enjoy|feel|count|pick|hand|deal|prove|pull|swallow|dig|open|cut|move|act|grow|wake|own|face|send|drop|forget|leave|let|block|ignore|cry|say|read|check|watch|wait|hurry|shame on|stick|shove|use|start|quit|lose|sell|beg|borrow|cancel|settle|clear)(?= )',
      "(?:,|;|and|so|then|now|or|just) (?:just )?(?:pay|get|stop|save|sort|do|don't|be|have|grow|put|bring|give|send|transfer|keep|find|try|act|answer|spare|take|cut|quit|move|show|leave|drop|come|go)(?= (?:up|it|the|your|me|us|out|to|a|on|off|and|over|down|some|what|with|now))",
    ],
    unless: [
      'please|<day>|to pay|£|€|\\$',
      '(?:call|ring|send|forward|reply|quote|use|check|tell|pay|take|leave|ask|open|look|let|read|send|drop|transfer|give|keep|contact|put) (?:us|the|our|this|your|by|me|in|at|it|a|to|for|on|into|them|any|no|through|all|over|with)',
      '(?:can|could|would|will|may|must|should) (?:you|we|i|be)',
      '(?:do|have) you (?:have|need|got|any|received|a|an|had|still|want|wish|prefer|know|use|accept|require)',
      'if you|invoice',
    ],
    why: 'It is an order; asking keeps the door open.',
    marks: 'Find another mug.',
    passes: 'Please find the invoice attached.',
  },
};

export const enInCompany: readonly ToneRule[] = Object.entries(cues).map(
  ([name, { marks, passes, unless, ...cue }]) => ({
    id: `en.company.${name}`,
    ...cue,
    ...(unless === undefined ? {} : { unless }),
    weight: 0.5,
    marks: [marks],
    passes: [passes],
  }),
);
