/** English words that speak of the reader, order them about or count what they spend: harsh in company only. */
import type { Cue } from './cue';

const no =
  "(?:won't|can't|don't|didn't|haven't|wouldn't|couldn't|aren't|weren't|never|cannot|do not|did not|will not|have not)";

/** Not as in `I have you down for six` or `sent to you and the architect`. */
const subject =
  '(?<!(?:to|for|with|from|of|by|have|has|had|let|see|put|sent|send|gave|give|told|ask|asked|call|ring) )';

export const cuesOfYou: Readonly<Record<string, Cue>> = {
  reader: {
    kind: 'blame',
    says: `${subject}you(?:'re|'ve|'d|'ll|r|rself|rselves)?`,
    unless: '(?:<matter>)(?: <w>){0,20} (?:<matter>)|<dealing>|<warm>|<day>',
    why: 'Little in this sentence is about what is open: it is about the reader.',
    marks: 'You and the bill do not get on.',
    passes: 'Your invoice is enclosed.',
  },
  elsewhere: {
    kind: 'blame',
    says: `(?<=${subject}you(?:'re|'ve|'d|'ll|r|rself|rselves)? (?:<w> ){0,20})<w>$`,
    unless: '<matter>|<day>|<dealing>|<warm>|<plain>|[@?]',
    why: 'Nothing in this sentence is about what is open.',
    marks: 'You and the truth do not get on.',
    passes: 'Your invoice is enclosed.',
  },
  'not-doing': {
    kind: 'blame',
    says: [
      `(?<=you(?:r <w>)?(?:'ve|'d|'ll)? (?:<w> )?)${no}`,
      "(?<=you(?:'ve|'d|'ll|'re)? (?:<w> )?)(?:still|somehow|actually|suddenly|conveniently|simply|just|only|even|keep|kept|managed?|bothered|like to|think|thought|want|wanted|expect|expected|claim|claimed|knew|know|prefer|mean|meant|promised|swore|said|told|took|walked|let|made|got|get|left|had|gave|decided|choose|chose)",
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
  order: {
    kind: 'absolute',
    says: [
      '(?<![^"]{2})(?:")?(?:get|bring|save|spare|keep|find|try|consider|expect|remember|explain|put|take|make|do|don\'t|do not|sort|tell|give|show|transfer|pay|answer|ring|call|come|go|have|be|stop|think|look|ask|learn|buy|enjoy|feel|count|pick|hand|deal|prove|pull|swallow|dig|open|cut|move|act|grow|wake|own|face|send|drop|forget|leave|let|block|ignore|cry|say|read|check|watch|wait|hurry|shame on|stick|shove|use|start|quit|lose|sell|beg|borrow|cancel|settle|clear)(?= )',
      "(?:,|;|and|so|then|now|or|just) (?:just )?(?:pay|own|face|get|stop|save|sort|do|don't|be|have|grow|put|bring|give|send|transfer|keep|find|try|act|answer|spare|take|cut|quit|move|show|leave|drop|come|go)(?= (?:up|it|the|your|me|us|out|to|a|on|off|and|over|down|some|what|with|now))",
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
};
