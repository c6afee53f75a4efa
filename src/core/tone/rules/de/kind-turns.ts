/** German turns of phrase that are kind whatever they are about: warmth, gifts, choices, and bad words denied. */
import type { KindRule } from '../../rule';

export const deKindTurns: readonly KindRule[] = [
  {
    id: 'de.kind.warmth',
    says: '(freue|freuen|freut)( <w>)?|wie schön|(viel|alles) (glück|gute|erfolg|kraft)|(besten|herzlichen|tausend|lieben) (dank|glückwunsch|gruß)|(fast|beinahe|bald) geschafft|aufmerksam von|(bin|sind|war|waren) uns (bewusst|klar)|mir ist (bewusst|klar)|uns ist (bewusst|klar)|anteilnahme|bedauern|(bei|zu) kräften|erhol(en|t|ung)|genesung|ausruhen|kraft|durchatmen|mut|zuversicht<w>|hoffentlich|(hoffen|hoffe|wünschen|wünsche)|(sind|bin|waren|war)( <w>){0,3} (erleichtert|gerührt|berührt|begeistert|froh|glücklich|beeindruckt|stolz)|berührt|gerührt|bewundern|bewundere|bewundernswert|(super|wunderbar|toll|prima|großartig|klasse|spitze|fantastisch|hervorragend)<e>|(bedeutet|bedeutete)( <w>){0,3} viel|(denken|denke)( <w>){0,2} an (sie|ihre)|(herzlich|lieb|warm)<e> (gruß|grüße|willkommen|dank|wünsche)|(herzliche|liebe)<e>|wie geht es|großzügig<e>|schön, dass|es freut|(wir|ich) vertrauen( <w>)? ihnen|vertrauen ihnen|(wird|werden)( <w>){0,3} (leichter|besser|einfacher|wieder)|vergnügen|wieder (auf den beinen|gesund|da sind|zu hause)|haben sich( <w>){0,4} verdient|verdient haben|ohne kunden wie sie|gäbe es uns|lieb von ihnen|nett von ihnen|drücken (wir )?(ihnen )?die daumen',
    unless: 'schön, wenn man|hoffentlich haben sie eine|schönen urlaub|mit freundlichen',
    marks: ['Wir hoffen, Bello geht es gut.', 'Ihre Karte hat uns berührt.'],
    passes: ['Die Heizung läuft wieder.'],
  },
  {
    id: 'de.kind.gift',
    says: '(kann|können|darf|dürfen) warten|vom tisch|(berechnen|verlangen|erheben)( wir)?( <w>){0,4} (nichts|keine|nicht)|(ein|den) (fehler|versehen) (passiert|unterlaufen|gemacht|behoben|korrigiert)|fehler( <w>){0,3} (bei uns|unserer|passiert|unterlaufen)|(für den|als|zum) (anfang|start)|(kürzerer|längerer|kleinerer|leichterer|sanfterer|anderer)<e> (plan|rate|raten|rhythmus|zeitraum)|zufrieden|(so viel|soviel|was) (wie )?sie( <w>){0,3} (entbehren|können|schaffen|möchten|erübrigen)|mehr zeit|(erstattet|gutgebracht|gestrichen|storniert|zurückerstattet)( <w>)?|(gebühr|zinsen|mahngebühr|kosten)( <w>){0,3} (gestrichen|storniert|erstattet|erlassen|entfallen)|(erlassen|erlässt|schenken|nachlassen|streichen|verzichten)( <w>){0,3}|((kleine|als)<e> nachlass|rabatt|geschenk|preisnachlass|gutschein|entgegenkommen)|(etwas|ein wenig|ein bisschen|genug|viel|mehr|so viel|alle|die nötige)( <w>)? zeit|zeit für (ihre|die|sich)|zeit (bis|geben)|(ruht|ruhen|pausiert|pausieren)( <w>){0,3}|lassen( wir)?( <w>){0,3} ruhen|(nichts|keine rate|keine zahlung)( <w>){0,3} (fällig|zahlen|nötig)|kostet( <w>){0,4} nichts|ohne (aufpreis|gebühr|mehrkosten|zusatzkosten|verpflichtung|zinsen)|umsonst|gratis|kostenfrei<e>|(neuanfang|neustart)|pause|(jeder|jede)( <w>){0,4} (betrag|beitrag|summe|zahlung)|(kleine|kleiner|kleinen|kleines)( <w>)? (betrag|nachlass|schritt|schritte<e>|rate)|teilen wir( <w>){0,3} auf|(aufteilen|verteilen|strecken|teilbar)|in (häppchen|teilen|etappen|kleinen|mehreren|zwei|drei)|(die )?hälfte jetzt|druck (heraus|raus|nehmen)|nimmt( <w>){0,6} druck|bleibt( <w>){0,2} sicher|verlängern|gutgeschrieben|ohne zinsen',
    unless:
      'interessenausgleich|warten auf den|zufrieden, (mit|dass) nichts|umsonst (repariert|arbeiten)|arbeiten umsonst|urteil|bis zum \\d|ruht die sache|ruhen bis|ruhen die|nach ausgleich|zeit, zu|vergeblich|ohne zinsen an',
    marks: ['Wir erlassen Ihnen 20 €.', 'Hier ist etwas mehr Zeit.'],
    passes: ['Das Urteil wurde verkündet.'],
  },
  {
    id: 'de.kind.your-way',
    says: '(entscheidung|wahl) liegt|bei ihnen liegt|(überlassen|überlasse)( <w>)? ihnen|am besten|besser für sie|(wäre|wären)( <w>){0,8} (besser|lieber|recht|möglich|hilfreich|leichter)|(eine|immer eine|die) lösung|lösen|findet mit uns|auf uns (verlassen|zählen)|verlassen sie sich auf|darauf (ein|rücksicht)|rücksicht|anpassen|flexibel|(soll|darf|kann) ich( <w>){0,8}|(durchwahl|zuhören|hören zu)|(ist|wäre) (uns|mir) lieber|uns ist lieber|wann immer|was immer|wie immer sie|ganz wie sie|wie (es ihnen|sie möchten|sie wollen)|ihnen( <w>){0,3} (recht|lieber|liebsten|am liebsten|angenehm|angenehmer|passt|einfacher|leichter)|(einfacher|leichter|bequemer|angenehmer)( <w>){0,4}|(suchen|wählen) sie( <w>)? (sich )?(aus|einen|den|eine)|aussuchen|(dürfen|können|sollen|wollen) wir( <w>){0,8} (hand|helfen|tun|anbieten|vorschlagen|unterstützen|abnehmen|entgegenkommen|erklären)|zur hand|was halten sie|lassen sie (uns|mich|es uns)|(sie )?mögen|kommen sie( <w>){0,2} (vorbei|auf)|(reicht|genügt) (eine |ein )?(kurze<e> )?(sms|mail|e-mail|nachricht|zeile|wort)|(sms|mail|zeile|nachricht) (reicht|genügt)|kümmert sich um sie|(gesundheit|familie|ernte|genesung|erholung|wohl)( <w>){0,3} (geht|vor|wichtiger|zuerst|steht)|tür steht|(immer|stets) offen|für sie tun|(was|wieviel|wie viel)( <w>){0,2} möglich|möglich ist|bekommen wir( <w>){0,2} hin|kriegen wir( <w>){0,2} hin|schaffen wir|solange sie( <w>){0,3} (brauchen|möchten|wollen)|sobald sie können|in ruhe|schritt für schritt|in ihrem tempo|gemeinsam (finden|klären|suchen|schauen)|miteinander|zusammen mit ihnen|offen,? was',
    unless:
      'kümmert sich( <w>){0,3} anwalt|unser anwalt|sobald sie können oder|immer offen ist|miteinander verrechne<w>',
    marks: ['Wann immer es Ihnen recht ist.', 'Was halten Sie von einem anderen Tag?'],
    passes: ['Die Tür wurde repariert.'],
  },
  {
    id: 'de.kind.denied',
    says: '(nichts|nicht|kein<e>|nie) (ungewöhnlich<e>|schlimm<e>|falsch<e>|zu spät|schlecht<e>|dabei)|scheuen sie (sich )?nicht|(nichts|nicht) tun|(müssen|brauchen)( sie)? (<w> ){0,3}(nichts|nicht) (tun|zahlen|antworten|erklären|entscheiden|überstürzen)|(kein<e>|nicht|nichts|nie|niemand|ohne|weder|keinerlei)( <w>){0,4} (sorgen?|gedanken|vorwurf|vorwürfe|schuld|druck|eile|verpflichtung<e>|peinlich|schämen|angst|scham|stress|böse|übel|schlimm|ärger|eilig|erwartet|einfach|leicht|allein|umstände|mühe|kopf|problem<e>|hektik|erklären|rechtfertigen)|(völlig|ganz|absolut|vollkommen|gut|durchaus)( <w>)? (verständlich|in ordnung|okay|nachvollziehbar|nachvollziehen|verstehen|normal|recht|menschlich)|nachvollziehen|so etwas (kommt|passiert|kann)|(kann|kommt)( <w>){0,2} (passieren|vor)|berechtigt<e>|(beschwerde|einwand|hinweis)( <w>){0,3} (recht|richtig)|entschuldig<w>|nachsicht|aus versehen|versehentlich|sehen sie uns|verzeih<w>|bedauer<w>|wie (schlimm|schwer|hart|schwierig)|(passt|geht) (prima|gut|auch|völlig|wunderbar)|ist doch klar|vorgeht|geht vor|unser(em|en)? fehler|kennen wir( <w>)? (gut|selbst)?|das kennen wir|willkommen',
    unless:
      'nicht unser problem|nicht ihr ernst|kein grund, eine|keine nachsicht|ob es|(schwer|schwierig) zu|nicht einfach davon|kein wort|wie schwer kann',
    marks: ['Dafür muss sich niemand schämen.', 'Das kann ich gut nachvollziehen.'],
    passes: ['Die Stunde war kurz.'],
  },
];
