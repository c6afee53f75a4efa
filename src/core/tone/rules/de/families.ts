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
  // What somebody who buys, owes, pays or supplies does in the ordinary way of things, by the stems of verbs.
  plain: [
    '(?:(?:be|ver|ge|an|ab|auf|aus|ein|mit|zu|nach|vor|zurück|über|um|unter|er|ent|weiter|frei|bei|dar|her|hin|fest|bereit|wieder|durch|gegen|gut|an|teil|ferti|quer|rück|um|wahr|zusammen|hinter){0,2}(?:ge|zu)?)(?:zahl|weis|wies|gleich|glich|schick|send|sand|halt|hielt|komm|kam|prüf|bitt|teil|geb|gib|gab|nenn|nann|meld|ruf|schreib|schrieb|antwort|liefer|bestell|kauf|hol|bring|brach|nehm|nimm|nahm|nutz|wend|trag|füll|sag|sprech|sproch|einbar|buch|stell|leg|leit|les|wart|rechn|fehl|änder|läng|kündig|steh|stand|lieg|lag|find|fand|brauch|bleib|mach|seh|sah|schließ|öffn|stätig|arbeit|treu|reich|folg|fass|trif|treff|schau|end|ginn|setz|geh|gang|führ|such|frag|merk|merk|ricker|zeig|nicht|druck|richt|schlag|leist|teil|ford|wünsch|wähl|zieh|zog|hör|schuld|lass|miet|reis|druck|scann|mail|fax|sicher|versicher|bedeut|heiß|kost|trag|betrag|gilt|gelt|umfass|beinhalt|dien|zähl|streit|stritt|bat|baten|kreuz|antrag|anlass|wahr|trachte|auftrag|gewähr|pausier|übernomm|nomm|klick|tipp|speicher|tausch|lad|lud|lös|runt|rund|setz|hinterlass|zuordn|ordn|notier|plan|montier|einbau|bau|erhöh|senk|minder|reduzier|streich|strich|verschieb|schieb|schob|stund|gestatt|statt|reklamier|monier|storniert|stornier|widersprech|unterzeichn|zeichn|entnehm|verzeich|bewahr|erinner|klär|abruf|übermittl|überlass|vertret|tret|tritt|scheid|schied|annahm|wieder|verzicht|beweis|beleg|leg|klag|antworte|akzeptier|zustimm|stimm|erwart|fall|fiel|dank|lieb|freu|hoff|kenn|kannt|bind|bund|wohn|zieh|umzieh|schlepp(?=zzz)|telefonier|mailen|simsen|buchen|reservier|abonnier|registrier|meld|mahn|bearbeit|verarbeit|fotografier|kopier|verleng|verlänger|kürz|pass|eröffn|gründ|beschäftig|vermiet|pacht|park|lager|deck|dekor|renov|sanier|mal|putz|reinig|wasch|koch|back|fahr|fuhr|flieg|steig|stieg|starte|wechsel|wechsl|erkrank|genes|erhol|schon|biet|kleb|scann|falt|heft|heb|hub|erheb|nutz|lies|schütz|gestalt|leb|spar|pfleg|montag|verteil|sammel|sammeln|stempel|pack|probier|wieg|mess|miss|stör|reagier|profitier|informier|orientier|dach|begleit|helf|hilf|half|miss|unterstütz|rühr|freu|grüß|bewunder|dauer|schätz|genieß|drück|gratulier|entschuldig|verzeih|ruh|schlaf(?=zzz))[a-zäöüß]{0,6}',
    'benötig[a-z]{0,3}|hab[a-z]{0,2}|hat|hatt[a-z]{0,3}|hast|sein|sei[a-z]{0,2}|sind|ist|war[a-z]{0,3}',
    'wär[a-z]{0,3}|wird|wird|werd[a-z]{0,3}|würd[a-z]{0,3}|wurd[a-z]{0,2}|könn[a-z]{0,4}|konn[a-z]{0,4}',
    'kann[a-z]{0,2}|soll[a-z]{0,4}|möcht[a-z]{0,3}|mög[a-z]{0,2}|magst|dürf[a-z]{0,4}|darf[a-z]{0,2}',
    'müss[a-z]{0,4}|muss[a-z]{0,3}|woll[a-z]{0,4}|will[a-z]{0,2}|tun|tut|tat|weiß[a-z]{0,2}|wiss[a-z]{0,3}',
    'wuss[a-z]{0,4}',
    'dazwischen|inzwischen|einig<z>|tritt|treten|offen|offene[nrs]?|ihnen|ihn|ihm|sich|uns|euch|mich|dich|dort',
    'damit|dazu|davor|hierzu|schon|gezahlt|bezahlt|dann|zuerst|hört|bitte|heute|ohne|eine|keine|seine|ihre|meine',
    'unsere|diese|jede|alle|beide|viele|gerne|danke|sollte|weitere|letzte|erste|nächste|erneut|derzeit|zurzeit',
    'jetzt|bereits|selbst|sonst|nicht|seit|jeweils|direkt|weiter|bisher|gerade|heut|spätestens|gemeinsam|zusammen',
    'zwischen|gegen|neben|wegen|innen|außen|oben|unten|einen|keinen|ihren|meinen|diesen|allen|beiden|unseren',
    'wenigen|ersten|letzten|nächsten|offenen|folgenden|per|privat|schriftlich|mindestens|einzeln|den|denen|wen',
    'etwa|fast|meist|zuletzt|zuerst|erst|einst|längst|nebst|samt|laut|gesamt|insgesamt|getrennt|gesondert|echt',
    'recht|oft|leicht|vielleicht|schlicht|weit|zeit|stets',
  ],
  // Words that are no verb, though some end as one does.
  small: [
    'die|der|das|den|dem|des|mit|nicht|nichts|post|<v>nummern?|<v>seiten?|<v>frist|<v>schrift|<v>karten?|<v>listen?',
    '[a-zäöüß]{2,24}(?:ung|heit|keit|schaft|ion|tät|ment|nis)(?:en)?|[a-zäöüß]{3,24}lich(?:en|er|e|es)?',
    '[a-zäöüß]{3,24}(?:ig|bar|isch)(?:en|er|e|es)?|gut|gute[nrs]?|rest|fest|fast|euro|cent|prozent|franken|august',
    '<v>wochen?|<v>monaten?|<v>jahren?|<v>stunden?|tagen?|<v>kosten|<v>daten|<v>raten|<v>posten|<v>waren|<v>arbeiten',
    'herren|damen|frauen|kunden|mieter|<v>kosten|<v>akten?|<v>garten|<v>laden|<v>wagen|<v>hafen|<v>ofen|<v>boden',
    'anderen|eigenen|ganzen|neuen|alten|kleinen|großen|halben|vollen|vier|sieben|zehn|hundert|tausend|anstatt|mitte',
  ],
  c: '[^ ,;:.!?]{1,30}',
  // A word outside them.
  odd: '(?!(?:<plain>|<small>)[^a-zäöüß])[a-zäöüß]{3,22}',
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
    'ohne (?:weiteren )?(?:verzug|aufschub)|schnellstens|noch heute|heute noch',
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
    'andernfalls|notfalls|offenbar|offensichtlich|anscheinend|angeblich<e>|bloß|halt',
    '(?<!dann |immer )eben (?!so|noch|mal |im |am |nicht )[a-zäöüß]{2,20}|ja (?:wohl|klar|sehr|kein<e>)',
    'doch (?:kein<e>|wohl|längst|sehr|sicher|selber|selbst|nur|bloß)',
    'wohl (?:nicht|kaum|kein<e>|nur|ein<e>|zu|für|auch|von|genug|mehr|eher|das|die|der|ihr<e>)',
    'man (?:könnte|sollte|muss|kann nur|sich|fragt|nicht)',
    'aber (?:nicht|kein<e>|nur|für|wenn es|die (?:rechnung|werkstatt|putzfrau)|zahlen|bezahlen|da|dann|meine|unsere|irgendwann|jetzt)',
    ',? nur (?:nicht|leider nicht|zahlen)',
    '(?:hoffentlich|hoffen|hoffe)(?: nur)?,? (?:sie )?(?:schämen|haben sie|merken|lernen|können sie|wissen sie|sind sie)',
    'können sie vergessen|ob es (?:ihnen|dir|euch|sie)|luft und liebe',
    'kein<e> (?:entschuldigung|rücksicht|nachsicht|verständnis)',
    'strafanzeige|gewissen|ausflüchte|ausreden?|faule<e>|schulden|dass das die runde|ist jetzt schluss',
    'von der wand|haustür|schloss aus|in den hof|schlag ins|letzte hemd|nase gestrichen|gestrichen voll',
    'abgelaufen|pech|leute wie|keinen (?:cent|funken|pfifferling|deut|tag|einzigen)|nie (?:mehr|wieder)|ab sofort',
    'erst recht|von mir aus|meinetwegen|selber|sich selbst|gleich null|null|wurscht',
    'nicht (?:einmal|länger|mehr (?:gern|für|mit|bei|lange))|koste es|kein aber|umsonst arbeit<w>|arbeite umsonst',
    'so einfach ist das|viel spaß|glückwunsch, sie|zu fuß|vor gericht (?:wieder|sehen|stehen|zu)|uns vor gericht',
  ],
  // What a plain sentence about an invoice, the work behind it or the way to pay can hardly do without.
  matter: [
    '<v>rechnung(?:en|s[a-zäöüß]{2,20})?|<v>konto|<v>kontos|<v>auszug<z>|<v>überweisung(?:en|s[a-zäöüß]{2,20})?',
    '<v>beleg(?:e|s|es)?|<v>betrag|<v>betrages|<v>betrags|<v>beträge<e>|<v>gutschrift<z>|<v>lieferung<z>',
    '<v>bestellung<z>|<v>bestätigung<z>',
    '<v>(?:plan|plans|nummer|anschrift|adresse|schein|formular|gebühr|kosten|preis|preise|beitrag|beiträge|rate|raten|vertrag|vertrags|vertrages|auftrag|auftrags|angebot|offert|leistung|montage|material|quittung|zinsen|zins|zinssatz|steuer|versicherung|datum|unterlagen|dokument|dokumente|kopie|portal|zähler|abrechnung|abschluss|buchhaltung|einzug|lastschrift|bank|iban|bic|kassenzettel|posten|saldo|guthaben|termin|termine|termins|einheiten|exemplare|aufstellung|abholung|öffnungszeiten|bürozeiten|versand|zustellung|zahlung|zahlungen|barzahlung|anzahlung|restzahlung|vorauszahlung|frist|mahnstufe)',
    'formular<z>|anlage|anbei|auskunft|jeweils|gemäß|laut|verrechnet|verbucht|gültig|gilt|gelten|telefonat',
    'übersende|senden wir|lautet|liegt bei|fällig|benötig<z>|zuständig<z>|abgeholt|unterschrieb<z>|ausgefüllt',
    'vereinbart<e>|enthalten|inbegriffen|<weekday><z>|<month>|bitte|bitten|ersuchen|könnten|würden|dürfen|möchten',
    'danke?|gern|gerne|grüße|grüßen|guten|sehr geehrte<e>|[^ ]{0,12}[0-9][^ ]{0,12}',
  ],
  // What we say we do not do; "wenn wir nichts hören" is none of it.
  wont: [
    '(?:wir|ich) (?:werden|wollen|möchten|würden|gehen|schicken|beauftragen|schalten|drohen|sind|haben|werde|will|möchte|habe|verkaufen|informieren)( <w>){0,5} (?:nicht|kein<e>|niemals)',
    '(?:werden|wollen|möchten|würden|gehen|schicken|haben) (?:wir|ich)( <w>){0,5} (?:nicht|kein<e>|niemals)',
    'niemand (?:wird|will|möchte|schickt|geht)|zurückgenommen|statt zu|anstatt|keine sorge',
    'kein<e> (?:gericht|klage|inkasso|anwalt|polizei|pfändung)<e>',
  ],
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
    'versäumnis|weigerung|zahlungsverweigerung|nachlässigkeit|schlamperei|schweigen|ausrede|ausflucht',
    'ausflüchte|verhalten|benehmen|haltung|verschulden|gleichgültigkeit|unfähigkeit|unzuverlässigkeit',
    'zahlungsmoral|vertröstung|hinhaltetaktik|lüge|untätigkeit|verweigerung|misswirtschaft|ignoranz',
    'spielchen',
  ],
  ills: [
    'krankheit|krank|krankenhaus|todesfall|trauer|beerdigung|scheidung|trennung|jobverlust',
    'arbeitslosigkeit|kündigung|insolvenz',
  ],
};
