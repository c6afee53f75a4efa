/**
 * The closed side of English: words that stand in any plain letter about money. What is said of a reader, or announced to
 * them, outside these is rarely about the invoice; so a rule need not know every hard word there is.
 */
import type { Families } from '../../pattern';

export const enPlain: Families = {
  // Ends a word within a list of them.
  end: String.raw`(?![a-z0-9'-])`,
  // "with you on Monday", "you and your brother": nothing is said of what the reader does or is.
  small: [
    'a|an|the|this|that|these|those|it|its|them|us|me|her|him|both|all|each|every|any|some|one|two|three|no|not',
    'and|or|but|nor|so|as|than|then|if|when|where|while|until|unless|because|since|after|before|once|which|who|whom',
    'in|on|at|by|to|for|from|of|off|with|without|within|about|over|under|up|out|into|onto|through|between|against',
    'near|next|per|via|during|around|back|again|also|already|still|now|today|tomorrow|soon|here|there|directly',
    'first|later|yet|just|only|too|even|my|our|your|their|his|more|less|in full|together|both|yourself|yourselves',
    'last|either|neither|how|what|why|well|very|separately|currently|online|instead|twice|later|early|recently',
    String.raw`[£$€]?\d[^ ]{0,12}|<weekday>|<month>`,
  ],
  // What somebody who buys, owes and pays does, in the present and the past.
  dealt: [
    'pay|paid|owe|owed|settle|settled|clear|cleared|send|sent|receive|received|get|got|order|ordered|buy|bought',
    'ask|asked|tell|told|say|said|write|wrote|written|call|called|ring|rang|rung|phone|phoned|text|texted|email|emailed',
    'reply|replied|answer|answered|speak|spoke|spoken|mention|mentioned|confirm|confirmed|agree|agreed|offer|offered',
    'sign|signed|return|returned|reach|reached|hear|heard|see|saw|seen|read|find|found|check|checked|look|looked',
    'change|changed|cancel|cancelled|canceled|move|moved|make|made|take|took|taken|give|gave|given|gives|set|put',
    'book|booked|hire|hired|rent|rented|use|used|collect|collected|bring|brought|leave|left|come|came|go|went|gone',
    'wish|want|wanted|need|needed|like|liked|prefer|preferred|think|thought|believe|feel|felt|know|knew|known',
    'choose|chose|chosen|decide|decided|raise|raised|report|reported|dispute|disputed|question|questioned|query',
    'queried|request|requested|require|required|provide|provided|supply|supplied|approve|approved|accept|accepted',
    'transfer|transferred|deposit|deposited|quote|quoted|post|posted|file|filed|register|registered|join|joined',
    'start|started|begin|began|begun|finish|finished|stop|stopped|keep|kept|hold|held|add|added|include|included',
    'deduct|deducted|apply|applied|submit|submitted|complete|completed|arrange|arranged|plan|planned|expect|expected',
    'notice|noticed|contact|contacted|visit|visited|attend|attended|cover|covered|show|showed|shown|open|opened',
    'close|closed|sell|sold|split|spread|instruct|instructed|authorise|authorised|authorize|authorized|enclose|enclosed',
    'run|ran|work|worked|wait|waited|try|tried|meet|met|live|act|handle|handled|deal|dealt|forward|forwarded',
    'describe|described|state|stated|suggest|suggested|propose|proposed|measure|measured|let|save|saved|switch|switched',
    'have|had|has|do|did|done|be|been|being|owe|claim|claimed|miss|missed|promise|promised|fill|filled|enter|entered',
    'help|helped|pick|picked|point|pointed|print|printed|upload|uploaded|download|downloaded|view|log|logged|click',
    'allow|allowed|attach|attached|borrow|borrowed|lease|leased|carry|carried|stay|stayed|become|became|drop|dropped',
  ],
  // What a reader may be, without a verdict.
  youMayBe: [
    'able|unable|aware|away|back|billed|charged|invoiced|registered|entitled|due|listed|named|shown|insured|covered',
    'content|satisfied|unhappy|interested|responsible for|liable for|welcome|free|waiting|using|looking|asking|asked',
    'having|expecting|thinking|planning|paying|getting|trying|unsure|sure|certain|happy|our|their|still|now|currently',
    'sent|given|told|owed|credited|refunded|on|in|at|with|not|no longer|under|over|up|out|within|one of|a|an|the|to',
    'going|moving|changing|closing|opening|ready|required|requested|invited|booked|represented|exempt|reading|writing',
  ],
  // What a supplier does in the ordinary way of things.
  ourPlain: [
    'send|ring|call|phone|write|email|text|contact|confirm|check|look|review|update|issue|reissue|resend|re-send|forward',
    'post|return|refund|credit|apply|allocate|deduct|add|charge|collect|deliver|visit|talk|speak|discuss|wait|hold|pause',
    'stop|start|begin|resume|restart|try|have|be|need|always|gladly|pass|refer|ask|consider|file|instruct|hand|register',
    'close|cancel|remove|reduce|waive|split|spread|extend|agree|arrange|book|provide|supply|release|ship|attach|enclose',
    'explain|help|assume|treat|accept|amend|correct|adjust|record|note|mark|match|reconcile|process|complete|continue',
    'know|sort|offer|print|scan|invoice|bill|calculate|prepare|investigate|raise|chase|follow|remind|renew|suspend',
    'withdraw|end|present|debit|use|replace|repair|fit|install|measure|in touch|touch|away|happy|glad|grateful|pleased',
    'sending|writing|ringing|calling|posting|closing|open|closed|there|moving|changing|charging|adding|passing|like',
    'rather|appreciate|welcome|suggest|love|hear|understand|rearrange|reschedule|re-issue|redo|finalise|draw|grant',
  ],
  // What a sentence about an invoice, the work behind it or the way to pay it can hardly do without.
  matter: [
    String.raw`[^ ]{0,12}\d[^ ]{0,12}|<day>|<month>|please|kindly|dear|regards|sincerely|faithfully|subject|re|ref`,
    'invoices?|invoiced|payments?|accounts?|orders?|references?|cop(?:y|ies)|letters?|statements?|agreements?|contracts?',
    'cheques?|checks?|plan|plans|total|credit|credited|records?|terms|list|lists|listed|amounts?|sum|sums|price|prices',
    'details|disputed?|confirm|confirmed|bills?|billed|billing|emails?|forms?|attached|enclosed|deliver(?:y|ies|ed)',
    'notes?|noted|receipts?|received|remittance|deposit|deductions?|deducted|balance|balances|ledger|arrears|instal?lments?',
    'quotes?|quoted|quotation|fees?|charges?|charged|costs|hours|rates?|vat|gst|tax|due|overdue|outstanding|unpaid|owed',
    'transfer|direct debit|standing order|card|portal|online|website|link|app|address|office|reception|branch|depot|desk',
    'phone|telephone|fax|number|numbers|code|codes|policy|insurers?|insurance|clients?|patients?|tenants?|customers?',
    'suppl(?:y|ies|ied|ier)|goods|stock|parts|items?|materials|equipment|shipments?|consignments?|parcel|pallets?|works?',
    'visit|visits|appointment|booking|booked|hire|hired|lease|rent|tenancy|subscription|membership|licen[cs]e|support|hosting',
    'period|quarter|month|months|year|week|weeks|days|session|sessions|term|season|renewals?|annual|monthly|weekly',
    'signed|signature|certificate|report|reports|documents?|papers|files?|claims?|proof|evidence|schedule|clause|section',
    'purchase|director|executors?|estate|solicitors?|agency|county|agreed|approved?|cleared|query|queries|questions?',
    'originals?|signator(?:y|ies)|warehouse|enclos(?:e|ing)|issued|dated|applied|included|includes|requires?|required|completed|installed|fitted',
    'repaired|measured|collected|returned|renewed|expires?|valid|registered|printed|mailed|scheduled|inspection|serviced?|maintenance',
    'warranty|meter|readings?|tyres?',
    'reply|replies|answer|notice|post|posted|name|names|colleague|departments?|team|manager|contact|slip|record|system',
  ],
  // A kind word turned round: "I hope you choke", "how nice for you".
  mock: [
    '(?:hope|trust|glad|wish|lovely|nice|great|good|wonderful|delighted|pleased|happy)(?: <w>){0,6} (?:choke|suffer|rot|burn|regret|shame|ashamed|lasts longer|while (?:i|we|my|our) <w>|without (?:paying|a thought)|haunts?|hurts?|worth it|with yourself|happy now|sleep at night|on (?:my|our) (?:money|dime|time|work)|at (?:my|our) expense|with (?:my|our) money)',
    "(?:so|very|too) (?:glad|pleased|happy|nice|good) (?:for you|you (?:can|could|have|had|found|managed))|(?:must be|it must be) (?:nice|lovely|wonderful|great|pleasant|fun)|(?:nice|lovely|wonderful|great|good) for (?:some|you)|lovely to see your|love to (?:believe|know (?:how|what|why|which)|live|work for|see (?:the|you (?:try|explain)))|lucky (?:for )?you|bully for you",
    'done being|nice (?:try|one,|of you to finally|to (?:see|know) (?:you|where|what|that))|(?<!thanks |thank you |ever )so much for|(?:good|best of) luck (?:finding|getting|with (?:that|finding|getting|the next|your next)|when|explaining|in court)|(?:glad|delighted|happy|pleased|welcome|free) to (?:see you in|test|let (?:the|a)|take you|share (?:this|your|the)|tell (?:everyone|the|your)|explain (?:it |that |this )?to (?:a|the|your)|continue|keep (?:ignoring|lying|hiding|dodging)|ignore|lie|sue|watch|argue|find out|run)',
    "(?:thanks|thank you|cheers)(?: <w>){0,3} for (?:nothing|making (?:us|me) (?:wait|chase|look|beg)|letting (?:us|me) down|ignoring|wasting|ruining|not|never|keeping (?:us|me) (?:waiting|hanging)|proving|showing (?:us|me) (?:who|what|how)|teaching|the (?:lies|lesson|insult|excuse|excuses|silence|runaround|headache|empty)|breaking|forgetting|stringing|taking (?:us|me) for|yet another|dodging|hiding|leaving (?:us|me) (?:in|out|hanging|short|high)|your (?:silence|lies|excuses|contempt))|no thanks to|thanks (?:i|we) get|with friends like",
    "(?:kind|nice|good|generous|thoughtful|considerate|lovely|sweet|big|noble|gracious) of you to (?:finally|eventually|at last|ignore|keep (?:us|me)|let (?:us|me) (?:down|wait|chase|beg)|make (?:us|me) (?:wait|chase|beg)|remember|waste|grace)|(?:appreciate|love|admire|enjoy) (?:it when|how you (?:never|always|keep|can)|the way you (?:never|always|keep|ignore)|being (?:ignored|lied|treated|taken|kept|the last|fobbed|strung)|your (?:nerve|cheek|optimism|creativity|imagination))",
    "(?:too|far too|terribly|awfully|ever so|oh so|obviously|clearly) (?:busy|important|hard|difficult|taxing|complicated|grand|posh|rich|clever|special|proud) (?:to|for|with)(?: <w>){0,4}|sorry (?:to (?:interrupt|disturb your|spoil|burst|drag)|for (?:expecting|existing|thinking|wanting|trusting|believing)|(?:i|we) (?:ever|trusted|believed|hired|took)|excuse|state|specimen|tale)|(?:forgive|pardon|excuse) (?:me|us) (?:for|if)(?: <w>)? (?:thinking|expecting|wanting|asking|don|can|laugh|not|fail|find)|wish (?:i|we)(?:'d| had) (?:never|known|listened|not)|feel sorry for (?:your|anyone|whoever|the next)|(?:i|we) (?:almost |nearly )?(?:pity|feel pity)",
    "let's see (?:how|what|who|if|whether|you)|we'll see (?:how|what|who|if|about)|(?:all|take) the time in the world|your sweet time|don't (?:worry|mind|bother) (?:about )?(?:me|us|my|our|the little)|slow clap|gold star|(?:a|your) (?:medal|oscar|nobel|prize|trophy|award)|full marks for|ten out of ten|round of applause|well done,? you|(?:that's|how|very|absolutely|simply|just|oh) (?:charming|priceless|hilarious|classy|rich|handy|original|convenient|precious|touching|noble|brilliant|clever|wonderful|great)(?=[,.!]|$)|would it (?:kill|hurt|be too much|be asking)|too much (?:trouble|to ask|to expect)|(?:for once|for a change|some day|one day|this century|before (?:i|we) (?:die|retire)|in my lifetime|at long last) ?(?=[,.!?]|$)",
    "(?:splendid|great|fine|nice|sterling|stellar|brilliant|excellent|fantastic|wonderful) (?:effort|work|performance|show|example|way to|manners|trick|excuse|acting|story|job (?:of|at|dodging|avoiding))|congratulations(?: <w>)? (?:on becoming|you(?:'re|'ve| have| are| win)|on being (?:the|our|so)|on (?:another|your) (?:excuse|record|delay))|pity about|shame (?:about|you|on|that)|what (?:an? )?(?:achievement|hero|gent|gentleman|lady|prince|charmer|laugh|joke|surprise|coincidence)",
  ],
  // What weighs on people.
  hardship: [
    'hard|harder|difficult|difficulty|tough|tougher|tight|stress(?:ful|ed)?|brutal|miserable|rough|strain|struggl(?:e|es|ing)|worr(?:y|ies|ied|ying)',
    'upset(?:ting)?|frightening|scary|shock|expensive|chaotic|busy|hectic|slow|quiet|ill|illness|sick|hospital|surgery|loss|lost|losing',
    'flood(?:ed|s|ing)?|fire|storm|hurricane|cyclone|drought|bushfires?|redundan(?:t|cy)|bereave(?:d|ment)|funeral|closure|burglary|broken into',
    'setback|blow|pressure|juggle|juggling|a lot on|overwhelm(?:ed|ing)|worst|never easy|not easy|isn.t easy|longer than|awkward|painful|unsettling',
    'precious|exhausting|tiring|draining|trying|heavy|sad|grief|grieving|daunting|nerve-racking|confusing|lean|thin|squeezed|stretched',
    'hit|upside down|going through|gone through|been through|happens|happen|can.t always|cannot always|comes first|mean to|means to|doing (?:your|their) best|bad (?:time|year|month|season|patch)',
  ],
  // "We will look at it", "you can write to us": ordinary dealings, said with a helping verb.
  dealing: [
    "(?:you|we|i|they|he|she)(?:'ll| can| could| will| would| may| need| do| to)(?: not| also| still| only| then| first)? (?:<dealt>|<ourPlain>)<end>",
    '(?:could|can|would|may|do|did|have) (?:you|we|i) (?:<dealt>)<end>|what (?:we|you) (?:need|have|agreed|say)|(?:need|ask|hear|with|from|write to) (?:us|you)(?=$|[ .,])|need do nothing|before you',
  ],
};
