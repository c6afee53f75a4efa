/** English words that hardly stand in any letter but a harsh one. */
import type { ToneRule } from '../../rule';

export const enHarshWords: readonly ToneRule[] = [
  {
    id: 'en.blame.bad-name',
    kind: 'blame',
    says: 'liars?|lies|deceit(ful)?|deceiv(e|ed|ing)|deception|cheat(s|ed|ing)?|swindl(e|ed|er|ing)|crooks?|con(ned| man| artist)|thie(f|ves|ving)|steal(ing)?|stolen from us|rip(ped|ping)? (us )?off|freeload(er|ing)|parasites?|time-?wasters?|timewaster|deadbeat|jokers?|clowns?|(made|make|making) (a |an )?(fools?|idiots?|mugs?|joke|mockery)( out)? of|a (complete |total |utter )?(joke|farce|charade|shambles|mess|disaster|travesty|mockery|nonsense|embarrassment|liability|nightmare)|laughable|farcical|laughing stock|worthless|useless|feeble|lame|spineless|gutless|cowardly|coward|arrogan(t|ce)|ignoran(t|ce)|selfish(ness)?|greed(y)?|callous|insolen(t|ce)|impertinen(t|ce)|cheek(y)?|the (cheek|gall|audacity|nerve|effrontery)|audacity|how dare|dare you|brazen(ly)?|blatant(ly)?|flagrant(ly)?|shameless(ly)?|reckless(ly)?|flout(ed|ing|s)?|disregard(ed|ing|s)?|contemptuous|two-faced|half-hearted|sloppy|slapdash|shoddy|childish|immature|dishono(u)?r(ed|able)?|unethical|immoral|unforgivable|inconsiderate|thoughtless|ungrateful|ingratitude|hypocri(te|tical|sy)|exempt|above the law|entitled to ignore|empty (promises|words|talk)|promises (are|were) (worth|empty|worthless)|(hollow|false|broken|fake) promises|(string|strung|stringing|leading|led) us (along|on|a)|fob(bed|bing)? us|(drag|dragging|dragged)( <w>)? (feet|heels)|(bury|burying|stick|sticking)( <w>)? head|(duck|ducking|ducked|shirk|shirking|shirked|skirt|wriggle|wriggling|weasel|worm)(ing|ed)? (out|your|the|away)|shirk(ed|ing|s)?|running away|do a runner|messing us|mess(ed)? us (about|around)|(bent|bend) over backwards|(how|way) you (repay|thank|treat)|taking us for|take us for|full well|perfectly well',
    unless:
      'not (a )?(liar|useless|thoughtless|selfish|lie)|stolen (from|by) you|(please|kindly|just|then|can|may|to) disregard|not to blame|exempt from (vat|tax)|(vat|tax)( <w>)? exempt|was stolen|(our|we) (<w> ){0,3}(sloppy|thoughtless|inconsiderate|mess)|sorry',
    weight: 1,
    why: 'It calls the reader names; people who feel insulted stop answering.',
    instead: 'Your invoice is still open.',
    marks: ['You had the cheek to order again.', 'Your promises are worthless.'],
    passes: ['If you have paid, please disregard this letter.', 'The sale is exempt from VAT.'],
  },
  {
    id: 'en.blame.duty',
    kind: 'blame',
    says: "(any|a|every) (<w> )?(responsible|reasonable|sensible|respectable|proper|serious|self-respecting|normal|honourable|real|genuine|competent)( <w>){0,3} (person|owner|business|company|customer|adult|firm|man|woman|people|manager|director|professional|trader)( <w>){0,3}|(moral|legal|basic|simple|common) (duty|obligation|decency|courtesy|honesty|respect|manners|sense)|your (obligations?|duty|duties|responsibilit(y|ies))|(courtesy|decency|manners|integrity|honesty|backbone|self-respect) (to|of|which|is|that|you)|matter of (honesty|principle|honour|respect|decency)|lack(s|ed|ing)?( <w>){0,2} (honesty|integrity|courtesy|respect|backbone|decency|professionalism)|which you (seem|appear|clearly|obviously) (to )?(lack|to lack)|(cannot|can't|unable to|incapable of|don't know how to)( <w>){0,2} (run|running|manage|managing) (a|your)( <w>){0,2}|(business|company|shop|firm)[, ]{1,2}(close|sell|shut) it|would have (paid|dealt|settled|rung|called|replied|had the)|should(n't| not) have (ordered|bought|taken|signed|started)|(it's|it is|this is) (all )?(down to|because of|on) you|you (caused|created|brought) (this|it)|late again|again late|yet (again|another)|no (sympathy|mercy|pity|further help|consideration|allowances|leniency)|further sympathy|so (complicated|hard|difficult) to|really so|(astonish|amaz|stagger|stun|flabbergast|dumbfound|gobsmack)(ed|ing)( <w>){0,2}|unbelievabl[ye]|incredibl[ye]|expect us to (believe|wait|accept|keep|just)|(we|i) (doubt|question) (your|that you|whether you)",
    unless:
      'thank|sorry|our (duty|obligation|responsibilit<w>)|(patience|generosity|kindness|support|speed|work|quickly)|free of obligation|no obligation',
    weight: 1,
    why: 'It preaches; say what is open and what can be done.',
    instead: 'Your invoice is still open.',
    marks: [
      'A responsible owner would have paid.',
      'You seem unable to run a business, and it shows that you lack decency: a matter of honesty.',
    ],
    passes: ['It is our duty to check the figures.'],
  },
  {
    id: 'en.threat.harm',
    kind: 'threat',
    says: "bankrupt(cy|ed)?|(wind|winding|wound)( <w>){0,2} up|insolven(t|cy) (petition|proceedings)|ruin(ed|ous|ation)?|(made|make|making)( <w>){0,3} (difficult|hard|impossible|miserable|hell|uncomfortable) for you|make you (pay|suffer|regret|sorry)|(in front of|before) (a|the) (judge|magistrate|bench|court)|(i'm|i am|we're|we are) warning you|(be|been|stand) warned|get(ting)? (very |really |quite )?(expensive|costly)|(will|going to) (suffer|hurt|cost you|lose|pay for|be sorry|not like|wish)|(about|going) to (suffer|lose|get worse|find out)|not like (it|what|the)|you'll (suffer|pay for|wish|see|find out|soon|lose)|(remove|removing|take back|taking back|collect|repossess|confiscate|impound|strip)( <w>){0,4} (equipment|goods|car|vehicle|property|belongings|furniture|stock|machines?|premises|assets)|take (this|it|the matter|things|matters) (further|higher|to the next level)|(every|each) (single |last |one )?(penny|pound|cent|minute|hour)|to the (last|very) penny|(let|allow) me (to )?be (very |quite |perfectly |absolutely |crystal )?(clear|blunt|frank|plain)|crystal clear|(must|has to|have to|needs to) be (dealt|paid|settled|resolved|sorted|cleared|done|addressed)( with)?|(insist|insists|insisting|demand|demands|demanding|demanded)( <w>)?|exposed?|name and shame|go public|(online|public) review|report(ed|ing)? you|your (reputation|good name|standing|credit)( <w>){0,5} (suffer|damag<w>|ruin<w>|affected|hit|destroy<w>)|(whole|entire) (town|village|industry|street)|expect no|force your hand|enforce<w>|escalat<w>|retribution|revenge|punish<w>|penali[sz]e<w>|show you|no further (credit|help|sympathy|patience|warning|chances?|delay)",
    unless:
      "<wont>|(do not|don't|no) (have|need)|by <day>|after <day>|<day>|thank|not (insist|demand)|whatever",
    unlessTrue: ['judgment'],
    weight: 2,
    why: 'Fear makes people hide the letter; a plain next step with its day makes them ring.',
    instead: 'Please ring us, so that we can find a way together.',
    marks: [
      "I'm warning you, this gets expensive.",
      'We want every last penny.',
      'You could be made bankrupt.',
    ],
    passes: ['We do not insist on the full amount now.'],
  },
];
