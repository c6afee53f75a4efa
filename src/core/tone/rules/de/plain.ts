/**
 * The closed side of German: words of any plain letter about money. What is said of a reader outside these is rarely about
 * the invoice; so a rule need not know every hard word there is.
 */
import type { Families } from '../../pattern';

export const dePlain: Families = {
  // What a verb may begin with: "zurück-überweisen".
  before: [
    'be|ver|ge|an|ab|auf|aus|ein|mit|zu|nach|vor|zurück|über|um|unter|er|ent|weiter|frei|bei|dar|her|hin',
    'fest|bereit|wieder|durch|gegen|gut|teil|quer|rück|wahr|zusammen|hinter',
  ],
  // What somebody who buys, owes, pays or supplies does in the ordinary way of things, by the stems of verbs.
  dealt: [
    'hinder|abonnier|abruf|akzeptier|anlass|annahm|antrag|antwort|arbeit|auftrag|back|bat|bau|bearbeit|bedeut',
    'begleit|beinhalt|beleg|beschäftig|bestell|betrag|bewahr|beweis|bewunder|biet|bind|bitt|bleib|brach',
    'brauch|bring|buch|bund|dach|dank|dauer|deck|dekor|dien|druck|drück|einbar|einbau|end|entnehm',
    'entschuldig|erheb|erhol|erhöh|erinner|erkrank|erwart|eröffn|fahr|fall|falt|fand|fass|fax|fehl|fiel',
    'find|flieg|folg|ford|fotografier|frag|freu|fuhr|führ|füll|gab|gang|geb|geh|gelt|genes|genieß|gestalt',
    'gestatt|gewähr|gib|gilt|ginn|gleich|glich|gratulier|gründ|grüß|half|halt|heb|heft|heiß|helf|hielt',
    'hilf|hinterlass|hoff|hol|hub|hör|informier|kam|kannt|kauf|kenn|klag|kleb|klick|klär|koch|komm|kopier',
    'kost|kreuz|kündig|kürz|lad|lag|lass|lauf|läuf|lief|leb|leg|leist|leit|les|lieb|liefer|lieg|lies|lud|läng|lös|mach',
    'mahn|mail|mal|meld|merk|mess|miet|minder|miss|monier|montag|montier|nahm|nann|nehm|nenn|nicht|nimm',
    'nomm|notier|nutz|ordn|orientier|pacht|pack|park|pass|pausier|pfleg|plan|probier|profitier|prüf|putz',
    'reagier|rechn|reduzier|registrier|reich|reinig|reis|reklamier|renov|reservier|richt|ricker|ruf|ruh',
    'rund|runt|rühr|sag|sah|sammel|sand|sanier|scann|schau|scheid|schick|schieb|schied|schlag|schließ',
    'schob|schon|schreib|schrieb|schuld|schätz|schütz|seh|send|senk|setz|sicher|simsen|spar|speicher',
    'sprech|sproch|stand|starte|statt|steh|steig|stell|stempel|stieg|stimm|stornier|streich|streit|strich',
    'stritt|stund|stätig|stör|such|tausch|teil|telefonier|tipp|trachte|trag|treff|tret|treu|trif|tritt',
    'umfass|umzieh|unterstütz|unterzeichn|verarbeit|verleng|verlänger|vermiet|verschieb|versicher|verteil',
    'vertret|verzeich|verzeih|verzicht|wahr|wart|wasch|wechsel|wechsl|weis|wend|widersprech|wieder|wieg',
    'wies|wohn|wähl|wünsch|zahl|zeichn|zeig|zieh|zog|zuordn|zustimm|zähl|änder|öffn|vermeid|überlass|übermittl',
    'übernomm',
  ],
  plain: [
    '(?:(?:<before>){0,2}(?:ge|zu)?)(?:<dealt>)[a-zäöüß]{0,6}',
    'benötig[a-z]{0,3}|hab[a-z]{0,2}|hat|hatt[a-z]{0,3}|hast|sein|sei[a-z]{0,2}|sind|ist|bist|seid|war[a-z]{0,3}',
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
    'sofern|insofern|extern<e>|intern<e>|gestern|sondern|modern<e>|andern|fern|kindern|eltern|herren|damen|frauen|kunden|mieter|<v>kosten|<v>akten?|<v>garten|<v>laden|<v>wagen|<v>hafen|<v>ofen|<v>boden',
    'anderen|eigenen|ganzen|neuen|alten|kleinen|großen|halben|vollen|vier|sieben|zehn|hundert|tausend|anstatt|mitte|[a-zäöüß]{2,20}zeit(?:en)?|jemande?[nm]?',
  ],
  // A word outside them.
  odd: '(?!(?:<plain>|<small>)[^a-zäöüß])[a-zäöüß]{3,22}',
  // What a plain sentence about an invoice, the work behind it or the way to pay can hardly do without.
  matter: [
    '<v>rechnung(?:en|s[a-zäöüß]{2,20})?|<v>konto|<v>kontos|<v>auszug<z>|<v>überweisung(?:en|s[a-zäöüß]{2,20})?',
    '<v>beleg(?:e|s|es)?|<v>betrag|<v>betrages|<v>betrags|<v>beträge<e>|<v>gutschrift<z>|<v>lieferung<z>',
    '<v>bestellung<z>|<v>bestätigung<z>',
    '<v>(?:plan|plans|nummer|anschrift|adresse|schein|formular|gebühr|kosten|preis|preise|beitrag|beiträge|rate|raten|vertrag|vertrags|vertrages|auftrag|auftrags|angebot|offert|leistung|montage|material|quittung|zinsen|zins|zinssatz|steuer|versicherung|datum|unterlagen|dokument|dokumente|kopie|portal|zähler|abrechnung|abschluss|buchhaltung|einzug|lastschrift|bank|iban|bic|kassenzettel|posten|saldo|guthaben|termin|termine|termins|einheiten|exemplare|aufstellung|abholung|öffnungszeiten|bürozeiten|versand|zustellung|zahlung|barzahlung|anzahlung|restzahlung|vorauszahlung|frist|mahnstufe|übergabe|empfang|paket|leihgerät|vertretung|ermächtigung|mandat|anmeldung|reparatur|wartung|freigabe|vollmacht|protokoll|reklamation)<e>',
    'leider|telefonisch<e>|eingeg[ai]ng<z>|eingetroffen|formular<z>|anlage|anbei|auskunft|jeweils|gemäß|laut|verrechnet|verbucht|gültig|gilt|gelten|telefonat',
    'übersende|senden wir|lautet|liegt bei|fällig|benötig<z>|zuständig<z>|abgeholt|unterschrieb<z>|ausgefüllt',
    'vereinbart<e>|enthalten|inbegriffen|<weekday><z>|<month>|bitte|bitten|ersuchen|könnten|würden|dürfen|möchten',
    'danke?|gern|gerne|grüße|grüßen|guten|sehr geehrte<e>|[^ ]{0,12}[0-9][^ ]{0,12}',
  ],
  // Where a sentence of people is about the matter all the same.
  plainly: [
    '<matter>|wie vereinbart|was (sie|wir)|sagen sie es|wie (ist|sieht|läuft|steht)|wo (können|dürfen|sollen) wir|bevor sie|wenn sie|falls sie|dass sie mit',
    '(?:haben sie|hast du|kannst du|habt ihr|könnt ihr|bist du|an wen|wann|kam|wurde|liegt|stimmt)[^?]{0,150}\\?|wie (gewünscht|von ihnen|besprochen)|ich (wollte fragen|rufe an|habe eine|rufe)|habe ich eine',
  ],
};
