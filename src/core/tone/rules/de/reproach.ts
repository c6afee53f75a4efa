/** German reproaches and threats by their turn: what is said of the reader, of our patience, of what is to come. */
import type { ToneRule } from '../../rule';

const open = 'Ihre Rechnung ist noch offen.';
const silent = 'Wir haben noch nichts von Ihnen gehört.';
const talk = 'Bitte rufen Sie uns an, damit wir gemeinsam einen Weg finden.';

export const deReproach: readonly ToneRule[] = [
  {
    id: 'de.blame.reproach',
    kind: 'blame',
    says: [
      'wo (<w> ){0,3}(bleibt|ist|bleiben|steckt) (<w> ){0,2}(mein|unser|das|die|mein verdammtes) (geld|kohle|zahlung|überweisung)|(weiß|wissen) (ich|wir),? dass sie (das|genug) geld|(sie|du) (haben|hast) (das|genug|doch) (<w> )?geld|am hungertuch|arm(ut)? (vor)?spiel<z>|mitleids(tour|masche|nummer)|tränendrüse|krokodilstränen|heul<z>|rumgeheul|rumjammer<z>|jammer<z>|ausgeweint|taschentuch|geigen',
      '(verstecken|versteckst|versteckt|verkriechen|verschanzen|verleugnen|verbarrikadieren)( <w>){0,3} (sich|dich|euch|lassen|hinter)( <w>){0,4}|(hinter|unter) (ihr|dein)<e> (frau|mann|sekretärin|anwalt|schreibtisch|vorzimmer|ausrede|bett)|sich verleugnen|lassen sie sich( <w>)? verleugnen|(wegdrück|aus dem weg|um die ecke|wegschau|weggelaufen|davonlauf|davongelaufen|davonrenn|kneif|gekniffen|wegsehen|auflegen|aufgelegt|blockier)<z>( <w>){0,3}',
      '(nichts|nur|bloß) (als )?(ärger|scherereien|probleme|theater|lügen|ausreden|kummer|scherereien|versprechungen|schwierigkeiten|verdruss)( <w>)? (mit|von|machen|gemacht|gehört|bereitet|gab)( <w>){0,3}|nichts als( <w>){0,2}|(alles|das alles|das) schon( <w>)? gehört|schon (tausendmal|hundertmal|oft genug|alles) gehört|(kann|können)( <w>){0,4} nicht mehr hören|nichts mehr hören|will( <w>){0,5} nicht (mehr )?hören|typisch( <w>)?|war ja klar|mal wieder|wie gehabt|(hätte|hätten) (ich|wir)( <w>){0,5} (denken|wissen|ahnen|bloß|nie|besser)( <w>){0,3}|(das|es) (war|ist) (<w> )?(vorhersehbar|abzusehen|zu erwarten)',
      '(stimmt|nicht) (mit|bei) (ihnen|dir|euch) (nicht|los|eigentlich)|(sind|bist|seid) (sie|du|ihr) (taub|blind|stumm|blöd|dumm|pleite|krank|noch|eigentlich|jetzt|so|wirklich|von|völlig|total|auf)( <w>){0,6}|(kein|keinen|null|nicht den geringsten) (<w> )?(stolz|schneid|mumm|rückgrat|schimmer|anstand|mut|arsch|finger|funke)<z>|einen funken|mumm|rückgrat|(in|an) (ihrer|deiner) stelle (würde|wäre|hätte)( <w>){0,4}|an ihrer stelle|wie können sie (es )?(wagen|nur|so)( <w>){0,4}|wie kannst du( <w>){0,4}|(wagen|erdreisten|unterstehen)( <w>)? sie (sich|es|ja)( <w>){0,4}',
      '(nicht|kaum|nie|niemand)( <w>){0,3} (gezwungen|genötigt|gebeten),? (<w> ){0,5}(unterschreiben|bestellen|mieten|kaufen|einzuziehen|zu bestellen|zu mieten|zu kaufen)|niemand hat sie gezwungen|(froh|dankbar) sein,? (dass|wenn)( <w>){0,6}|von glück (reden|sagen)|glück gehabt,? dass|(es )?(ist|grenzt an) ein wunder,? (dass|wenn)( <w>){0,5}|wundert (mich|uns|es|sich|es mich|es uns|mich nicht|niemanden|keinen)( <w>){0,6}|kein wunder,? (dass|wenn|bei)( <w>){0,5}|kein wunder',
      '(ein|sogar ein|selbst ein|jeder|jedes|sogar jeder|selbst jedes) (<w> )?(affe|kind|kleinkind|dreijähriger|blinder|esel|hund|lehrling|praktikant|grundschüler|erstklässler|bettler|idiot|obdachloser|depp)( <w>){0,6}|(meine|sogar meine|selbst meine|mein|sogar mein) (<w> )?(großmutter|oma|hund|katze|opa|großvater|kinder|lehrling|enkel|kanarienvogel|goldfisch)( <w>){0,6} (als|mehr|schneller|besser|klüger|zahlt|hat|kann)( <w>){0,3}',
      '(in|seit) (<w> ){0,3}(jahren|jahrzehnten|berufsjahren|geschäftsjahren|leben)( <w>){0,5} (nicht|nie|noch nie|niemals|kein<e>|so etwas|so ein<e>|so was)( <w>){0,5}|noch nie( <w>){0,7} (erlebt|begegnet|untergekommen|gesehen|gehört|gehabt|vorgekommen|so)( <w>){0,4}|so (etwas|was|jemand<e>|ein<e>|eine[nrm]?) (<w> ){0,3}(noch nie|nie|nicht|habe|hab|ist mir)( <w>){0,6}|(zu|viel zu) (weich|nachsichtig|gutmütig|geduldig|großzügig|nett|lange nett|freundlich)( <w>)? (mit|zu|gewesen|waren|war)( <w>)?|samthandschuh<z>|schonzeit|schonfrist ist|(freundlich|nett)(e|en|er)? (ton|war einmal|waren wir|sein)( <w>){0,3}|ab jetzt( <w>){0,7}|ton (ist|war) vorbei',
      'in die augen|(mitten |frech |dreist |glatt )?ins gesicht( <w>)?|ins gesicht|auf der zunge|wort( <w>){0,4} (nichts wert|wertlos|nichts|gehalten|brechen|gebrochen|gilt nichts|glauben)|(wertlos|leer|hohl|heiße luft|nur luft|nichts wert)<z>|heiße luft|große (töne|klappe|sprüche|worte|versprechungen|fresse)|(klappe|maul|mund|fresse|schnauze) (halten|aufreißen|voll|zu weit|nicht so voll|zu voll|auf)|maul|fresse|(große|dicke|freche) lippe|leere versprechungen|versprechungen|versprechen (nie|nichts|viel|und|immer)( <w>){0,4}|viel versprochen|(versprochen|zugesagt|geschworen|beteuert)( <w>){0,4},? (und|aber|doch|nichts|wieder|nie|gelogen|gebrochen)( <w>){0,4}|(erst|mal) (freitag|montag|dienstag)<z>,? dann( <w>){0,6}',
      '(mit|auf) (fremder leute|anderer leute|unserem|meinem|fremdem) (geld|kosten)( <w>){0,4}|auf anderer leute kosten|(umsonst|gratis|kostenlos|auf unsere kosten) (wohn|fahr|leb|ess|trink|arbeit|nutz)<z>|(im|aus dem|vom) (mund|mündern|maul|teller)( <w>){0,4}|mäuler|satt (bekomm|krieg)<z>|zu ernähren|(kinder|familie)( <w>){0,4} (ernähren|hungern|füttern|durchbringen|satt)|den kühlschrank|meine miete( <w>){0,3} (nicht|kaum|selbst)',
    ],
    unless: 'bitte|danke?|leid|keine versprechungen nötig|gern|gerne|verständ<z>|schleusen|seit (vielen|zehn) jahren( <w>){0,3} (treu|zuverlässig|kunde)|nie (zu spät|enttäuscht)|ein kind (zwischen|unter|über|ab)|je(des)? kind (bekommt|erhält|zahlt|kostet)|(freut|freuen)|kein wunder,? nach|kein wunder bei (dem|der) (wetter|hochwasser)',
    unlessKind: true,
    weight: 1,
    why: 'Das ist ein Vorwurf; er macht das Antworten schwer und das Zahlen nicht leichter.',
    instead: silent,
    marks: ['Wo bleibt mein Geld?', 'Mit Ihnen hatten wir nichts als Ärger.', 'Ein Affe könnte das bedienen.'],
    passes: ['Ein Kind zwischen 6 und 12 Jahren zahlt die Hälfte.'],
  },
  {
    id: 'de.sarcasm.wry',
    kind: 'sarcasm',
    says: [
      '(komisch|merkwürdig|seltsam|interessant|lustig|witzig|eigenartig|erstaunlich|spannend|bemerkenswert|amüsant|kurios|drollig|sonderbar),? (dass|wie|nur|aber|oder|finde|ist)( <w>){0,5}|(oh|ach),? (schau|sieh|guck|schön|wie|welch|nein|das|toll|ja|sie)( <w>){0,4}|sieh (mal )?(einer )?an|schau (mal )?an|welch(e|er|ein|eine)? (eine? )?(überraschung|wunder|freude|ehre|glück|zufall|leistung|großzügigkeit)( <w>)?|was für eine (überraschung|leistung|großzügigkeit|ehre)|(wie|so) (überraschend|unerwartet)|wer hätte( <w>){0,4} gedacht|(goldmedaille|medaille|orden|oscar|pokal|nobelpreis|preis|applaus|sternchen|tapferkeitsmedaille|ehrenurkunde|fleißkärtchen)<z>( <w>){0,3} (für|verdient|verleihen|bekommen|geht an)( <w>){0,4}',
      '(ich|wir|wie) (bin|sind)? ?(so |aber auch |doch |selbst )?(dumm|naiv|blöd|töricht|dämlich|gutgläubig|idiot)( <w>)? (von|zu|genug|und|war|waren|war ich)( <w>){0,5}|(dumm|naiv|blöd) von (mir|uns)|ich (idiot|depp|trottel|esel|narr)|selbst schuld,? (wer|wenn)|(sicher|bestimmt|gewiss|vermutlich|wahrscheinlich)( <w>)? (furchtbar|schrecklich|wahnsinnig|ungeheuer|entsetzlich|sehr|zu|ganz|viel|wieder|nur|alles)( <w>)? (schwer|kompliziert|anstrengend|wichtig|beschäftigt|zufall|mühsam|vergessen|krank|im urlaub|verlegt|nur ein)<z>( <w>){0,4}|so schwer (kann|ist|wird)( <w>){0,5}',
      '(sogenannte|selbsternannte|möchtegern|werte|geschätzte|feine|edle|hochverehrte|großartige|tolle|sagenhafte|hochgeschätzte|berühmte|grandiose)(r|n|s|m)? (<w> )?(buchhaltung|firma|abteilung|geschäftsführer|chef|herr|freund|geschäftsmodell|unternehmen|zahlungsmoral|experte|profi|buchhalter|problem|grund|system|kultur|notlage|krise|zusage|versprechen|ausrede|erklärung|idee)<z>|selbsternannt<z>|(märchen|märchenstunde|gute nacht geschichte|gutenachtgeschichte|fabel|weihnachtsmann|osterhase|klapperstorch|christkind|zahnfee|einhorn)<z>|glaube(n)? (ich |wir )?(nicht )?(mehr )?an( <w>){0,3}|(der|die) (scheck|post|hund|katze|bank|spamordner|buchhalterin|technik|computer)( <w>){0,5} (gefressen|schuld|natürlich|angeblich|wieder|verschluckt|wieder einmal)',
      '(während|indes|wogegen) (ich|wir|meine|unsere|andere|sie|unsereins|mein)( <w>){0,9} (sitzen|warten|warte|hungern|schuften|schufte|zittern|pleite|friere|frieren|arbeite|knie|urlaub|feiern|golf|boot|strand|feier|leben|schwitz|nicht weiß)<z>|(viel|gute) (vergnügen|unterhaltung|erfolg) (noch )?(dabei|damit|bei der suche|beim suchen|vor)( <w>){0,4}|(genießen|genieß) (sie |du )?(es|das|ihren|die)( <w>){0,3} (solange|noch|ruhig|letzte)( <w>){0,4}|nichts für ungut|mit verlaub|bei aller liebe|bei allem respekt|ehrlich gesagt|offen gesagt',
    ],
    unless: 'bitte|danke|tut (uns|mir) (sehr |wirklich )?leid|(uns|mir) tut (es |das )|gern|gerne|schön zu hören|wie schön|verständ<z>|interessant für sie|viel erfolg (bei|beim|im|mit|für)( <w>){0,4}(neu|eröffn|prüf)<z>|während wir (die|das|ihre|auf)',
    unlessKind: true,
    weight: 1,
    why: 'Zwischen den Zeilen steht Spott; schreiben Sie die schlichte Zeile.',
    instead: open,
    marks: ['Komisch, dass Sie mich erreichen konnten.', 'Ach, sieh mal einer an.'],
    passes: ['Es tut uns leid, dass es so lange dauert.'],
  },
  {
    id: 'de.sarcasm.turned-round',
    kind: 'sarcasm',
    says: [
      '(hoffentlich|ich hoffe|wir hoffen|möge<e>)( <w>){0,9} (erstick|ersticken|schlecht|bereu|schäm|schämen|im hals|peinlich|länger|verrott|stecken|verdirbt|nie|niemals|rächt|vergeht|gerecht|blamier|verdient)<z>( <w>){0,4}|(mir|uns) (tut|tun) (jeder|alle|ihre|deine|der|die|ihr)( <w>){0,8} leid',
      '(muss|müssen) (ja )?(<w> )?(schön|herrlich|nett|toll|angenehm|wunderbar|furchtbar|schrecklich)( <w>)? (sein|leben|haben)( <w>){0,4}',
      '(schön|freut (mich|uns)|danke|dank|gern|gerne|froh)(,| auch)? (für sie|zu sehen, (wie|dass) sie|zu wissen, dass sie)( <w>){0,4}|(danke|dank),? dass sie (mich|uns|mir|meine|unsere|meinen)( <w>){0,6} (ignorier|belog|belüg|warten|ruinier|verarsch|hängen|sitzen|vergess|blamier|zeit gekostet|gestohlen)<z>|(gern|gerne|mit (dem größten )?vergnügen|mit freuden?|freue mich|freuen uns)( <w>){0,9} (von der wand|gerichtsvollzieher|vor gericht|vor die tür|haustür|zerleg|wieder raus|kaputt|vollstreck|anzeig|polizei|gerichtssaal|anwalt)<z>|(vertrauen|glauben) (wir|ich) (ihnen )?(nie|nicht|kein|keinem)<e>( <w>){0,4}|(geduld|verständnis|nachsicht|hilfe|entgegenkommen|kulanz|rücksicht)( <w>){0,3} (können sie|kannst du|dürfen sie|erwarten sie|gibt es|endet|ist aus|vorbei|nicht mehr|keine)( <w>){0,3}',
    ],
    unless: 'tut (uns|mir)( <w>)? leid|geben( <w>)? geduld',
    weight: 1,
    why: 'Ein freundliches Wort, das spottet, verletzt mehr als schlichte Worte.',
    instead: silent,
    marks: ['Hoffentlich bleibt Ihnen der Kuchen im Hals stecken.', 'Mir tut jeder leid, der für Sie arbeitet.'],
    passes: ['Hoffentlich geht es Ihnen bald besser.'],
  },
  {
    id: 'de.threat.reckoning',
    kind: 'threat',
    says: [
      '(sie|du|ihr) (haben|hast|habt|wollten|wolltest|wollen) (es |das )?(so |nicht anders )?(so gewollt|nicht anders gewollt|nicht anders|so haben|herausgefordert|sich selbst|provoziert)( <w>)?|selbst zuzuschreiben|selber zuzuschreiben|(zeit|frist|stunde|uhr|schonzeit|gnadenfrist|galgenfrist)( <w>){0,3} (um|abgelaufen|tickt|läuft ab|geschlagen|vorbei|zu ende)|die uhr tickt|galgenfrist|gnadenfrist|(eine|noch eine|zwei|drei|noch zwei|noch) stunden?( <w>)? zeit|(sie|du) (haben|hast) (noch )?(eine|zwei|drei|\\d{1,2}) stunden?|bis (heute abend|mitternacht|sonnenuntergang|mittag|zum mittagessen|punkt|dienstschluss|morgen früh|morgen mittag)',
      '(bevor|ehe) (es|das|ich|wir|alles)( <w>){0,4} (hässlich|unangenehm|ungemütlich|schlimm|richtig|knallt|kracht|andere|vergesse|vergessen|eskaliert|teuer|böse|laut|persönlich|anders|zu spät|ausraste|ausflippe)( <w>)?|(dann|sonst) (knallt|kracht|raucht|scheppert|rappelt|setzt|gibt|brennt|rollt|fliegen|rollen|passiert|geschieht|ist (der|die|das|es)|sind|wird|werden|komm|komme|kommen|lernen|lernst|holen|hole|sehen|können sie)( <w>){0,7}|(ausraste|ausflippe|explodier|platzen|durchdrehe|vergesse mich|vergesse ich mich|handgreiflich)<z>|(ansonsten|anderenfalls|andernfalls|sonst|widrigenfalls) (<w> ){0,8}(sehe|sehen|zwingen|gezwungen|trifft|blüht|droht|kommt|komme|werden|wird|ist|zeige|zeigen|lösche|sperren|gibt)( <w>){0,4}',
      '(verfolgen|verfolgt|begleiten|nachhängen|heimsuchen|einholen|anhängen)( <w>){0,7} (leben lang|ihr leben|lebenslang|ewig|jahre|jahrelang|rest ihres|bis ans)( <w>){0,3}|(ein|ihr|den rest ihres) leben(s)?( lang)?|(kommen|kommt|kommst) (sie |du |ihr |niemand |keiner )?(<w> ){0,3}(nicht )?(davon|durch|ungeschoren|ungestraft|weg damit)|ungeschoren|ungestraft|(betrügt|bescheißt|verarscht|bestiehlt|beklaut) (uns|mich|man)( <w>){0,4}|niemand (verarscht|betrügt|bescheißt|bestiehlt|legt sich)( <w>){0,4}|(mit (mir|uns)) (nicht|legt|spielt|spaßt|macht man)( <w>){0,3}|(sich|dich) mit (mir|uns)( <w>)? an<z>|angelegt haben|an die falschen|an den falschen|an die falsche',
      '(jeder|kein) (<w> )?(richter|gericht|anwalt|polizist|staatsanwalt)( <w>){0,8} (durchschau|glaub|recht geb|seite|verurteil|lachen|abkauf|stell|zustimm|bestätig|zweifel|helf)<z>( <w>){0,2}|(kosten|gebühren|zinsen|anwaltskosten|gerichtskosten|folgen)( <w>){0,5} (erdrück|erschlag|ruinier|auffress|fressen|explodier|über den kopf|ins unermessliche|rennen|davonlauf|vervielfach|verdreifach|das genick|umhauen|wachsen ihnen|einem schwindlig)<z>( <w>){0,3}|über den kopf wachsen|(widerstand|leugnen|jammern|diskutieren|widerspruch|betteln|flehen|klagen|anrufen|schweigen|verstecken|einspruch) (ist |bringt |hilft |nützt )?(<w> ){0,2}(zwecklos|sinnlos|nichts|nicht|aussichtslos|umsonst)( <w>){0,2}|zwecklos|(einwände|einwände|widersprüche|ausreden|bitten|rückfragen|beschwerden|entschuldigungen|anrufe)( <w>){0,4} (ignoriert|ignorieren|zurückgewiesen|nicht beachtet|nicht akzeptiert|werden nicht|interessieren|gelöscht|zählen nicht|lassen wir nicht|gelten nicht|ungelesen)( <w>)?',
      '(keine|kein|keinen) (raten|aufschub|gnade|nachsicht|ausnahme|ausnahmen|kulanz|stundung|gespräche?|verhandlungen?|diskussion<e>|gefallen|pardon|extrawurst|ausweg|nachlass|kompromiss|kompromisse|zweite chance|weiteren? (chance|aufschub|ausreden|mahnung|mahnungen|erinnerung|gespräche|frist|fristen|nachrichten|brief|worte|entgegenkommen))( <w>){0,3}|(das )?(ist|war) (<w> )?(keine bitte|kein spaß|keine frage|kein spiel|kein scherz|ihr letzt<w>|die letzte)( <w>){0,2}|keine bitte|meine ich ernst|im ernst|todernst|(hören|hör|passen|pass|hört) (sie |du )?(mal |jetzt |gut |gefälligst )?(zu|auf),? (<w> )?|hör(en sie)? mal|hören sie mal|passen sie mal|jetzt mal (klartext|ehrlich|unter uns)|klartext|betrachten sie (das|dies|sich)( <w>){0,2} als( <w>){0,4}|(sagen|sag) (sie |du )?(später |dann |hinterher |bloß |nicht )(<w> ){0,2}(nicht|wir|ich|hätten|niemand)( <w>){0,3}|nicht, (wir|ich) hätte<z>( <w>){0,4}|(nicht|zu) (spaßen|scherzen)|spaßen',
      '(warten|stehen|gibt|schlange)( <w>){0,4} (schlange|zehn|dutzend|genug|andere)( <w>)? (andere|interessenten|mieter|kunden|bewerber|firmen|leute)?( <w>){0,5}|(zehn|genug|dutzende|hundert) andere( <w>){0,4}|(zwingen|zwing|bringen|bring) (sie |du )?(mich|uns) (nicht|ja nicht|bloß nicht|dazu|noch dazu|soweit)( <w>){0,4}|das leben( <w>){0,3} (schwer|zur hölle)( <w>)?|zur hölle|(wegwerfen|wegschmeißen|auf den müll|in den müll|in die tonne|in den kanal|in den fluss|verschenken|verschrotten|verrosten|verrostet|vergammeln|verrotten|verrottet|ins altpapier)( <w>){0,3}|(das|dies|es) (war|ist|wird) (<w> )?(die|das|der|ihre?) letzte<e> (<w> ){0,2}(lieferung|auftrag|tropfen|stück|mal|termin|einsatz|gefallen|bestellung|besuch|fass|kiste|flasche|haarschnitt|behandlung|stunde)<z>( <w>){0,5}|nicht ruhen,? bis|(ich|wir)( <w>){0,4} nicht (locker|ruhen|aufgeben|nachgeben|zögern|lockerlassen)( <w>)?|locker ?lassen|(ich|wir) (krieg|kriege|kriegen|erwisch|erwische|erwischen|schnapp|schnappe|finde|finden|hol|hole|holen) (sie|dich|euch)( <w>){0,4}',
    ],
    unless: '<wont>|bitte|danke|gern|gerne|leid|sobald|ist (die|der|das) letzte (rate|lieferung) am|keine sorge|zur diskussion|erst recht herzlich|wenn sie anrufen|stunden zeit (für|genommen)|kein spaß,|letzte (mahnung|bestellung|stunde) vom|<day>',
    unlessTrue: ['judgment'],
    unlessKind: true,
    weight: 2,
    why: 'Das soll Angst machen; Angst lässt Briefe ungeöffnet. Nennen Sie den nächsten Schritt, seinen Tag und was ihn verhindert.',
    instead: talk,
    marks: ['Sie haben es so gewollt.', 'Widerstand ist zwecklos.'],
    passes: ['Wir werden nicht vor Gericht gehen.', 'Die letzte Bestellung vom 3. Mai ist bezahlt.'],
  },
];
