/** English words of exaggerating, hurrying, comparing and of our own hurt: harsh in company only. */
import type { Cue } from './cue';

export const cuesOfTone: Readonly<Record<string, Cue>> = {
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
  ours: {
    kind: 'blame',
    says: "(?:i(?:'m|'ve|'ll|'d)?|me|my|mine|myself|we(?:'re|'ve|'ll|'d)?|us|our|ours|ourselves)",
    unless: '<matter>|<dealing>|<warm>|@',
    why: 'Nothing in this sentence is about what is open: it is about how we feel.',
    marks: 'My sister said so.',
    passes: 'Our invoice is open.',
  },
  hurt: {
    kind: 'blame',
    says: [
      '(?:pay|paid|paying|owe|owes|treat|treated|leave|left|cost|costs|made|make|makes|take|took|have|had|put|play|played|use|used|make me|stiffed|let|do|done|did|kept|keep) (?:me|us|this (?:family|firm|business)|people|small firms|tradesmen|freelancers)',
      "(?:my|our) (?:kids|children|family|families|missus|wife|husband|lads?|crew|brothers?|cousins?|mates?|boys|dad|sons?|uncle|own (?:bills|rent|wages|pocket|time|suppliers|staff)|rent|mortgage|wages|staff's|weekends?|evenings?|sleep|livelihood|patience|goodwill|trust|time|guts|blood|sweat|hard work|artwork|back|hands|own money|savings|overdraft|groceries|electricity|Christmas)",
      'mouths? to feed|to feed|minimum wage|for free|put food on|pay cheques?|living wage',
      "day's (?:pay|work|wages)|good faith|(?:freezing|soaking|pouring|boiling|blazing|scorching)(?: <w>)?",
      'on (?:a sunday|christmas|boxing day|my day off|easter)|all night|lie awake|sleepless|losing sleep',
      'in tears|begging|beg',
    ],
    unless: [
      'left us (?:a|your)|on our time sheet|made us an|our staff (?:are|is|were|will|has|have)|use us|sent',
      'our wages clerk|(?:on|for) boxing day (?:is|was)|let us (?:know|have|see)|let me (?:know|have)',
      'owe us <sum>',
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
  contrast: {
    kind: 'blame',
    says: [
      '(?:better|worse|more|less|faster|slower|longer|shorter|bigger|smaller|harder|easier|lower|higher|tighter|cheaper|quicker|sooner|louder)(?: <w>){0,3} than',
      'the (?:most|least|worst|slowest|biggest|lowest|cheapest|rudest|kind of|sort of)(?: <w>){0,2}',
      '(?:worst|slowest|rudest|cheapest|laziest|nastiest|saddest|poorest|weakest|lamest|lowest|meanest|tightest|dumbest|stupidest|biggest)',
      '(?:not|nowhere near|half|twice) (?:as|so) <w> as|(?<=,) not (?:from|a|an|the|to|for|in|our|my|your)(?= )',
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
      '(?:right )?now|today|tonight|tomorrow|this (?:afternoon|evening|minute|instant|second|week)',
      'by (?:noon|lunch(?:time)?|midday|midnight|tonight|then|teatime|end of play|five|six|nine|friday)',
      '(?:one|two|three|an|\\d{1,2}) (?:hours?|minutes?)|at once|pronto|sharpish|asap|chop chop|tick tock',
      'clock is ticking|(?:last|next) time|last (?:chance|warning|word|call)|final (?:chance|warning|word|offer|call)',
      'only warning|any (?:day|minute|moment|time) now|before (?:i|we) ',
      "until (?:i|we) (?:get|see|have|am|are)|till (?:i|we|you)|once (?:i've|we've|i|we) ",
    ],
    unless: [
      'please|could|can you|<day>|as of today',
      '(?:due|payable|open) now|now (?:due|overdue|stands|older|with|open|at|two|three|<w> (?:days|weeks|months))|is now|are now',
      'has now|have now|now (?:been|closed|complete|finished)|sending|attached|today is|until we have',
      'for now|before we|hours? (?:at|of|on|a)|at £|per hour|an hour|labou?r|sent|rang|spoke|called|arrived',
      'went|payment run|\\d hours',
    ],
    why: 'Hurry without a day that can be met reads as a threat.',
    marks: 'Do it tonight.',
    passes: 'The invoice is now due.',
  },
};
