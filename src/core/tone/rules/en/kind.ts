/** By what an English sentence is kind. */
import type { KindRule } from '../../rule';

export const enKind: readonly KindRule[] = [
  {
    id: 'en.kind.thanks',
    says: 'thank(s| you| him| her| them)?|grateful|(we|i)( <w>){0,2} appreciate|appreciated|congratulations|well done|a great help|(helps?|helped) us',
    marks: ['Thank you for your payment.', 'We appreciate your call.'],
    passes: ['We received your payment.'],
  },
  {
    id: 'en.kind.sorrow',
    says: 'sorry|sad to (hear|learn|read)|(our|my) (thoughts|sympath(y|ies)|condolences|apolog(y|ies))|condolences|apologi[sz]e|(please |do )(forgive|excuse)|(our|my) (own )?(mistake|fault|error|slip)|we (made|got)( <w>){0,4} (wrong|mistake)|you (were|are) (quite |absolutely )?right',
    marks: ['We are sorry for your loss.', 'It was our mistake.'],
    passes: ['There is a mistake in your payment reference.'],
  },
  {
    id: 'en.kind.help',
    says: '(can|could|may|like to|want to|happy to|here to|glad to|try to|would|will|how (can|may) we|might|able to|gladly) help( you)?|help you|need help|(would|will|can|could|may|might) (it |this |that )?help|(want|like|love|here) to (support|help|understand|hear|make)|support you|here (for you|if|to)|anything (we|i) can do|(make|makes|making) (it|this|things|that)( <w>){0,6} (easier|easy|lighter|simpler)|(alone|on your own)|your side|(free|independent)( <w>){0,3} advice|advice( <w>){0,3} free|get advice|every little|speak (to us )?for you|bring someone',
    unless: 'debt relief order|cannot help',
    marks: ['How can we help?', 'We would like to help.', 'We want to make this easier.'],
    passes: ['Please send the form to the help desk.'],
  },
  {
    id: 'en.kind.understanding',
    says: "(we|i) (fully |quite |do |really )?(understand|see|know|realise|realize|recognise)( that| how| you| this)( <w>){0,9} (hard|difficult|tight|waiting|busy|best|struggl<w>|tough|worr<w>|lost|easy|complicated|upset<w>|fair|trying|happens?|get|painful|slow|ill|not easy|much)|understandable|(is|are|was|have been|had|such)( <w>){0,3} (hard|difficult|tough)( <w>){0,3} (time|year|month|for you|to lose|and we)|happens to (all of us|everyone|everybody|anyone|the best)|(you|you'd) (might|may) have (missed|overlooked|mislaid|forgotten)|(slipped|slip) (through|your|by)|(easily|easy) (overlooked|missed|to miss|done)|(many|most|lots of) people|(doing|trying|did) (your|really|so|very)( <w>)? (best|well|hard)|(we|i) (fully )?believe you|went astray|lost in the post",
    unless: 'hard to believe',
    marks: ['We know that this is a difficult time.', 'You might have missed this one.'],
    passes: ['We know the address of your branch.'],
  },
  {
    id: 'en.kind.glad',
    says: "(happy|glad|pleased|content) with|(kind|thoughtful|considerate|generous|good|nice|helpful|brave) of you|(much |far |would )(sooner|rather)|rather (keep|have|hear|wait|talk)|(happy|glad|pleased|delighted|welcome|honoured|good|lovely|nice|a pleasure) (to|about|that)|gladly|happily|with pleasure|(we'd|we would|i'd|i would) (also )?(love|welcome|rather|prefer)|(good|lovely) to (speak|talk|hear|see|meet)|look forward|looking forward|(we|i) (really |greatly |very much )?(value|enjoyed|trust)|(you are|you're) (very |always |most )?welcome|(good|valued|loyal|fair|kind) (customer|with us|to us)|with (the )?(greatest )?pleasure|(please )?feel free|don't hesitate|do not hesitate|(any ?time)|(always|do) (ring|call|get in touch|ask|write)",
    unless: 'do not hesitate to (act|take|start|issue|sue)|not (be )?(happy|pleased|glad)|will not hesitate',
    marks: ['We are happy to wait.', 'Do not hesitate to ring us.'],
    passes: ['We need your address.'],
  },
  {
    id: 'en.kind.wishes',
    says: '(we|i) (do |really |sincerely )?(hope|wish)|wishing you|(best|warm|warmest|good) wishes|get well|(feel|feeling) (better|up to|well)|take (good )?care|look after (yourself|your)|have a (good|nice|lovely|great|restful)|good luck|all the best|(is everything|everything is|all is|are you|is all) (ok|okay|alright|all right|well|fine)|(recover|recovery)',
    unless: '(debt |asset )recovery|tideway|recovery (ltd|agency|fee)',
    marks: ['Get well soon.', 'We hope you are better.', 'Is everything all right?'],
    passes: ['Tideway Recovery Ltd collects the balance.'],
  },
  {
    id: 'en.kind.choice',
    says: "(let us|let me|please tell us|tell us|just tell us|just say|say so|tell me|please say|just ask|please ask)( <w>){0,3} (what|when|which|whatever|how|if)( <w>){0,3} (would|works|suits?|can|could|like|best|need|prefer|struggl<w>|afford|hard|tight|difficult|better|easier|manage)|just (let us know|tell us|say so|say|ask|ring|reply|call)|if( <w>){0,6} (easier|struggl<w>|prefer|suits?|tight|finding it hard|hard to pay|difficult|cannot pay|can't pay|cannot manage|longer|unclear|lighter|help(s|ed)?|bad time|like to spread|more time|afford|upsets?)|(would|do) you (prefer|rather|like)|would you like|(you can|you could|you may|you are free to) (choose|pick|decide|split|spread|also pay (less|part)|pay (in|a little|part|smaller|over))|what(ever)? (would |works |suits |you can )(work|suit|best|for you|you|afford|manage)|(suits?|works) (you|us both|best)|shall we (look|talk|go|agree|meet|find)|(let's|let us) (find|talk|look|agree|work|see|go)|together|(come to|find|agree|reach) (an arrangement|a (way|plan|date|solution)|something|smaller|new dates?)|something you can (afford|manage)|arrangement",
    unless: 'the two together|comes together to|works out at|which invoices',
    marks: ['Just tell us what you can afford.', 'Would you prefer to pay weekly?', "Let's find a date."],
    passes: ['Please tell us which invoices you paid.', 'Do you want the credit refunded?'],
  },
  {
    id: 'en.kind.relief',
    says: "(no|not any|isn't any|without any) (rush|hurry|pressure|trouble|problem|need to (worry|call|explain|reply|hurry|apologise|apologize|do anything))|(don't|do not|not|needn't|need not|no need to|stop|please don't) (to )?(worry|worrying|worried|feel( <w>){0,3}|be alarmed|have to (explain|deal|worry|do this|reply)|to blame|blame you|add to it)|(nobody|no one)( <w>){0,2} (thinks|blames|is angry|expects)|(we|i)('ll| will| would| can| could|'ve| have| are|'re)( <w>){0,2} (wait|waive|waived|cancel|cancelled|cancelling|pause|paused|reduce|reduced|moved?|extend|extended|split|spread|lower|lowered|taken off|take off|freeze|frozen|put (it|this) right|be patient|leave you in peace|ask for nothing|offer|giving|give|hold|write differently|send( <w>){0,3} (again|another|new)|sort|accept|not take you)( <w>){0,9}|(been|is|are) (waived|withdrawn|cancelled|forgiven|written off)|take (all |whatever |as much )?(the |your )?time|time you need|breathing (room|space to)|(is|it's|be|that's|that is|quite) (all right|alright|fine|no problem|no trouble|okay|ok)|never too late|(nothing|free) (extra|of charge|more) (to pay)?|free of charge|nothing (needs|has) to be|goodwill|good start|changed? whenever|gentle|friendly|quick note|(rather|sooner) (hear|change|talk|know)|put (it|this|that|things) right|(is|are|account is) now clear|paid everything|(easier|lighter|simpler) for you|(a|some) (later|longer|smaller)( <w>)? (date|amount|instalment|payment)",
    unless:
      'delay is|no problem with|not (be )?(waived|fine)|paused? while an|will not take any|hold (the )?(goods|title)|give you notice|take off the|accept no',
    marks: ['There is no rush.', 'We have paused all letters.', 'It is fine to pay less.'],
    passes: ['Deliveries pause while an invoice is open.'],
  },
];
