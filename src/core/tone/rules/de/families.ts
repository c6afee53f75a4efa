/** German word families the rules are made of. */
import type { Families } from '../../pattern';

export const deFamilies: Families = {
  // A word, with the comma in it or after it.
  w: '[^ ]{1,30}',
  // Any ending of a noun or an adjective.
  e: '(?:e|en|er|es|em|n|s)?',
  // The rest of a word that began with a stem, and what may stand before a stem: "Zahlungsunwilligkeit", "Haupttrottel".
  z: '[a-zäöüß]{0,24}',
  v: '[a-zäöüß]{0,20}',
  // What is done to work or goods once more, to be rid of it: "reiße ich wieder raus".
  undo: [
    'reiß|bau|säg|klopf|hau|schlag|hol|nehm|nimm|montier|schraub|brech|schlepp|räum|tausch|häng|dreh|stell',
    'schalt|sperr|klemm|kapp|lösch|kratz|hack|grab|schmeiß|werf|kipp|zieh|stemm|trag|transportier|spritz|roll',
  ],
  undoes: '(?:<undo>)(?:e|en|st|t)?',
  wrecks:
    '(?:reiß|säg|klopf|schlag|hau|brech|kapp|schmeiß|kipp|lösch|sperr|klemm|häng|dreh|stemm|hack|kratz|schraub|bau|schlepp|räum|montier|hol|knöpf|zieh)(?:e|en|st|t)?',
  away: 'raus|rein|heraus|ab|aus|weg|mit|zurück|runter|herunter|offline|auf|vor die|von der|vom|in den',
  c: '[^ ,;:.!?]{1,30}',
  us: 'sie|ihr<e>|du|dein<e>|ihnen|dir|dich|euch|eure?|wir|uns|unser<e>|ich|mich|mir|mein<e>|wer|man',
  noMore:
    '(?:gar |überhaupt )?nichts mehr|(?:nicht|kein<e>|nie|null) (?:<c> ){0,2}(?:mehr|länger|weiter|einmal|mal|wert|recht|anstand|scham|respekt|ernst|interesse|lust|absicht|wunder|zufall)',
  // Where a clause ends.
  stop: '(?=[.,;:!?]|$)',
  // Where one begins.
  start: '(?<![a-zäöüß0-9] )',
  month: 'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  weekday: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
  day: [
    String.raw`\d{1,2}\. <month>|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{4}-\d{2}-\d{2}|<weekday>|zum monatsende`,
    String.raw`ende <month>`,
    String.raw`(?:innerhalb von|binnen) (?:\d{1,3}|sieben|zehn|vierzehn|zwei|drei|vier) (?:tagen|wochen)`,
  ],
  wayOut: [
    'wenn|falls|sofern|sollte|sollten|ist|bis|vorher|bevor|sonst|andernfalls|können sie|verhindert',
    'entfällt|nach|ab dem',
  ],
  // A condition that lets the reader off: "wenn es jedes Mal zu viel ist".
  cannot: '(?:wenn|falls|sollte) (?:sie|es|das)( <w>){0,5} (?:nicht|nichts|kein<e>|zu viel)',
  // A choice whose other half is a talk: "zahlen Sie jetzt, oder sagen Sie uns".
  orTalk: 'oder (?:bitte )?(?:sagen|rufen|schreiben|melden|sprechen) sie',
  promptly: [
    'sofort|umgehend|unverzüglich|augenblicklich|schleunigst|auf der stelle',
    'ohne (?:weiteren )?(?:verzug|aufschub)|schnellstens|noch am heutigen|noch heute|heute noch(?! ?(?:ein)?mal)',
  ],
  asked: [
    'zahlen|bezahlen|begleichen|überweisen|antworten|reagieren|handeln|anrufen|melden|ausgleichen',
    'leisten|nachkommen|entrichten',
  ],
  asks: 'zahlen|bezahlen|begleichen|überweisen|antworten|reagieren|handeln|bringen|leisten|entrichten',
  court: [
    'gericht(?:s|e|es|lich(?:e|en|er|es)?)?|gerichtlich(?:e|en|er)? (?:schritte|maßnahmen)|klage|klagen',
    'verklagen|mahnbescheids?|mahnverfahren|anwalt|anwälten?|anwältin|rechtsanwalt|rechtsabteilung',
    'rechtsweg|rechtlich(?:e|en) (?:schritte|mittel|maßnahmen)|urteil|vollstreck(?:en|ung|t)',
    'juristisch(?:e|en|er)?',
  ],
  collectors: 'inkasso(?:büro|unternehmen|firma|verfahren)?(?:s)?',
  feared: [
    'gerichtsvollzieher(?:in|s)?|zwangsvollstreckung|pfänd(?:en|ung|et)|gepfändet|lohnpfändung',
    'kontopfändung|polizei|strafbar|straftat|strafanzeige|anzeige (?:erstatten|gegen)|gefängnis|haft',
    'verhaftet|(?:ist|wäre|als|nennt man|an|grenzt an|wie|wegen|versuchter) betrug|diebstahl',
    'zwangsversteigerung|räumung',
  ],
  // What weighs on people.
  burden: [
    'schwer|hart|viel|zäh|eng|lange dauer|los ist|los|belast|dauer|stress|mühe|bemüh|schwierig|knapp|verschling',
    'teuer|geb|kraft|sorge|angespannt|anstreng|turbulent|überrasch|plötzlich|ungewöhnlich|zuverlässig|treu',
    'sonst immer|immer pünktlich|mühsam|herausford|verunsicher|unangenehm|kummer|trauer|verlust|krank',
  ],
  // Spoils a kind word: "Glückwunsch, Sie zahlen ja wohl nie".
  sour: [
    'endlich|gefälligst',
    'sonst (?:gibt|wird|werden|kommt|ist|kann|zeige|hole|lösche|passiert|lernen|mach<w>|geh<w>|sitz<w>|sind|war)',
    'andernfalls|notfalls|offenbar|offensichtlich|anscheinend|angeblich<e>|bloß|(?<!zahl |dann |mach |uns |ihr |wir )halt',
    '(?<!dann |immer |bleibt |geht )eben (?!so|noch|mal |im |am |nicht )[a-zäöüß]{2,20}|ja (?:wohl|klar|sehr|kein<e>)',
    'doch (?:tatsächlich|kein<e>|wohl|längst|sehr|sicher|selber|selbst|nur|bloß)',
    'wohl (?:nicht|kaum|kein<e>|nur|ein<e>|zu|für|auch|von|genug|mehr|eher|das|die|der|ihr<e>)',
    'man (?:könnte|sollte|muss|kann nur|sich (?!verl|freu|gut|wieder|gegen)|fragt|nicht)',
    'aber (?:nicht|kein<e>|nur|für|wenn es|die (?:rechnung|werkstatt|putzfrau)|zahlen|bezahlen|da|dann|meine|unsere|irgendwann|jetzt)',
    ',? nur (?:nicht|leider nicht|zahlen)',
    '(?:hoffentlich|hoffen|hoffe)(?: nur)?,? (?:sie )?(?:schämen|haben sie|merken|lernen|können sie|wissen sie|sind sie)',
    'ob (?:ihnen|dir|euch) das|nachts noch|können sie vergessen|ob es (?:ihnen|dir|euch|sie)(?! gut| besser| hilft| recht)|luft und liebe',
    'kein<e> (?:entschuldigung|rücksicht|nachsicht|verständnis)',
    'strafanzeige|(?<!schlechtem |schlechtes |gutem )gewissen|ausflüchte|ausreden?|faule<e>|schulden|dass das die runde|ist jetzt schluss',
    'von der wand|vor (?:die|der|ihrer|deiner) haustür|schloss aus|in den hof|schlag ins|letzte hemd|nase gestrichen|gestrichen voll',
    'abgelaufen|pech|leute wie|keinen (?:cent|funken|pfifferling|deut|tag|einzigen)|nie (?:mehr|wieder)|ab sofort',
    'erst recht|von mir aus (?!teilen|gern|passt|geht|kein)|meinetwegen|selber|sich selbst|gleich null|null|wurscht',
    'nicht (?:einmal|länger|mehr (?:gern|für|mit|bei|lange))|koste es|kein aber|umsonst arbeit<w>|arbeite umsonst',
    'für (?:gar |rein |absolut )?nichts(?=[.!,]|$)|nicht (?:be|ge)?zahlen(?=[.!]|$)|(?:mir|uns|dir|ihnen|euch) (?:ist|sind|scheint)(?: <c>){0,3} (?:egal|gleichgültig|schnuppe|gleich),?',
    '(?:vertrauen|freundschaft|verständnis|mitleid|entgegenkommen|geduld|freundlichkeit|kulanz|nachsicht)(?: <c>){0,4} (?:weg|dahin|hin|vorbei|verspielt|aufgebraucht|verloren|zerstört|erschöpft|zu ende|am ende|missbraucht|ausgenutzt|nicht verdient)',
    'nachts(?: <c>){0,3} schlafen|zu erzählen|vormachen|vorzumachen|weismachen|dulden|(?:können|sind|haben|wissen|war|waren|ist|hat|gibt|sie) ja (?!nicht|auch|immer|noch|erst|bald|gern|schon|so |einen?|dann)',
    'nichts schenken|lass<z>(?: <c>){0,4} vermissen|denken sie an (?!sich|uns|mich)|(?:ein|jedes) kind (?:könnte|kann|würde|versteht)|(?:hoffe|hoffen|wünschen?)(?: <c>)?,? (?:dass )?(?:sie|du|ihr)(?: <c>){0,3} (?:erstick|schäm|bereu|scheiter|verlier|lern|begreif|merk|kapier)<z>',
    'kein verlass|verzichten(?: <c>){0,5} (?:kundschaft|auftr<z>|rechtfertigung<z>|zusammenarbeit|besuch)',
    'bettel<z>|(?:ich|wir) vergessen? (?:so|das|ihnen|nichts|dir)|jemals|(?:hilft|helfen|nützt|nützen)(?: <c>)? (?:ihnen|dir)(?: <c>){0,3} (?:nicht|nichts|kein<e>)|(?:verlassen|hoffen|rechnen|bauen)(?: sie| dich)?(?: <c>){0,2} nicht auf',
    'gar kein<e> (?!problem|ding|stress|grund|thema|sorge)|so (?:zeigen|danken|lohnen|behandeln) sie|nicht (?:besser|leichter|einfacher),? sondern|wir sind berechtigt|sind wir berechtigt|lassen sie mich raten|nichtzahl<z>|, dank (?:ihnen|dir)(?=[.!]|$)',
    'ganz schön (?!groß|viel los|was los)|noch haben sie|(?:haben|hat|hast)(?: <c>){0,6} nichts verloren|so schnell(?: <c>){0,3} wie (?:ihre|deine)',
    'so zu tun|nicht (?:dazu |dafür )?da,|(?:aller)letzt<z>|hoffentlich (?:klar|bewusst|peinlich|bekannt)|zeit bis (?:zwölf|heute|morgen|mittag|\\d{1,2} uhr)|man gern|dass man (?:mit|von|bei|auf|ihnen)|(?:das )?haben wir gern(?=[.!]|$)|dankend',
    '(?:übergeben|leiten|beantragen|reichen|erheben|geben) wir(?: <c>){0,8} (?:inkasso|betreibung|mahnbescheid|klage|anwalt|gericht|kanzlei)<z>',
    'so einfach ist das|viel spaß(?! im | in | beim | auf | bei )|glückwunsch, sie|zu fuß|vor gericht (?:wieder|sehen|stehen|zu)|uns vor gericht',
  ],
  // What we say we do not do; "wenn wir nichts hören" is none of it.
  wont: [
    '(?:wir|ich) (?:werden|wollen|möchten|würden|gehen|schicken|beauftragen|schalten|drohen|sind|haben|werde|will|möchte|habe|verkaufen|informieren)( <w>){0,5} (?:nicht|kein<e>|niemals)',
    '(?:werden|wollen|möchten|würden|gehen|schicken|haben) (?:wir|ich)( <w>){0,5} (?:nicht|kein<e>|niemals)',
    'niemand (?:wird|will|möchte|schickt|geht)|zurückgenommen|statt zu|anstatt|keine sorge',
    'kein<e> (?:gericht|klage|inkasso|anwalt|polizei|pfändung)<e>',
  ],
  // Praise in one plain word.
  fine: '(?:nett|lieb|schön|gut|toll|freundlich|herzlich|hilfsbereit|fleißig|geduldig|wertvoll|hilfreich|angenehm|hübsch|lecker|tapfer|fein|klasse|super|spitze|mega|sauber|sorgfältig|professionell|zuverlässig|pünktlich|schnell|unkompliziert|reibungslos|tadellos|einwandfrei|harmonisch|vorbildlich|stark|großartig|prima|genial|wunderbar|perfekt)<e>',
  insult: [
    'unzuverlässig|unehrlich|verantwortungslos|nachlässig|faul|dumm|dreist|frech|unverschämt',
    'rücksichtslos|respektlos|unprofessionell|inkompetent|unfähig|erbärmlich|säumig|zahlungsunwillig',
    'unseriös|undankbar|egoistisch|schamlos|böswillig|leichtfertig',
  ],
  outrage: [
    'inakzeptabel|unverschämtheit|frechheit|unerhört|skandalös|unmöglich|schande|blamabel|peinlich',
    'empörend|untragbar|unentschuldbar|lächerlich|armselig|zumutung|dreistigkeit|unzumutbar|schäbig',
    'skandal|unglaublich|trauerspiel|armutszeugnis',
  ],
  vice: [
    'versäumnis|zögern|nichtstun|taktieren|wegducken|weigerung|zahlungsverweigerung|nachlässigkeit|schlamperei|schweigen|ausrede|ausflucht',
    'ausflüchte|verhalten|benehmen|haltung|verschulden|gleichgültigkeit|unfähigkeit|unzuverlässigkeit',
    'zahlungsmoral|vertröstung|hinhaltetaktik|lüge|untätigkeit|verweigerung|misswirtschaft|ignoranz',
    'spielchen',
  ],
  ills: [
    'krankheit|krank|krankenhaus|todesfall|trauer|beerdigung|scheidung|trennung|jobverlust',
    'arbeitslosigkeit|kündigung|insolvenz',
  ],
};
