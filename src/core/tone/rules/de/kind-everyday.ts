/** German kindness in everyday words: what we give, what we leave to the reader, and praise and comfort without a warm word. */
import type { KindRule } from '../../rule';

export const deKindEveryday: readonly KindRule[] = [
  {
    id: 'de.kind.gives-more',
    says: [
      '(?:wir|ich) übernehmen?(?: <c>){0,3} (?:kosten|gebühr|porto|differenz|versand|mehrkosten|anfahrt|den|das)|<v>(?:aufschlag|kosten|gebühr|gebühren|differenz|porto|schaden) (?:tragen|übernehmen) wir|(?:geht|gehen) auf (?:uns|mich)(?=[.,!]|$)',
      'für (?:den|die|das|ihre|ihren|deine|deinen) (?:ärger|aufwand|umstand|umstände|umweg|schreck|schrecken|unannehmlichkeit<z>|verwirrung|wartezeit|verzögerung|mühen?|wirbel|durcheinander)|laden? (?:wir|ich) (?:sie|dich|euch)(?: <c>){0,5} ein',
      '(?:runden|entscheiden|rechnen|legen|gerundet|entschieden)(?: <c>){0,3} zu (?:ihren|deinen|euren) gunsten|(?:haben|werden) (?:wir|ich) (?:ihnen|dir|euch)(?: <c>){0,5} nicht (?:berechnet|berechnen)|(?:bekommen|erhalten|kriegen|schicken|bekommst)(?: <c>){0,4} keine (?:weitere )?mahnung',
      '(?:leg|lege|legen|pack|packe|packen|gebe|geben)(?: <c>){0,7} (?:dazu|drauf|obendrauf)(?=[.,!]|$)|(?:angebot|preis|rabatt|platz)(?: <c>){0,6} aufrecht|auf eis|haben (?:wir |ich )?(?:ihnen|dir|euch)(?: <c>){0,5} (?:freigehalten|reserviert|aufgehoben|zurückgelegt)|(?:niemand|nicht|wir)(?: <c>){0,3} (?:schalten|stellen|sperren|drehen)(?: <c>){0,3} nichts',
      '(?:passen|passe)(?: <c>){0,5} an (?:ihr|dein)<e>(?: <c>){0,3} an|(?:ist|bleibt|sind|bleiben) (?:<c> ){0,2}sicher(?=[.,!]|$)|auf (?:uns|mich)(?: <c>){0,3} (?:zählen|verlassen|bauen)|bei (?:mir|uns) (?:einen|was|etwas) gut|helfen (?:uns|mir)',
      // Our own faults.
      '(?:haben|hatten) (?:wir|ich)(?: <c>){0,3} nicht (?:aufgepasst|daran gedacht|gesehen|gemerkt|bedacht|hingesehen)|daraus gelernt|(?:volle|ganze) verantwortung|das sehen wir ein|ärgern? (?:wir |ich )?(?:uns|mich)(?: <c>){0,4} (?:selbst|selber|über unser)<e>',
    ],
    marks: ['Den Aufschlag tragen wir.', 'Da haben wir nicht aufgepasst.', 'Wir legen noch etwas drauf.'],
    passes: ['Die Kosten trägt die Versicherung.'],
  },
  {
    id: 'de.kind.leaves-you',
    says: [
      'lieber (?:sind|ist|wäre|hätten|hättest)|(?:machen|ändern|buchen|regeln|stellen|legen|teilen|schieben) wir (?:das|es|den|die|ihn|sie) (?:<c> )?(?:so(?! schnell)|um|einfach|gern|dann|eben|auf)|richten (?:wir )?uns(?: <c>){0,3} nach',
      '(?:genügt|reicht)(?: uns| mir)?,? wenn|klein<e> (?:beträge|summen|teilbeträge|raten|schritt<e>)|(?:der|den) rest im|dann (?:zahl|überweis|schick|mach|komm|meld)(?:e|en)?(?: sie)? (?:halt|eben|einfach|ruhig|doch|erst)',
      '(?:zahlst|überweist|gibst)(?: <c>){0,3} (?:einfach|ruhig|dann),? (?:wenn|sobald|was)|(?:gib|bring|zahl|mach|schick)(?:e|t|.s| es)?(?: <c>){0,3} (?:einfach|ruhig) (?:beim|bei|am|im|nach|später)|(?:mit|von) (?:dem|der|denen) (?:sie|du) leben k<z>',
      'es gibt (?:immer|bestimmt|sicher|auch|noch) (?:eine|einen|mehrere|andere|viele) (?:möglichkeit<e>|lösung<e>|wege?)|(?:sie|du) (?:entscheiden|bestimmen|entscheidest|bestimmst)|können(?: sie)?(?: ganz| gern)? (?:selbst|frei|selber) (?:entscheiden|bestimmen|wählen)',
      '(?:begründung|erklärung|nachweis|bescheinigung|attest)<e>(?: <c>){0,2} (?:brauchen|verlangen) wir(?: <c>){0,3} nicht|niemand (?:drängt|hetzt|erwartet|verlangt|will)|zu nichts verpflichtet|passiert (?:ihnen |dir )?nichts|früh genug|gut sein(?: lassen)?(?=[.,!]|$)',
      '(?:wenn|falls) (?:sie|du|ihr)(?: <c>){0,2} (?:reden|sprechen) (?:möchten|möchtest|wollen|willst|mögen)|(?:möchten|wollen|mögen) sie(?: <c>){0,5} (?:sprechen|reden)\\?|(?:wenn|falls|weil) (?:sie|du|ihr) (?:angst|sorgen?|bedenken|kummer)',
      '(?:kriegen|bekommen) wir(?: <c>){0,3} (?:hin|geregelt|gelöst)|wir (?:kriegen|bekommen) das|wäre (?:es )?schön,? wenn|werfen sie (?:sie|ihn|es|ihn bitte)(?: <c>){0,2} weg|(?:genießen|gönnen) sie|nehmen sie sich (?:ruhig|gern)|(?:nimm|nehmt) (?:dir|euch) (?:ruhig|gern)',
      '(?:wir|ich) wollten?(?: <c>){0,6} nicht(?: <c>)? (?:erschrecken|verärgern|kränken|verletzen|verunsichern|beunruhigen)|(?:nehmen|nehme) (?:wir|ich)(?: <c>){0,3} ernst|(?:rechnen|legen|nehmen) (?:wir|ich) (?:ihnen|dir|es ihnen)(?: <c>){0,3} nicht (?:an|zur|übel|krumm)|bleibt unter uns|nicht ins gewicht',
      'finden? (?:wir|ich)(?: <c>)? <fine>|vernünftig(?=[.,!])|leuchtet (?:uns|mir)|klingt <fine>|, versprochen|erste schritt',
    ],
    marks: ['Es reicht, wenn Sie anrufen.', 'Sie bestimmen das Tempo.', 'Niemand drängt Sie.'],
    passes: ['Der Rest ist offen.'],
  },
  {
    id: 'de.kind.comforts',
    says: [
      'bleibt(?: <c>){0,3} (?:etwas|was|mal|einmal|manches|vieles)(?: <c>)? liegen|(?:schnell|leicht|rasch) (?:passiert|geschehen|vergessen|verlegt|übersehen)|(?:bestimmt|sicher|wahrscheinlich|gewiss) (?:war|ist|liegt|lag|hat|haben)(?: <c>){0,3} nur|gedächtnisstütze',
      '(?:bestimmt|vielleicht|womöglich|sicher|wahrscheinlich)(?: <c>){0,9} (?:gelandet|verschwunden|gerutscht|geblieben|gekreuzt|überschnitten)|nicht (?:mit|aus|in böser) absicht|(?:nicht so|anders) gemeint|als (?:er|es|sie) gemeint',
      'auch (?:wir|uns|ich|mir|bei uns) (?:hatten?|kennen?|waren?|haben schon|mussten?|ging|ist)|für (?:alle|uns alle|viele)(?: <c>)? (?:schwer|lang|hart|nicht leicht|schwierig)|(?:haben|hast) (?:sie|du) es(?: <c>){0,3} (?:schwer|nicht leicht)|schwer genug',
      '(?:wer|wenn man) (?:krank|trauert|pflegt|in not|verletzt)(?: <w>){0,3},? (?:muss|soll|braucht)|(?:jetzt|gerade|moment|wirklich|nun)(?: <c>){0,2} nicht (?:so )?wichtig|zweitrangig|woran (?:man|sie|du) (?:denk|jetzt|gerade)<z>',
      'braucht (?:jetzt |nun |erst )?(?:einmal )?(?:ruhe|zeit|pflege|erholung)|alles andere (?:regeln|klären|hat zeit|kommt|später)|das (?:schaff|pack)(?:en|t|st) (?:sie|du|ihr|wir)|(?:die hälfte|den größten teil|fast alles|so viel) geschafft',
      // Praise.
      '(?:so|sehr|richtig|wirklich|ganz|echt|total|unglaublich|besonders|einfach|immer|stets|voll|ungemein|recht) (?!schnell)<fine>(?! wie| es geht| nicht)|(?:was für ein<e>|wie) (?:<fine>|<w>voll<e>)(?: <c>| (?:von|dass|wie)|[!,])|lieb,? dass|find.?(?:e|s)?(?: es| das)? (?:super|toll|schön|klasse)',
      'mit (?:ihnen|euch|dir)(?: <c>){0,2} (?:zu )?arbeiten|spaß(?: <c>)? gemacht|(?:riesen|großer|ein) hit|der hit|paradies|volltreffer|juwel|perle|augenweide|höhepunkt|nicht mit geld|schwärm<z>|(?:gutes|tolles|feines) (?:auge|ohr|händchen|gespür|gefühl)',
      '(?<!keine )mühe (?:gegeben|gemacht)|mehr (?:gegeben|geleistet|getan|geholfen|geschafft)|an (?:uns|mich|das projekt) geglaubt|(?:von|aus) (?:ihnen|euch|dir)(?: wieder)? zu (?:hören|lesen|sehen)|(?:nie|nicht)(?: <c>)? (?:enttäuscht|im stich gelassen|bereut)|freu mich|uns gewogen|genossen',
      '(?:denken|reden|sprechen|lachen|erzählen)(?: <c>){0,3} (?:heute noch|noch heute|noch immer|noch oft) (?:von|an|über)|(?:große|riesige|echte|wertvolle|wunderbare) (?:hilfe|stütze|unterstützung)|(?:sind|bist|seid|ist) uns(?: <c>){0,3} wichtig',
      '(?:anruf|brief|besuch|rat|tipp|hinweis|vorschlag|entscheidung)(?: <c>){0,3} (?:genau |völlig |sehr )?(?:richtig|willkommen|goldrichtig|hilfreich)|vermisst(?: <c>){0,2} (?:ihr|dein|euer)<e> (?!zahl|überw)',
      'in (?:guter|bester|schöner|lieber) erinnerung|schmeckt(?: <c>){0,3} (?:gut|toll|allen|der|uns|super)|ohne (?:ihr|dein|euer|eure)<e>(?: <c>){1,3} (?:hätten|wären|wäre|hätte)(?: <c>){0,6} (?:nie|nicht|kaum)',
    ],
    marks: [
      'Ein Versehen ist schnell passiert.',
      'Sie haben sich so viel Mühe gegeben.',
      'Das schaffen Sie.',
    ],
    passes: ['Das Gerät ist nicht wichtig.'],
  },
];
