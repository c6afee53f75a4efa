/** English words that judge: names, qualities and deeds that a plain letter about money never needs. */
import type { ToneRule } from '../../rule';

const open = 'Your invoice is still open.';

export const enStance: readonly ToneRule[] = [
  {
    id: 'en.stance.names',
    kind: 'blame',
    says: [
      '(?:liar|thief|crook|cheat|fraudster|swindler|con ?man|chancer|scrounger|freeloader|sponger|parasite|leech|bloodsucker|vulture|shark|bully|thug|coward|cheapskate|skinflint|miser|tightwad|scrooge|muppet|clown|joker|fool|idiot|moron|imbecile|cretin|numpty|eejit|plonker|pillock|prat|git|wally|twit|donkey|monkey|amateur|cowboy|charlatan|fraud|phoney|phony|hypocrite|snake|rat|weasel|worm|pig|swine|dog|toad|rogue|scoundrel|villain|criminal|gangster|bandit|robber|bankrupt|pauper|beggar|tramp|loser|failure|waster|layabout|good-for-nothing|lowlife|scum|dirtbag|scumbag|slimeball|sleazebag|toerag|piece of work|nasty piece|disgrace|embarrassment|laughing stock|nuisance|pest|menace|liability|lost cause|waste of space|imposition|abuser|bottom feeder|deadbeat|defaulter|dodger|mug|sucker|doormat|pushover|snob|princess|diva|spoilt brat|brat|child|baby|toddler|teenager|bad egg|bad apple|wrong ?un|cowboys?|bunch of|shower of|pack of|nest of|half-?wit|dimwit|nitwit|dunce|ignoramus|ingrate|backstabber|traitor|turncoat|judas|lout|yob|oaf|buffoon|windbag|big mouth|smooth talker|player|fantasist|show-?off|blackmailer|tyrant|dictator|oppressor)(?:s|es)?',
    ],
    unless: '<wont>|guard dog|(?:the|your|his|her) (?:dog|child|baby|toddler|teenager|monkey|donkey|pig|princess|player|rat|clown|snake|worm|shark|swine|mug)s?|pest control|(?:dogs?|child|children|baby|mugs?|pigs?|pest|rats?|snakes?|worms?|toads?|donkeys?|clowns?|players?)(?: <w>){0,3} (?:was|were|is|are|costs?|at)|(?:\\d|one|two|three|a|per) (?:dog|child|baby|pig|mug|player|cowboy)|child ?care|child (?:support|seat|benefit|minder)',
    unlessKind: true,
    weight: 1,
    why: 'It calls the reader names; people who feel insulted stop answering.',
    instead: open,
    marks: ['What a bunch of cowards.', 'Once a scrounger, always a scrounger.'],
    passes: ['The dog was seen on Monday.'],
  },
  {
    id: 'en.stance.qualities',
    kind: 'blame',
    says: [
      'rotten|lousy|pathetic|pitiful|feeble|miserable|appalling|atrocious|abysmal|dreadful|shocking|scandalous|shameful|shameless|disgusting|revolting|repulsive|vile|foul|filthy|nasty|spiteful|vicious|malicious|sneaky|sly|slippery|slimy|shifty|shady|dodgy|crooked|bent|corrupt|fraudulent|bogus|fake|phoney|phony|sham|two-faced|underhand(?:ed)?|devious|deceitful|dishonest|insincere|untruthful|hollow|lame|flimsy|feeble|ridiculous|laughable|ludicrous|absurd|preposterous|farcical|idiotic|stupid|moronic|brainless|clueless|gormless|dim|dense|thick|daft|dumb|incompetent|inept|useless|hopeless|worthless|lazy|idle|slovenly|sloppy|careless|slipshod|slapdash|chaotic (?:firm|outfit)|amateurish|childish|immature|petty|mean-spirited|stingy|tight-?fisted|tight-?arsed|miserly|greedy|grasping|selfish|self-centred|ungrateful|thankless|arrogant|haughty|pompous|smug|conceited|condescending|high and mighty|snotty|stuck-?up|insolent|impudent|impertinent|cheeky|brazen|barefaced|bare-faced|rude|ill-mannered|boorish|uncouth|disrespectful|contemptible|despicable|loathsome|heartless|callous|cold-?hearted|ruthless|spineless|gutless|cowardly|undignified|sleazy|tacky|cheap trick|cheap shot|unscrupulous|immoral|unethical|crass|outrageous|monstrous|unbelievable|incredible|beyond belief|beyond me|inexcusable|unforgivable|indefensible|unacceptable|intolerable|unreasonable|unprofessional|irresponsible|reckless|negligent|infuriating|maddening|sickening|insulting|offensive|degrading|humiliating|demeaning|grubby|mangy|crying shame|beneath contempt|embarrassing|cringeworthy|tragic|sad (?:day|state|excuse)|third-?rate|second-?class|worst|ugly|cruel|wicked|wrongful|bitter(?:ly)?|rubbish|garbage|nonsense|codswallop|baloney|bullshit|crap|bollocks|claptrap|drivel|hogwash|poppycock|hot air|waffle|balderdash|malarkey|fairy ?tales?|fairy ?stor(?:y|ies)|fiction|cock and bull|sob stor(?:y|ies)|tall (?:tale|story|stories)|crocodile tears|violins|pack of lies|smoke and mirrors|lip service|charade|pantomime|circus|farce|shambles|pigsty|mess|dog.s dinner|disaster area|basket case|madhouse|joke',
    ],
    unless: '<wont>|(?:the|our|my|an?) (?:mess|dog|rubbish|garbage|filthy|foul)(?: <w>){0,2} (?:was|were|is|at|from|removal|collection|bins?)|rubbish (?:removal|collection|bins?|clearance|was|has)|garbage (?:collection|bin|day)|(?:shocking|dreadful|miserable) (?:weather|news|time)|fake (?:grass|plants)|tin|thick(?:ness)?(?: of)? \\d|bent (?:bracket|pipe|post)|rotten (?:wood|timber|boards?|joists?|beams?|windows?|frame|sill|floor)|bitter (?:lemon|and|ale)|dim(?:mer)? (?:lights?|bulbs?)|no joke|of your weather|idle time|cheap(?:er)? (?:tariff|rate)|(?:foul|filthy) (?:drain|water|sewer)',
    unlessKind: true,
    weight: 1,
    why: 'It judges; say what is open instead.',
    instead: open,
    marks: ['Those are crocodile tears.', 'The whole thing is rotten.'],
    passes: ['We replaced the rotten timber.'],
  },
  {
    id: 'en.stance.deeds',
    kind: 'blame',
    says: [
      '(?:lie|lied|lying|cheat|cheated|cheating|swindle|swindled|fleece|fleeced|con|conned|scam|scammed|scamming|stiff|stiffed|rob|robbed|robbing|steal|steals|stole|stealing|pocket|pocketed|pilfer|nick|nicked|fiddle|fiddled|diddle|diddled|rip|ripped|ripping|dodge|dodged|dodging|duck|ducked|ducking|evade|evaded|wriggle|wriggled|weasel|squirm|slink|skulk|cower|hide|hid|hiding|sneak|sneaked|stall|stalled|stalling|dawdle|dawdling|dither|dithering|drag your|foot-dragging|string|stringing|strung|fob|fobbed|fobbing|palm|palming|brush|brushed|brushing|shrug|shrugged|sneer|sneered|laugh|laughed|laughing|mock|mocked|mocking|gloat|gloating|swan|swanning|strut|parade|flaunt|flaunted|boast|boasting|brag|whine|whining|whinge|whingeing|moan|moaning|bleat|bleating|grovel|beg|begging|crawl|crying poverty|plead poverty|milk|milked|milking|bleed|bled|bleeding|exploit|exploited|exploiting|abuse|abused|abusing|betray|betrayed|trample|trampled|insult|insulted|insulting|humiliate|humiliated|belittle|patroni[sz]e|patroni[sz]ing|bully|bullied|bullying|harass|threaten|blackmail|ruin|ruined|ruining|wreck|wrecked|wrecking|destroy|destroyed|cripple|crush|crippled|bankrupt|sink|sinking|choke|rot|burn in|drown|suffer|suffered|regret|stab|stabbed|spit|spat|kick|kicked|screw|screwed|shaft|shafted|mess(?:ed|ing)? (?:me|us)|jerk(?:ed|ing)? (?:me|us)|pull(?:ed|ing)? (?:the wool|a fast one|my leg|our leg)|take (?:me|us) for|tak(?:e|ing|en) (?:the (?:mick|mickey|piss|biscuit|proverbial)|liberties|advantage)|play(?:ed|ing)? (?:me|us|games|dead|dumb|innocent|hide|for time|the victim|us off)|make excuses|making excuses|invent(?:ed|ing)? (?:a|an|excuses|stories|faults|problems)|made up|making (?:it|this|things) up|spin(?:ning)? (?:me|us|a)|wast(?:e|ed|ing) (?:my|our|any|one|another|everyone|breath)|haggl(?:e|ed|ing)|scrounge|scrounging|sponge|sponging|freeload|cadge|mooch|leeching|swagger|wallow|rack up|squander|squandered|splash(?:ing)? out|blow(?:ing)? it on|blew it)',
    ],
    unless: '<wont>|(?:bank|fish|milk|string|duct|duck|nick|rob|brush|beg|stall|kick|sink|laugh|spin|crawl|hide|burn)(?:s|ed|ing)? (?:of|the pipe|bar|space|tank|unit|holder|off valve|into the|was|were|is|are|has|leather|delivery|order|round|supplies|cladding|strip)|(?:the|your|a|our|market|kitchen|new) (?:milk|sink|string|stall|brush|duck|nick|spin|kick|rot|hide|fiddle|pocket|parade|con|crawl|burn|boast)|ripped? out the|to your pocket|(?:dry|wet) rot|regret to (?:inform|say|tell)|pocket money|suffer(?:ed)? (?:a loss|from|damage)|(?:was|were) (?:stolen|robbed)',
    unlessKind: true,
    weight: 1,
    why: 'It accuses; say what is open instead.',
    instead: open,
    marks: ['Somebody is playing dead.', 'We were cheated.'],
    passes: ['The kitchen sink was fitted in May.'],
  },
  {
    id: 'en.stance.traits',
    kind: 'blame',
    says: [
      "(?:your|their|such|what|so much|utter|sheer|complete|total|with|of|no|little|any|some|the|more) (?:<w> )?(?:arrogance|audacity|cheek|nerve|gall|effrontery|insolence|impudence|impertinence|greed|avarice|stinginess|selfishness|laziness|idleness|sloth|incompetence|ineptitude|stupidity|ignorance|idiocy|foolishness|folly|carelessness|negligence|recklessness|dishonesty|deceit|deception|duplicity|hypocrisy|treachery|betrayal|ingratitude|rudeness|contempt|disdain|disrespect|scorn|cowardice|spinelessness|shamelessness|malice|spite|cruelty|callousness|manners|morals|scruples|backbone|conscience|shame|pride|decency|integrity|honour|honor|honesty|dignity|self-respect|character|class|guts|remorse|mercy|pity|leniency|sympathy|respect|credibility|antics|shenanigans|tricks?|games|charm|excuses?|lies|fibs|fables|tales|stories|whining|moaning|whingeing|dithering|dawdling|stalling|bluster|bluff|posturing|nonsense|rubbish|drivel|twaddle|attitude|carry-on|behaviou?r|conduct|delusions?|fantas(?:y|ies)|promises|apolog(?:y|ies)|silence|mess|debts?|sort|kind|ilk)(?= (?:is|are|was|were|has|have|won't|will|do|does|did|know|knows|stink|stinks|mean|means|speak|speaks|tell|tells|say|says|show|shows|cost|costs|beggar|beggars|go|goes|ha|wear|wears|no|not|from|at|in|and|to|of|like|for|with|here|again|anywhere|left|when|while|because|about|after|this|these)(?![a-z])|[.,;!?]|$)",
      "(?:moral(?:s|ity)?|backbone|spine|common (?:sense|courtesy|decency)|basic (?:manners|courtesy|decency|respect|arithmetic|maths|honesty)|fool's errand|wild goose chase|brick wall|bottomless|straw that|final straw|rock bottom|lowest of the low|new low|low blow|slap in the face|kick in the teeth|knife in the back|water off a duck|head in the sand|living in cloud|dream world|cloud cuckoo|other planet|what planet|born yesterday|down in the last shower|off the boat|came up the|green as|thick as|daft as|bold as brass|hell freezes|pigs (?:might )?fly|blood from a stone|for a laugh|for fun|for my health|for the good of|out of the goodness|for love|on air|thin air|on exposure|exposure doesn't|money (?:tree|grows)|grow on trees|bank of)",
    ],
    unless: '<wont>|our (?:behaviou?r|conduct|mess|promises|silence|apolog<w>|mistake)|(?:some|any|the) (?:debts?|stories|respect|kind|sort|mess|games|class|character|honour|pride|manners)(?: <w>)? (?:is|are|was|were|of|in|for|at|from|and|to)|in the honour of|code of conduct|no debts|the debts? (?:is|was|of|to|and|for|in)|(?:debts?|kind|sort|class) of|with (?:pride|honour|class) (?:of|in)|(?:late|lack of) (?:payments?|reply)',
    unlessKind: true,
    weight: 1,
    why: 'It judges the reader’s character; people who feel judged stop answering.',
    instead: open,
    marks: ['Your manners are gone.', 'Such arrogance is rare.'],
    passes: ['The code of conduct is attached.'],
  },
];
