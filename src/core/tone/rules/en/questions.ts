/** English questions that want no answer: they accuse, mock or corner. */
import type { ToneRule } from '../../rule';

const why = 'A question that accuses gets no answer; ask what happened, and whether you can help.';
const ask = 'Please tell us if something is in the way.';

export const enQuestions: readonly ToneRule[] = [
  {
    id: 'en.question.of-you',
    kind: 'sarcasm',
    says: [
      String.raw`(?:do|did|don't|didn't) you (?!(?:<small>|<dealt>|<aux>|happen|mind|by|mean|agree|recall|remember|recognise|recognize|manage|also)<end>)[a-z'-]{2,20}( <w>){0,14}\?`,
      String.raw`(?:are|were|aren't|weren't) you (?!(?:<youMayBe>|well|ok|okay|alright|all right|safe|coping|managing|better|both|all|still|there|by any chance|local|open|closed)<end>)[a-z'-]{2,20}( <w>){0,14}\?`,
      String.raw`(?:have|had|haven't|hadn't) you (?!(?:a|an|any|had|been|got|already|yet|since|also|ever|<dealt>|considered|managed|thought|moved|fallen|by)<end>)[a-z'-]{2,20}( <w>){0,14}\?`,
      String.raw`(?:would|could|will|can) you (?:really |honestly |seriously )?(?:work|sleep|live|put up|tolerate|accept|treat|trust|be happy|be so|like it|do it|stand|let anyone|let someone|walk|get away|look)(?!ed)( <w>){0,14}\?`,
      String.raw`have you (?:no|any) (?:pride|shame|idea|manners|conscience|decency|respect|heart|sense|morals|scruples|notion|clue|self-respect|integrity|honour)`,
    ],
    unless: 'please|look (?:at|into|through|this|it|over)',
    weight: 1,
    why,
    instead: ask,
    marks: ['Were you raised in a barn?', 'Have you no pride?', 'Do you enjoy this?'],
    passes: ['Do you have the return slip?', 'Have you received it?', 'Are you still trading from Unit 4?'],
  },
  {
    id: 'en.question.how',
    kind: 'sarcasm',
    says: [
      '(?:what|who|where|why|how|when) (?:on earth|in (?:the world|heaven|god|hell|blazes)|the (?:hell|heck|devil|blazes)|(?:exactly|precisely) (?:do|did|are|were) you)',
      'how (?:many|much) (?:more |other )?(?:times|reminders|letters|calls|emails|e-mails|messages|excuses|chances|longer|more)(?: <w>){0,6}',
      '(?:just )?how (?:hard|difficult|long|much longer|stupid|gullible|naive|low|dare|dumb|selfish|thick)(?: <w>)? (?:can|could|is|must|do|does|are|am|will|would|should|has|it|you)(?: <w>){0,4}',
      'how (?:would|do|can|could|dare) (?:you|anyone|anybody|a person|people|somebody) (?:feel|like it|sleep|live|look|stand|justify|expect|call|treat|behave|dare|do this|show)(?: <w>){0,4}',
      '(?:who|what|where|why) do you (?:think|take|imagine|expect|suppose|people)(?: <w>){0,4}',
      'what(?: kind| sort| type)s? of (?:a |an )?(?:person|people|man|woman|business|company|firm|outfit|organi[sz]ation|human|owner|boss|manager|director|treasurer|parent|landlord|client|customer|professional|adult|operation|example|message|fool|idiot|neighbou?r|businessman|businesswoman)(?: <w>){0,4}',
      '(?:is|was) (?:that|this|it) (?:really |honestly |seriously |just )?(?:how|what|why|too|supposed|your|meant|a joke|some|so|all|fair|the best|asking|acceptable|normal|any way|beyond|beneath)(?: <w>){0,4}',
      String.raw`(?:what|where|when)(?:'s| is| are| was| were) (?:my|our) (?:money|cash|payment|cheque|fee|wages|rent|funds)`,
      String.raw`what(?:'s| is) (?:it|the excuse|the story|the problem|your (?:excuse|problem|game|story|deal|plan)|wrong with|the matter with|stopping)(?: <w>){0,4}\?`,
      String.raw`what (?:excuse|story|fairy tale|lie|else|now|next|planet|world|more)(?: <w>){0,6}\?`,
      'since when|says who|for what joy|are we (?:really|seriously|meant|supposed|expected)',
      'am i (?:really|seriously|meant|supposed|expected|invisible|talking|a (?:joke|bank))',
      'do (?:i|we) (?:look|have to (?:beg|spell|draw|come|chase|explain|remind)|really|need to (?:beg|spell|draw|come))',
      '(?:why|how come)(?: <w>){0,3} (?:should|must) (?:i|we)',
      'why (?:is it|are you|do you|must you|can you|bother|pretend|would you|should anyone)(?: <w>){0,4}',
      "(?:does|did|do|is|has|have)(?:n't)? (?:nobody|no one|anyone|anybody|anything|someone|your (?:word|conscience|mother|company|business|boss|team|staff|firm))(?: <w>)? (?:care|work|know how|able|capable|mean|bother|answer|ever|even|teach|still|there|home|open|read|do)(?: <w>){0,6}",
      'who (?:taught|raised|brought) you|who treats|who does that|who do',
    ],
    unless: [
      'please|how long (?:it|the|will it|would it)|how much longer you|by (?:you|our)|<wont>',
      'how many times a|what else (?:can|could|do) (?:we|i)',
      '(?:imagine|appreciate|know|understand|realise|realize|see|hear) (?:just |only too well )?how',
    ],
    weight: 1,
    why,
    instead: ask,
    marks: ['How many reminders do you need?', 'Who do you think you are?', 'Is that how you treat people?'],
    passes: ['How many pallets were left?', 'What is your order number?', 'Who looks after the bills?'],
  },
  {
    id: 'en.question.tag',
    kind: 'sarcasm',
    says: [
      String.raw`(?:<w>,|was|and) (?:(?:are|were|weren't|was|did|do|does|have|had|would|could|can|will|won't|wouldn't|aren't|weren't|wasn't|didn't|don't|doesn't|haven't|hadn't|isn't|is) (?:you|they|there|he|she)|right|eh|huh|is it|are we|now)\?`,
      String.raw`(?:really|seriously|honestly|hello|anyone|happy now|remember (?:me|us)|ring any bells|coincidence|familiar|satisfied|proud|classy|convenient|feeling (?:guilty|proud)|or what|or not|what now)\?`,
      String.raw`or (?:are|is|do|did|was|were|have|has|will|would|should|shall|must|am) (?:you|that|it|we|i|your|this)( <w>){1,14}\?`,
    ],
    unless: [
      'please',
      'or (?:are|is|do|shall|should) (?:you|it|that|we|i)( <w>)? (?:still|prefer|want|need|have|send|to come|the same|by|on the|for|in|at|from|part|ring|call|wait|resend|included)',
    ],
    weight: 1,
    why,
    instead: ask,
    marks: ['Happy now?', 'It worked, did you notice, or are you blind?'],
    passes: ['Is it included, or is it on the next invoice?'],
  },
];
