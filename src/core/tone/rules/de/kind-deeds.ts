/** German kindness told by what is done: praise of what the reader did, what we do for them, and what they are spared. */
import type { KindRule } from '../../rule';

const nothing = '(?:nicht|nichts|kein<e>|niemand<e>|nie)';

export const deKindDeeds: readonly KindRule[] = [
  {
    id: 'de.kind.praise',
    says: [
      'hut ab|(?:ziehe|ziehen|zieh)(?: <c>){0,3} (?:den|meinen|unseren) hut|stein im brett|chapeau|alle achtung',
      '(?:größten|großen|allergrößten|höchsten|vollen) respekt|verdien(?:t|en)(?: <c>){0,3} (?:respekt|lob|anerkennung|dank)',
      'highlight|glücksfall|gold wert|goldwert|einfach gold|erstklassig<e>|meisterhaft<e>|ein genuss|eine wucht|ein gedicht',
      '(?:freundlichst|tapferst|schönst|nettest|liebst|herzlichst|treuest|angenehmst|beliebtest|großartigst|wunderbarst|fröhlichst|leckerst|aufmerksamst|geduldigst)e[a-zäöüß]{0,2}',
      'das beste (?:am|an|im|des|seit|in|vom|was|weit)|(?:unsere?|mein<e>) besten? <w>|am besten gefallen',
      '(?:das|ins|ihr|großes|gutes|mein|unser) herz(?: <c>){0,2} (?:gestohlen|erobert|erwärmt|berührt|geschlossen|gewachsen|auf)|herzblut',
      'stimmt (?:einfach )?die chemie|die chemie stimmt|eine bereicherung|ein vorbild',
      '(?:haben|hat|hast|habt)(?: <w>){0,14} (?:ausgeholfen|beigestanden|angepackt|eingesprungen|gestemmt|gemeistert|durchgehalten|durchgebracht|aufgebaut|gezaubert|beeindruckt|begeistert|inspiriert|ermutigt|getröstet|mitgefiebert|bereichert|gestärkt|vorangebracht|den tag|zum lachen|getragen|gerettet)',
      '(?:haben|hat|hast|habt)(?: <w>){0,14} (?:immer|stets|gut|sauber|toll|vorbildlich|hervorragend|perfekt|wunderbar|ruhiger hand|schweres jahr|krise)(?: <w>){0,5} (?:gedacht|geführt|gemacht|gearbeitet|gelöst|organisiert|geholfen|geblieben|behandelt|gewesen|da)',
      '(?:viel|großes|tolles|großartiges|enormes|unglaubliches) (?:geleistet|geschafft|erreicht|geschaffen)|blühen|blüht',
      '(?:fehlen|fehlst|fehlt) uns (?:am|beim|im|in|auf|sehr|hier)|vermiss(?:en|e|t) (?:wir |ich )?(?:sie|ihn|dich|euch|ihr)|vermissen',
      'schwerstarbeit|kraftakt|mammutaufgabe|alle hände voll|hände voll zu tun|(?:genug|viel|einiges) um die ohren',
      'tapfer<e>|liebenswert<e>|ein engel|vorbildlich<e>',
      'stolz (?:sein|auf sie|auf dich|auf ihr)|dass es (?:sie|euch|dich) gibt',
    ],
    unless: [
      'hut ab vor so|wie schön, dass sie im|(?:nicht|nichts|kein<e>)(?: <c>){0,3} (?:stolz|gold|vorbild|verdient)|frech<z>|dreist<z>',
      'das beste (?:wäre|ist),|vor gericht|herz<z> aus stein',
    ],
    marks: [
      'Davor ziehe ich den Hut.',
      'Sie haben uns schon oft ausgeholfen.',
      'Sie fehlen uns am Stammtisch.',
    ],
    passes: ['Das Beste wäre, Sie zahlen.'],
  },
  {
    id: 'de.kind.stands-by',
    says: [
      '(?:wir|ich) (?:begleit|helf|unterstütz|stärk|schütz|entlast|beruhig|tröst|ermutig|vertrau|glaub|kümmer)(?:e|en)|(?:helf|begleit|vertrau|unterstütz|kümmer)(?:e|en) (?:wir|ich)',
      'vertrau(?:e|en)(?: <c>){0,3} blind|blind(?:es|e)? vertrau<z>|(?:jederzeit|immer|fest|voll|weiter|weiterhin) auf (?:uns|mich) zählen',
      '(?:übernimmt|übernehme|übernehmen|erledigt|erledige|erledigen|macht|mache|machen|schreibt|schreibe|schreiben|füllt|fülle|füllen|hebt|hebe|heben|hält|halte|halten|regelt|regle|regeln|sucht|suche|suchen|legt|lege|legen|bringt|bringe|bringen|holt|hole|holen|spricht|spreche|sprechen|fragt|frage|fragen|klärt|kläre|klären)(?: <w>){0,7} für (?:sie|dich|euch)',
      'für (?:sie|dich|euch)(?: <c>){0,6} (?:durchgesetzt|verteilt|aufgeteilt|halbiert|gestreckt|gesenkt|gekürzt|gemerkt|besorgt|runtergesetzt|heruntergesetzt|ermäßigt|zurückgestellt|erledigt|geregelt|aufgehoben|zurückgelegt|reserviert|verlängert|vorbereitet|ausgehandelt|verschoben|geklärt|mitgetragen|freigehalten|vorgemerkt|ausgefüllt|da|eingerichtet|ausgelegt|organisiert|gefunden)',
      '(?:setz|nehm|nimm)(?:e|en)? (?:ich |wir )?(?:mich|uns|mir)(?: <c>){0,5} (?:ihnen|dir|euch|zeit)(?: <c>){0,3}|(?:zeile für zeile|punkt für punkt|posten für posten)',
      'aufs haus|spendier<z>',
      '(?:trägt|tragen|trage)(?: <c>){0,6} mit|geben wir (?:gern|gerne|dazu|zurück|weiter an sie)',
      'bleib(?:t|en)(?: <c>){0,6} (?:beim alten|ihnen sicher|dir sicher|erhalten|für sie frei|beim alten preis)|alten preis',
      '(?:rühren|tasten|fassen|rührt|greifen)(?: <c>){0,4} nicht an',
      `(?:wir|ich) (?:lassen|lasse|werden|werde|wollen|will|möchten|möchte)(?: <c>){0,5} nicht(?: <c>){0,3} (?:im regen|im stich|allein|hängen|auf dem trockenen|fallen|drängen|unter druck|zur last|auf der seele|noch schwerer)`,
      'nicht im regen|(?:trägt|lässt|lassen|lasse)(?: <c>){0,4} nicht (?:im stich|im regen|allein|hängen|fallen)',
      '(?:zehn|fünf|zwanzig|\\d{1,2}) prozent nachlass|(?:wieder )?herausgenommen|(?:tauschen|bessern|richten|reparieren|ersetzen|liefern)(?: <c>){0,5} (?:kostenlos|um|nach|neu)(?=,)',
      '(?:heben|hebe|halten|halte|legen|lege|stellen|stelle)(?: wir| ich)? (?:ihnen|dir|euch)(?: <c>){0,6}(?: auf| frei| vor die tür| bereit| zurück)|weitergeholfen|(?:ihr|dein) bestes|viel(?: <c>){1,5} getan(?=[.,!]|$)',
      'wünscht man (?:niemandem|keinem)|rechnet (?:niemand|keiner)|(?:tür|büro|werkstatt)(?: <c>){0,3} (?:für sie|immer|stets) offen|was wir an (?:ihnen|dir|euch) haben',
      'reicht (?:uns )?(?:fürs erste|völlig|vollkommen|auch schon)|fürs erste|(?:bleib|bleiben)(?: sie)?(?: <c>){0,3} (?:im bett|liegen|zuhause|zu hause|gesund)',
      'nicht gedrängt|ohne dass (?:ihnen|dir) kosten|halbe-halbe|halbe halbe',
    ],
    unless: [
      'wir helfen (?:gern )?nach|helfen (?:gern )?nach|(?:zurück|hinein|heraus)bringen|sie (?:lassen|lasst) uns|für sie (?:kosten|teuer)',
    ],
    marks: [
      'Wir begleiten Sie da durch.',
      'Meine Kollegin übernimmt den Papierkram für Sie.',
      'Der Kaffee geht aufs Haus.',
    ],
    passes: ['Wir helfen gern nach.'],
  },
  {
    id: 'de.kind.spares',
    says: [
      `(?:sie|du|ihr|niemand|da) (?:müssen|brauchen|musst|brauchst|müsst|braucht|muss)(?: <c>){0,7} ${nothing}(?: <c>){0,8}`,
      `(?:müssen|brauchen|musst|brauchst|müsst|braucht) (?:sie|du|ihr)(?: <c>){0,7} ${nothing}(?: <c>){0,8}`,
      '(?:uns|mir) (?:liegt|liegt es|ist) (?:sehr )?viel (?:daran|an)|liegt (?:uns|mir)(?: <c>){0,2} (?:viel|am herzen)|auf der seele|auf dem herzen',
      'schlaflose nacht|schlaflosen nächte|festen boden|boden unter den füßen|(?:quälen|plagen|grämen|fühlen|machen) sie sich(?: <c>){0,6} nicht|durch(?:zu)?atmen',
      '(?:können|kannst|könnt) (?:sie |du |ihr )?(?:gar |wirklich )?nichts(?: <c>)?(?: dafür)?(?=[,.!]|$)|nicht an (?:ihnen|dir|euch)(?=[,.!]|$)|nichts dafür',
      'läuft (?:ihnen|dir|euch|uns|mir|niemandem)? ?(?:bestimmt |schon |ja )?nicht (?:davon|weg)|brennt nicht',
      '(?:auch|selbst|selber) schon(?: <c>){0,3} (?:passiert|so gegangen|erlebt|durchgemacht|vergessen|hinter uns|erwischt)|wie sich das anfühlt',
      '(?:post|papierkram|buchhaltung|büro|einiges|vieles|manches|etwas|rechnung)(?: <c>){0,4} liegen|schnell (?:mal )?unter',
      'sorgen? genommen|reicht (?:schon |auch )?ein kurzes|über ein (?:kurzes )?gespräch|jederzeit (?:zu haben|für sie)|entschuldigung(?=,| für| an)|(?:genügt|genügen) (?:uns|mir)|lag (?:allein |ganz |eindeutig )?(?:bei|an) uns|erste adresse|gut durch (?:den|die|das)|dann eben (?:im|am|nächste<e>|später|in|zum|nach|erst)|(?:zahlen|zahl|überweisen|überweis)(?: sie)?(?: einfach| ruhig| gern| doch)?,? (?:wenn|sobald)(?: <c>){0,4} (?:wieder|läuft|anläuft|besser|da ist|können|kannst|passt|möglich)',
      'kaum zum atmen|(?:nicht|kein<e>) nachtragend|unter den tisch fallen|getrost|abgehakt|vergeben und vergessen',
      '(?:wir|ich)(?: <c>){0,4} mist gebaut|(?:wir|ich) schäm(?:en|e)|nicht (?:der|die) einzige<e>|nichts muss|(?:uns|mir)(?: <c>){0,2} gefehlt|gut ausging|glimpflich<z>',
      'tuat (?:ma|mir|uns)|mei fehler|passt scho|koa (?:stress|problem)|ned schlimm|nix passiert|merci',
      '(?:weiß|wissen) (?:ich|wir),? dass (?:es|das|sie|du)(?: <c>){0,3} (?:kommt|zahlst|zahlen|verlassen|klappt|ehrlich|wort)',
      '(?:bei|mit) (?:dir|ihnen|euch) (?:weiß|wissen|mache|machen|habe|haben) (?:ich|wir)(?: mir| uns)?(?: keine|,| nie)(?: <c>){0,4}',
    ],
    unless: [
      '(?:nicht|nichts|nie|kein<e>)(?: <c>)? (?:mehr|wieder|wundern|zu wundern|einbilden|glauben|hoffen|rechnen|erwarten|wagen)|wundern|gar nicht erst|überraschen|beschwer<z>|sonst|bemühen|jammern|aufregen|kommen|betteln|tricks',
      'zu schicken|zu unterschreiben|zurückzu<z>|recht auf|mahnbescheid|inkasso<z>|<v>klage',
    ],
    marks: [
      'Sie müssen deswegen keine Nacht wach liegen.',
      'Uns liegt viel daran, dass es Ihnen gut geht.',
      'Dafür können Sie nichts.',
    ],
    passes: ['Sie brauchen sich nicht zu wundern.', 'Sie müssen nicht mehr kommen.'],
  },
];
