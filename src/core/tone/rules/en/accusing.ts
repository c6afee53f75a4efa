/** The English words of accusing and of threatening that several rules are made of. */
import type { Families } from '../../pattern';

export const enAccusing: Families = {
  // What one calls a person one has given up on.
  badNames: [
    'liar|thief|crook|cheat|fraudster|swindler|con ?man|chancer|scrounger|freeloader|sponger|parasite|leech',
    'shark|bully|thug|coward|cheapskate|skinflint|miser|tightwad|scrooge|muppet|clown|joker|fool|idiot|moron',
    'numpty|eejit|plonker|pillock|prat|amateur|cowboy|charlatan|fraud|phoney|phony|hypocrite|rat|weasel|rogue',
    'scoundrel|criminal|bankrupt|loser|failure|good-for-nothing|scum|toerag|piece of work|disgrace',
    'embarrassment|laughing stock|nuisance|menace|liability|lost cause|waste of space|imposition|abuser',
    'deadbeat|defaulter|dodger|mug|sucker|doormat|pushover|brat|wrong ?un|cowboys?|bunch of|shower of|pack of',
    'dimwit|traitor|smooth talker|show-?off|blackmailer',
  ],
  // What one accuses somebody of.
  badDeeds: [
    'lie(?! awake| in| with| at| down)|lied|lying|cheat|cheated|cheating|swindle|swindled|fleece|fleeced',
    'con|conned|scam|scammed|scamming|stiff|stiffed|stiffing|rob|robbed|robbing|steal|steals|stole',
    'stealing|pocket|pocketed|pilfer|nick|nicked|fiddle|fiddled|diddle|diddled|rip|ripped|ripping|dodge',
    'dodged|dodging|duck|ducked|ducking|evade|evaded|wriggle|wriggled|weasel|squirm|slink|skulk|cower',
    'hide|hid|hiding|sneak|sneaked|stall(?:ed|ing)|dawdle|dawdling|dither|dithering|drag your',
    'foot-dragging|string|stringing|strung|fob|fobbed|fobbing|palm|palming|brush|brushed|brushing|shrug',
    'shrugged|sneer|sneered|laugh|laughed|laughing|mock|mocked|mocking|gloat|gloating|swan|swanning|strut',
    'parade|flaunt|flaunted|boast|boasting|brag|whine|whining|whinge|whingeing|moan|moaning|bleat',
    'bleating|grovel|beg|begging|crawl|crying poverty|plead poverty|milk|milked|milking|bleed|bled',
    'bleeding|exploit|exploited|exploiting|abuse|abused|abusing|betray|betrayed|trample|trampled|insult',
    'insulted|insulting|humiliate|humiliated|belittle|patroni[sz]e|patroni[sz]ing|bully|bullied|bullying',
    'harass|threaten|blackmail|ruin|ruined|ruining|wreck|wrecked|wrecking|destroy|destroyed|cripple|crush',
    'crippled|bankrupt|sink|sinking|choke|rot|burn in|drown|suffer|suffered|regret|stab|stabbed|spit|spat',
    'kick|kicked|screw|screwed|shaft|shafted|mess(?:ed|ing)? (?:me|us)|jerk(?:ed|ing)? (?:me|us)',
    'pull(?:ed|ing)? (?:the wool|a fast one|my leg|our leg)|take (?:me|us) for',
    'tak(?:e|ing|en) (?:the (?:mick|mickey|piss|biscuit|proverbial)|liberties|advantage)',
    'play(?:ed|ing)? (?:me|us|games|dead|dumb|innocent|hide|for time|the victim|us off)|make excuses',
    'making excuses|invent(?:ed|ing)? (?:a|an|excuses|stories|faults|problems)|made up(?! of)',
    'making (?:it|this|things) up|spin(?:ning)? (?:me|us|a)',
    'wast(?:e|ed|ing) (?:my|our|any|one|another|everyone|breath)|haggl(?:e|ed|ing)|scrounge|scrounging',
    'sponge|sponging|freeload|cadge|mooch|leeching|swagger|wallow|rack up|squander|squandered',
    'splash(?:ing)? out|blow(?:ing)? it on|blew it',
  ],
  // What one says a character has, or lacks.
  badTraits: [
    'arrogance|audacity|cheek|nerve|gall|effrontery|insolence|impudence|impertinence|greed|avarice',
    'stinginess|selfishness|laziness|idleness|sloth|incompetence|ineptitude|stupidity|ignorance|idiocy',
    'foolishness|folly|carelessness|negligence|recklessness|dishonesty|deceit|deception|duplicity',
    'hypocrisy|treachery|betrayal|ingratitude|rudeness|contempt|disdain|disrespect|scorn|cowardice',
    'spinelessness|shamelessness|malice|spite|cruelty|callousness|manners|morals|scruples|backbone',
    'conscience|shame|pride|decency|integrity|honour|honor|honesty|dignity|self-respect|character|class',
    'guts|remorse|mercy|pity|leniency|sympathy|respect|credibility|antics|shenanigans|tricks?|games|charm',
    'excuses?|lies|fibs|fables|tales|stories|whining|moaning|whingeing|dithering|dawdling|stalling',
    'bluster|bluff|posturing|nonsense|rubbish|drivel|twaddle|attitude|carry-on|behaviou?r|conduct',
    'delusions?|fantas(?:y|ies)|promises|apolog(?:y|ies)|silence|mess|debts?|sort|kind|ilk',
  ],
  // What is done to things, and to places, against somebody’s will.
  forcing: [
    'tow|towed|clamp|clamped|lock|locked|dump|dumped|rip|ripping|pull|pulling|dig|tear|smash|wipe|delete',
    'deleted|block|blocked|enter|seize|seized|remove|removing|strip|stripping|switch(?:ing)? off',
    'turn(?:ing)? off|shut(?:ting)? (?:off|down)|disconnect',
    'take (?:the|your|back|it|everything|what|goods|away)',
    'taking (?:the|your|back|it|everything|what|away)|keep (?:the|your|it)|keeping (?:the|your|it)',
    'sell (?:the|your|it|this)|selling (?:the|your|it)|park|camp|sit|stand|wait',
  ],
  // How word gets to others.
  telling: [
    'tell|telling|told|warn|warning|inform|informing|ring|ringing|call|calling|phone|phoning|email',
    'emailing|write to|writing to|contact|contacting|in touch with|a word with|a chat with|message',
    'messaging|copy|copied|copying|let|letting|ask|asking|speak to|talk to|go to|going to|run to',
    'make sure|ensure',
  ],
  // The others it gets to.
  others: [
    'every|everyone|everybody|all (?:your|the|of)|half the',
    'the (?:whole|other|entire|rest of the|papers|paper|press|local|neighbours|neighbors|trade|town|village|parents|committee|council|police|taxman|tax man|tax office|revenue|authorities|landlord|club|board|world|guests|franchise|licensing|licence|guild|association|union|chamber|regulator|school|church|congregation|vicar|priest|inspector|health inspector|bank)',
    'your (?:wife|husband|partner|ex|mother|mum|mom|dad|father|parents|family|boss|employer|neighbou?rs?|friends|landlord|bank|clients?|customers?|suppliers?|staff|kids|children|chief|head office|in-laws|congregation|followers|colleagues|franchisor|insurers?|lender|investors?|shareholders?|competitors?|tenants|accountant)',
    'anyone who|anybody who',
    'other (?:suppliers|traders|firms|builders|customers|people|parents|contractors|businesses|plumbers|mums|landlords)',
    'people',
  ],
  // Where everybody reads it.
  inPublic: [
    'facebook|linkedin|twitter|instagram|tiktok|google|yelp|trustpilot|online|social media|review|reviews',
    'one star|one-star|window|noticeboard|notice board|forum|group|wall|name out|your name|the internet',
    'whatsapp|blacklist|front page|public|publicly|everywhere|papers',
  ],
};
