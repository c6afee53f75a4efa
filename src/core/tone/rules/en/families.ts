/** English word families the rules are made of. */
import type { Families } from '../../pattern';

export const enFamilies: Families = {
  nt: String.raw`[a-z]{1,6}n't`,
  // A word, with the comma in it or after it.
  w: '[^ ]{1,30}',
  youve: "you(?:'ve| have| had|'d)?",
  // "you have once again simply ignored"
  adv: '(?:(?:simply|just|clearly|obviously|again|once again|once more|still|deliberately|wilfully|knowingly|consistently|repeatedly|continually|constantly|always|never|also|already|totally|completely|even|so|now|plainly|evidently) ){0,2}',
  month: [
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar',
    'apr|jun|jul|aug|sept?|oct|nov|dec',
  ],
  weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  /** As far as a point or a comma in it: a whole word ends there. */
  sum: '[£$€] ?\\d{1,9}',
  day: [
    String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? <month>|<month> \d{1,2}|\d{4}-\d{2}-\d{2}`,
    String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|<weekday>`,
    String.raw`within (?:the next )?(?:\d{1,3}|seven|ten|fourteen|twenty-one|thirty) (?:working )?days`,
    String.raw`(?:the )?end of <month>`,
  ],
  // What leaves the reader something to do before it comes to pass.
  wayOut: 'if|unless|until|before|otherwise|after|you can|to stop|to avoid|should you',
  // A condition that lets the reader off: "if you cannot pay it all now", "if it can't be all at once".
  cannot:
    "(?:if|when|where|should) (?:you|they|it|this|that) (?:cannot|can't|could not|couldn't|(?:am|are|is) (?:not able|unable))",
  // An open question, which any answer fits: "what could you pay today?"
  asksThem: '(?:what|how much|when|which day)(?: <w>)? (?:can|could|would|might|may) (?:you|they)',
  // A choice whose other half is a talk: "pay it now, or tell us what has come up".
  orTalk: 'or (?:please |just )?(?:tell|ring|call|ask|write to|talk to|speak to|let) (?:us|me)',
  promptly: [
    'immediately|at once|instantly|straight ?away|right away|right now|forthwith',
    'without (?:any )?(?:further )?delay|this (?:very )?(?:minute|instant|moment)|with immediate effect',
  ],
  asked: [
    'pay|settle|clear|remit|transfer|reply|respond|answer|act|contact|call|ring|write|send|return',
    'comply|make|provide|arrange|resolve|bring',
  ],
  court: [
    'court|legal (?:action|steps|proceedings|measures|department)|proceedings|lawsuit|sue[ds]?|suing|litigation',
    'judge?ment|ccj|statutory demand|winding[- ]up|lawyers?|solicitors?|attorneys?',
    'enforcement(?: action)?',
  ],
  collectors: [
    'debt collect(?:ors?|ion)|collect(?:ion|ions|ing) agenc(?:y|ies)|recovery agenc(?:y|ies)',
    'debt recovery|collectors',
  ],
  feared: [
    'bailiffs?|sheriffs?|police|arrest(?:ed)?|jail|prison|criminal(?: offence)?|prosecut(?:ed?|ion)',
    'seiz(?:e|ed|ing|ure)|repossess(?:ed|ion)?|evict(?:ed|ion)?|garnish(?:ed|ment)?',
  ],
  // What we say we do not do; "if we have not heard from you" is none of it.
  wont: [
    "(?:we|i|nobody|no one) (?:will|would|shall|are|can|could)(?: not| never|n't)",
    "(?:we|i)(?:'ll|'d|'re|'m) (?:not|never)|(?:won't|wouldn't|shan't) (?:be )?<w>",
    "(?:do not|don't|did not|didn't|no) (?:want|wish|intend|intention|plan|plans|mean|need)(?: of)?(?: to)?",
    "have(?: not|n't) (?:taken|sent|started|passed|involved|asked|issued|instructed)|not going to",
    "rather than|instead of|no longer|withdrawn|stop worrying|don't worry|do not worry",
  ],
  insult: [
    'unreliable|dishonest|irresponsible|careless|lazy|foolish|stupid|selfish|incompetent|unprofessional',
    'disorganised|disorganized|untrustworthy|delinquent|a disgrace|disgraceful|pathetic|hopeless',
    'shameless|rude|disrespectful|negligent|reckless|unreasonable|uncooperative|a liar|liars|lying',
    'a cheat|a bad (?:debtor|payer|customer|risk)|a (?:slow|poor|persistent late) payer',
  ],
  outrage: [
    'unacceptable|inexcusable|disgrace(?:ful)?|disgusting|pathetic|outrageous|appalling|shameful',
    'deplorable|contempt(?:uous)?|ridiculous|scandalous|intolerable|ludicrous|insulting|disrespectful',
    'unprofessional',
  ],
  ills: [
    'ill|illness|sick|sickness|hospital|funeral|bereavement|grief|(?:a |the )?death|divorce',
    '(?:losing|lost) (?:your|a) job|unemployment|redundancy',
  ],
};
