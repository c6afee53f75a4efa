/** German harshness that is hinted at: what is held against the reader, what might happen, and mockery in plain words. */
import type { ToneRule } from '../../rule';

const open = 'Ihre Rechnung ist noch offen.';
const talk = 'Bitte rufen Sie uns an, damit wir gemeinsam einen Weg finden.';

export const deHints: readonly ToneRule[] = [
  {
    id: 'de.blame.hinted',
    kind: 'blame',
    says: [
      // What the reader does, or will not do.
      '(?:nutzt|nutzen|nützt|saugen|saugt)(?: <c>){0,3} (?:mich|uns|andere|leute|alle)(?: <c>){0,4} aus|(?:stehlen|stiehlst|rauben|klauen) (?:sie |du )?(?:uns|mir)',
      'dass (?:sie|du)(?: <c>){0,6} (?:nicht|nie)(?: <c>){0,2} (?:be)?zahlen (?:wollten|wollen|willst|wolltest)|von anfang an(?: <c>){0,4} (?:nicht|nie|vor|belogen)|<asks> können sie nicht',
      '(?:red|rede|reden|wind|winde|winden)(?: sie)? (?:sich|dich|euch)(?: <c>){0,4} (?:raus|heraus)|(?:über|unter)schätz(?:en|t|st)(?: sie| du)? (?:uns|mich|unsere|meine)|(?:sie|du) bleib(?:en|st)(?: <c>){0,4} schuldig',
      '(?:machen|machst|begehen|begehst)(?: <c>){0,5} (?:großen|schweren|riesigen|dummen|gewaltigen) fehler|(?:sich|dir|dich)(?: <c>){0,4} selbst (?:gekündigt|verbaut|verscherzt|geschadet|verdorben)|selbst in (?:diese|die|eine) lage',
      '(?:verbau|verspiel|verscherz|verwirk|vergib|vergeb)<z>(?: <c>){0,4} (?:chance|möglichkeit|gelegenheit|einigung|vertrauen|entgegenkommen)<z>|(?:entgegenkommen|vertrauen|chance<e>)(?: <c>)? (?:verspielt|verwirkt|verscherzt)',
      '(?:haben|hast|habt)(?: sie| du| ihr)? (?:ihre|deine|eure) chancen? gehabt|schuldhaft<e>|wissentlich|erschlichen|rechtswidrig<e>|vorgeschoben<e>|selbst ?verschuldet<e>',
      // Our disappointment.
      '(?:habe|haben|hatte|hatten)(?: <c>){0,3} (?:ihnen|dir|euch)(?: <c>){0,2} (?:vertraut|geglaubt)|das ist (?:nun |jetzt |also |wohl )?(?:der|ihr|dein) (?:dank|lohn)|kein verlass|vertrauens(?:bruch|missbrauch)|vertrauensverhältnis|zeitverschwendung',
      '(?:unser|mein)<e> (?:entgegenkommen|vertrauen|kulanz|nachsicht|geduld|großzügigkeit)(?: <c>){0,5} fehler|(?:in|von) (?:ihnen|dir|euch)(?: <c>){0,2} (?:getäuscht|geirrt)|fällt (?:uns|mir)(?: <c>){0,2} schwer,?(?: <c>){0,5} (?:glauben|vertrauen)',
      'bereu<z>|bedauer<z>(?: <c>){0,3},? (?:sie|ihnen|dich|dir) (?:jemals|je)|im guten (?:versucht|probiert)|(?:ein )?rätsel|schleierhaft|unbegreiflich|unerklärlich|eigener tasche|(?:der|die) (?:gipfel|höhe)(?=[.!,]|$)',
      'selten (?:so |eine?n? )(?:<c> ){0,4}(?:erlebt|gehabt|gesehen|begegnet)|(?:besseres|wichtigeres) zu tun|sind (?:wir|ich) (?:fertig|durch)|(?:fertig|durch) mit (?:ihnen|dir|euch)|betruge?s|tatbestand<e>',
      '(?:warten|warte|schuften|arbeiten|sitzen)(?: <c>){0,6},? während (?:sie|du)|während (?:sie|du)(?: <c>){0,3} (?:auf|in|im|am|beim) (?:<c> ){1,3}(?:liegen|liegst|sitzen|sitzt|feiern|sonnen|sind|golfen)',
      '(?:dachte|dachten|glaubte|glaubten|hielt|hielten)(?: <c>)?,? (?:sie|du|dich)(?: <c>){0,3} (?:wären|wärst|seien)',
      // Preaching.
      'es wird (?:langsam |höchste |allmählich )?zeit, dass (?:sie|du|ihr)|sollten (?:auch )?(?:sie|du|ihr)(?: auch| langsam| endlich| mal){0,2} (?:noch )?(?:lernen|wissen|begreifen)|wenn man(?: <w>){1,10},? (?:darf|muss|sollte|kann|soll) man',
      'vielleicht (?:sollten|solltest) (?:sie|du|ihr)|(?:sollten|solltest|könnten|müssten) (?:sie|du|ihr)(?: <c>){0,2} (?:weniger|öfter|mal|einmal)|(?:weniger|mehr|besser|schlechter|schneller|ehrlicher|anständiger) als (?:sie|du)(?! (?:dach|denk|glaub|erwart|je))',
      'nicht (?:kleiner|weniger|besser|bezahlt),? (?:wenn|weil|indem) sie|mit (?:dem|der|den) falschen|(?:mein|meine) (?:lieber|liebe|bester|gute|guter)(?=[.!,]|$)|junger mann|gute frau|hin oder her',
    ],
    unless: 'bitte|tut (?:uns|mir) leid|danke für',
    unlessKind: true,
    weight: 1,
    why: 'Das hält dem Menschen etwas vor; wer sich beurteilt fühlt, antwortet nicht mehr.',
    instead: open,
    marks: ['Sie stehlen uns die Zeit.', 'Vielleicht sollten Sie weniger reisen.', 'Ich habe dir vertraut.'],
    passes: ['Wir vertrauen Ihnen.'],
  },
  {
    id: 'de.sarcasm.hinted',
    kind: 'sarcasm',
    says: [
      '(?:scheint|dürfte) (?:ihnen|dir|bei ihnen)|scheinen sie|doch tatsächlich|natürlich(?: <c>){0,5} wieder (?:nicht|nichts|niemand|kein<e>)|wieder (?:niemand|keiner|nichts)|in die schublade|legendär<e>|berüchtigt<e>',
      '(?:können|kannst|könnt) (?:sie |du |ihr )?(?:sich|dir|euch)(?: <c>){0,4} (?:sparen|schenken|abschminken|stecken|klemmen)|(?:könnt|können|kannst|dürfen|darfst) (?:sie |ihr |du )?(?:sich|euch|dir)(?: <c>){0,4} suchen',
      '(?:kannst|können) (?:du|sie) (?:ihrer|ihrem|deiner|deinem|jemand<e>|wem|anderen|sonst wem)(?: <c>){0,3} erzähl<z>|lass(?:en|t)? (?:sie )?mich raten|(?:fällt|fiel) (?:ihnen|dir|euch)(?: <c>){0,4} (?:erst|plötzlich|gerade|ausgerechnet|auf einmal)',
      'brauchen sie (?:etwa |vielleicht |noch )?eine? (?:anleitung|nachhilfe|einladung|extra<z>|lupe|brille|kalender|gebrauchs<z>)|wovor haben sie|schon (?:ein)?mal(?: etwas)? von|(?:ihre|deine) (?:probleme|sorgen) (?:möchte|möchten|hätte|hätten) (?:ich|wir)',
      'für (?:<c> ){1,4}(?:hat|hatte|reicht|reichte|war|ist) es(?: <c>){0,2} (?:gereicht|gelangt)|immer (?:sind|ist|war|waren) (?:die anderen|alle anderen|andere|jemand)|nie sie(?=[.!]|$)|, dank (?:ihnen|dir)(?=[.!]|$)',
      'mal (?:ist |war |sind )?(?:es )?(?:<c> ){1,3}mal (?:der|die|das|es|ist|war)|mal (?:ist |war )?(?:es )?(?:der|die|das) <c>, mal|<start>(?:reden|bestellen|versprechen|feiern|essen|trinken|fordern|reklamieren|schreiben) (?:können|konnten|kannst|konntest) (?:sie|du|ihr)',
    ],
    unless: 'bitte|tut (?:uns|mir) leid|danke für',
    weight: 1,
    why: 'Zwischen den Zeilen steht Spott; schreiben Sie die schlichte Zeile.',
    instead: open,
    marks: ['Bestellen konnten Sie.', 'Ihre Erklärungen können Sie sich sparen.', 'Lassen Sie mich raten.'],
    passes: ['Sie können die Raten selbst wählen.'],
  },
  {
    id: 'de.threat.hinted',
    kind: 'threat',
    says: [
      '(?:schick|schicke|schicken)(?: <c>){0,3} (?:zwei|ein paar|drei|meine|unsere) (?:herren|männer|jungs|leute|freunde|kumpel|brüder)|auf (?:sie|dich) angesetzt|(?:sie|dich|euch) im (?:auge|blick|visier)|fürs grobe|mit allen mitteln|was (?:uns|mir) zusteht',
      '(?:finanzamt|gewerbeaufsicht|zoll|jugendamt|ordnungsamt|presse|bauamt|krankenkasse|steuerprüfer|arbeitsinspektorat)<z>(?: <c>){0,6} (?:interessier|freu|ohr|besuch|hinweis|dankbar|neugierig|hellhörig)<z>|nimm<z>(?: <c>)? (?:sie|dich|euch) auseinander',
      '(?:bleibt ihnen|ihnen) überlassen,? ob sie|(?:liegt|hängt) (?:ganz |allein |nur )?(?:an|bei|von) ihnen,? ob|hoffentlich (?:klar|bewusst|bekannt)|(?:hilft|helfen|nützt|nützen)(?: <c>)? (?:ihnen|dir)(?: <c>){0,3} (?:nicht|nichts|kein<e>)(?! weiter)',
      '(?:fristen|ausreden|raten|aufschub|chancen?|nachsicht)(?: <c>){0,2} (?:gibt|gab|bekommen|kriegen|haben)(?: <c>){0,4} (?:nicht|keine<e>)|kostet (?:sie|dich|euch) (?:jetzt|richtig|noch|mehr|einiges|viel|ein vermögen)|teure<e> zu stehen|das (?:doppelte|dreifache|zehnfache)',
      'weitere<e> (?:schreiben|briefe?|mahnung<e>|erinnerung<e>|anrufe|nachricht<e>|angebote?)(?: <c>){0,6} (?:nicht|kein<e>)(?: <c>)? (?:geben|mehr|schicken|bekommen|erhalten|erwarten)|zeit der (?:<c> ){1,3}(?:ist|sind) (?:jetzt |nun )?(?:vorbei|um)',
      '(?:wenn|solange|damit) (?:ihr|dein|euer)<e> (?:sohn|tochter|kind|kinder|frau|mann|hund|enkel)(?: <w>){1,8},? (?:sollten|müssen|zahlen|sollte|zahl)|wenn (?:sie|du) (?:ihr|dein)<e> <c> (?:behalten|retten|schützen|nicht verlieren) (?:wollen|möchten|willst)',
      '(?:harmlos|mild|gering)este<e> (?:folge|strafe|problem)|unser<e> (?:anwälte|anwalt|juristen)(?: <c>){1,4} (?:gründlich|bissig|hartnäckig|scharf|teuer|erfahren)|bis (?:sie|du)(?: <c>){0,6} (?:letzten|jeden) (?:cent|rappen|euro)|(?:streit|ärger|krieg) (?:will|wollen|willst|suchen|suchst)',
      'behalten?(?: <c>){0,5} als (?:pfand|sicherheit)|(?:wir|ich) (?:veröffentlich|post|verbreit)<z>(?: <c>){0,3} (?:ihr|dein)<e>|(?:es|das|alles|sache)(?: <c>){0,2} (?:öffentlich|publik) mach<z>|ganzen (?:ort|dorf|viertel)|herum(?:zu)?erzähl<z>',
      '(?:gnade|mitleid|nachsicht|rücksicht|schonung|milde)(?: <c>){0,6} (?:erwarten|hoffen|rechnen|zählen|verlassen)|(?:hoffen|rechnen|verlassen|zählen|bauen|setzen)(?: <c>){0,3} auf (?:unsere|meine) (?:nachsicht|gnade|geduld|kulanz|gutmütigkeit)',
      '(?:raten|teilzahlung|stundung|ratenzahlung|verhandlung)<z>(?: <c>){0,2} (?:lehnen|lehne|gewähren|kommt|kommen)(?: <c>){0,5} (?:ab|nicht|keine)|(?:auf (?:ihr|dein)<e>(?: <c>){0,2}|verzicht<z>(?: <c>)? auf (?:ihr|dein)<e>(?: <c>){0,2}) (?:kundschaft|rechtfertigung)<z>(?: <c>)?',
      '(?:gesetz|recht|rechtslage|justiz)(?: <c>){0,3} auf (?:unserer|meiner) seite|ansprüche(?: <w>){0,6} (?:erloschen|verwirkt|verfallen)|sämtliche<e>(?: <c>){0,4} kosten|ob (?:sie|es|das|du)(?: <c>){0,4} oder nicht(?=[.!]|$)',
      '(?:haben|hast) (?:noch )?(?:genau )?(?:zwei|drei|vier|fünf|sechs|zwölf|\\d{1,2}) stunden(?=[.,!])|noch so ein<e>(?: <c>){1,2} und|ofen(?: ist)? aus|hopfen und malz|zug (?:ist )?abgefahren',
    ],
    unless: 'bitte|tut (?:uns|mir) leid|danke für',
    weight: 1,
    why: 'Eine Andeutung lässt das Schlimmste vermuten; sagen Sie den wahren nächsten Schritt und seinen Tag.',
    instead: talk,
    marks: ['Wir haben Sie im Auge.', 'Noch so ein Monat und es reicht.', 'Das kostet dich jetzt richtig.'],
    passes: ['Die Nachlieferung kostet Sie nichts.'],
  },
];
