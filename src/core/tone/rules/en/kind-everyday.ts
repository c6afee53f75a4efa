/** What English letters say to make little of a worry: it happens, it is ours, all goes on, you may rest. */
import type { KindRule } from '../../rule';

const badTime =
  '(?:tough|hard|brutal|rough|difficult|rotten|awful|dreadful|terrible|horrid|horrible|lean|slow|wet|dry|bad|trying|stressful|exhausting|miserable|grim|testing|challenging|hectic)';

export const enKindEveryday: readonly KindRule[] = [
  {
    id: 'en.kind.happens',
    says: [
      "(we|we've|i've|i|everyone|everybody|who|all of us|most of us|half of us)( have|'s| has)? (all |never |not |often )?(been there|done (it|that|the same|this)|had (a |one|those|days|weeks|months|years)( <w>)?|(forgotten|mislaid|missed|lost) (one|a|these|those|them|things|bills?|invoices?)|been caught)",
      "we('ve| have| do)? all( <w>){2}|mine do(es)?|so do(es)? (mine|ours)|looks? like (mine|ours)|same (here|with us|for us)(?=[.,!]|$)|(plenty|most|lots|many|half) of (us|people|folk)|(plenty|lots) of (customers|families|firms|businesses)",
      '(happens|common)( <w>)? (here|every (week|day|month)|all the time|often|a lot|in every|more often|to all|in the best)',
      '(not|hardly|far from) the only (one|person|customer|family)|(playing up|down|slow|tough|hard|bad|chaos|busy)( <w>)? for (everyone|everybody|all of us)|nobody could (have )?(seen?|known?|foreseen?|predict)',
      '(my|our) own (mother|mum|father|dad|wife|husband|family|sister|brother|gran|post|bills)',
      "there('s| is) always one|that's all it was|(it|that)( was|'s| is) (only|just) (a|one)( <w>)? (slip|digit|typo|mistake|muddle|mix-up|oversight|letter|number)",
      '(simple|honest|easy|tiny|genuine|innocent|natural) (oversight|mistake|slip|mix-up|muddle|error|typo|misunderstanding)',
      "(is|was|'s) nothing(?=[.,!]|$)|who hasn't|easily (mixed|muddled|confused|lost|forgotten)|(easy|simple) (enough )?(to (mix|muddle|confuse|forget|lose|overlook|miss)|mistake)",
      '(mix|mixed|muddle|muddled) (up )?(the|them|these|those)',
      "(it|that|this|these things|things|such things|life) (just )?(happens?|gets? in the way|gets? (busy|hectic)|slips?)|(post|paper|paperwork|mail|email|emails|letters|things) (piles?|gets?|get) (up|lost|buried)",
      '(slips?|slipped) (down|behind|under|between|off|out|my|anyone)',
    ],
    unless: ['<mock>', '(<nt>|not|no) (honest|simple|genuine|innocent)', 'some of you|half of you'],
    marks: ['We have all forgotten one of these.', 'It was a simple oversight.', 'My own mother does that.'],
    passes: ['All of the goods were delivered.'],
  },
  {
    id: 'en.kind.ours',
    says: [
      '(fault|mistake|error|muddle|blame|slip|delay|mix-up|smudge|confusion|oversight|typo)( <w>){0,3} (is|was|were|lies|are)( <w>)? (mine|ours|our own|with us|on (our|my)|at our|entirely|all mine|down to us)',
      '(is|was|were) (mine|ours|our own|down to us|on us)( <w>){0,3}(?=[.,!]| for| and| because| not)',
      "(we|i) owe you (an apology|an explanation|one|a favou?r|a (coffee|drink))|(we|i|we've|i've) (mixed|muddled|slipped|messed|mucked|let you down|kept you waiting|got you (wrong|mixed)|fluffed)",
      "(we|i)( have|'ve)? (should|could) have (told|rung|written|sent|spotted|checked|asked|said|explained|noticed)",
      '(our|my) (muddle|slip-up|typo|doing|loss|bad|carelessness|confusion)',
      'not (of )?your (making|fault|doing|mistake)|through no fault|blame us|(no|any) fault of yours',
    ],
    unless: ['<mock>', '(<nt>|not|never|no) <w>? ?(mine|ours|our|my)', '(goods|title|property|rights?)( <w>){0,4} ours', "what(?:'s| is) ours", 'fool'],
    marks: ['The fault is mine.', 'We owe you an apology.'],
    passes: ['The goods are ours until they are paid for.'],
  },
  {
    id: 'en.kind.goes-on',
    says: [
      "(keep|keeping|kept|hold|holding|held|save|saving|saved|reserve) (your|you|a|his|her|their) (<w> ){0,3}(slot|place|spot|seat|table|price|room|bed|locker|stall|pitch|desk|plot|part|role|rate|discount|shelf)",
      'come what may|whatever happens|no matter (what|how|when)|regardless of|either way,',
      "(keep|keeps|continue|continues|carry|carries|go|goes|going|coming|stay|stays|open|runs?|welcome)( <w>){0,5} as (normal|usual|before|ever|always)|carry on (as|with|just)",
      "(nobody|no one|isn't|is not|aren't|are not|won't be|not|never|no|nor is it)( <w>){0,2} (danger|at risk|affected|in doubt|in question|under threat|jeopardy|going anywhere|touch you|turned away|penalised|punished|cut off|lose|miss out)",
      '(still )?stands? (for you|all the same|anyway|regardless)|although the date has passed|even though (it|the)( <w>)? (is|has|was) (late|passed)',
      'nothing (will )?(changes?|has changed|is lost|else changes)|(is|are|stay|stays|remain|remains) (safe|secure|protected|unaffected|untouched|yours)|in good standing|(stays?|remains?) as (it|they) (was|is|are|were)|(rent|bill|money|invoice) or no|corrected( <w>){0,3} in your favour',
      '(no|none|nothing|not any)( <w>){0,6} (will be|be|are|being)( <w>)? (added|charged|sent|taken|asked|expected)?( <w>)?(while|meanwhile|in the meantime)',
      "(made|left|put) a note( <w>){0,4} (not to|leave|hold|that you)|not (to )?(trouble|bother|disturb|chase|pester) you|(asked|told)( <w>){1,4} (not to (write|ring|call|trouble|bother|chase|send|press)|to (leave (you|this|it|your)|go easy|hold (off|fire)))|in peace|(stop|stopped|no more) (reminders|letters|calls)( <w>){0,3}(?=[.,]|$| while| until| for)",
    ],
    unless: ['<mock>', 'cut off if', 'not going anywhere until|will be stopped|<nt> (keep|hold)', '(goods|order|title)( <w>){0,5} (until|unless)'],
    marks: ['We will keep your place, come what may.', 'Your tenancy is in no danger.'],
    passes: ['We keep a copy of each invoice.'],
  },
  {
    id: 'en.kind.rest',
    says: [
      "you (needn't|need not)( <w>){0,3} (explain|worry|apologi[sz]e|rush|hurry|decide|reply|do|say|feel|come|fret|justify|give)( <w>){0,3}",
      "(breathe|rest|sleep) (easy|easily|easier|well)|out of your mind|taken care of|leave (it|that|this|them|the (rest|form|paperwork)) (until|till|to us|with us|to me|with me)|(relax|unwind)(?=[.,!]|$| and)",
      "you can (relax|breathe|rest|forget (about )?(it|this|that|the)|stop (worrying|looking)|put (it|this|that))|you're (all )?(grand|golden|covered|sorted|okay|fine|grand|in the clear|square|up to date)",
      "don't sweat|no sweat|no (dramas?|bother|stress)(?=[.,!]|$| at all)|she'll be right|always welcome|welcome (at|in|here|any)|door('s| is) (always )?open|biscuit tin|kettle('s| is)? on|seen to (that|it)|(big|huge) hole in (a|your|the) (house|home|life|family|heart)|no (picnic|fun|small (thing|feat))|know( <w>){0,6} costs? a fortune|long (old|hard) (year|winter|summer|autumn|spring|season|month|week)",
      'no shame|nothing shameful|(help|advice) (is )?(available|at hand|out there|on hand)|there is (plenty of )?help|enjoy (your|the|every|being|some|a) <w>',
      `(you|you've|you have|it|it's|it has|this|that|that's|there|they|everyone|family|business)( <w>){0,3} ((been|having|had)( <w>){0,5} (lot|enough|${badTime})|through (so|such|a|enough|it))`,
      `${badTime}( <w>)? (season|year|winter|summer|spring|autumn|month|months|weeks|few|start|time|times|patch|stretch|week|run|going|luck|business|days|trading|quarter)`,
      `(long|quiet) (year|winter|month|week|few|season|day)|(is|are|has been|have been|was)( <w>)? (tight|slow|quiet|flat|down)( <w>){0,3} (across|everywhere|all over|for (everyone|all))`,
      `(i|we) (<w> )?know (how|it's|what|that|it is)( <w>){0,8} (long|no fun|not (easy|fun|nice)|a (pain|lot|chore|shock|big)|can take|piles?|feels?|fiddly|daunting|confusing|busy|full|short)`,
      `(when|once|until|till|after)( <w>){0,3} (are|get|gets|is|have|has|feel|feels|look|looks)( <w>)? (calmer|quieter|easier|better|brighter|calmed|settled down)|take the (weekend|week|evening|rest)`,
      `(year|months?|weeks?|winter|summer|season|moving|illness|grief|losing|starting|parenting|caring|business)( <w>){0,8} (is|are|was|can be|has been|have been|must be) (never )?(so |very |really |such |always |just )?(${badTime}|chaos|a lot|a nightmare|hell|easy|exhausting)`,
      '(enough|plenty|a lot|so much) (worries|on your (plate|mind|hands)|to (worry|deal|cope|think|carry|juggle|manage)|going on)|more on your (plate|mind|hands)|hands full|(is|are|must be) a lot(?=[.,!]|$| to)',
      "(run|rushed) off your feet|must be (run|rushed|exhausted|shattered|worn|so (proud|worried|tired)|proud|tired|missing|relieved|heartbroken)|that sounds (<w> ){0,3}(hard|tough|awful|dreadful|rough|horrible|stressful|exhausting|nightmare|lovely|wonderful)",
      '(totally|completely|absolutely|really|we|i) get (it|that)|(i|we) (quite|do|fully|can quite) (see|follow)|poor (thing|things|love|loves|dear|soul)|bless (you|her|him|them)',
    ],
    unless: ['<mock>', '(you|you.ve) had (enough|plenty|long enough|a lot of) (time|chances|warnings|notice)', '(we|i)(.ve| have)? had enough', 'enjoy (your|the) (day|new|silence)|enjoy( <w>){0,5} while|long enough', "is (that|it) (so )?hard|(so|too) hard to|no help|hard on you", 'your <w> is covered', 'cleared up'],
    marks: ['You can breathe easy.', 'You have enough on your plate.', 'It has been a tough season.'],
    passes: ['We covered the floor.', 'A long pipe was fitted.'],
  },
];
