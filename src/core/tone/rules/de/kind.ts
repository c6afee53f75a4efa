/** By what a German sentence is kind. */
import type { KindRule } from '../../rule';

export const deKind: readonly KindRule[] = [
  {
    id: 'de.kind.thanks',
    says: 'danke|dank|danken|dankbar|bedanken|bedanke|herzlichen glückwunsch|glückwunsch|gut gemacht|(machen|schaffen) das( <w>)? (gut|toll|prima|großartig)|(sehr )?zu schätzen|(wir |ich )?schätzen|(hilft|geholfen|hilfe)( <w>){0,2} (uns|sehr)|uns( <w>)? geholfen',
    marks: ['Vielen Dank für Ihre Zahlung.', 'Wir wissen das zu schätzen.'],
    passes: ['Ihre Zahlung ist eingegangen.'],
  },
  {
    id: 'de.kind.sorrow',
    says: '(tut|täte)( <w>){0,3} leid|leid tut|beileid|mitgefühl|anteilnahme|trauer|(in gedanken|unsere gedanken)|entschuldigung|entschuldigen( sie)?( bitte)?|verzeih(en|ung)|(unser|mein) (eigener )?(fehler|versehen|irrtum)|(hatten|haben) (sie )?(<w> )?recht',
    marks: ['Es tut uns leid.', 'Das war unser Fehler.'],
    passes: ['In der Überweisung steckt ein Fehler.'],
  },
  {
    id: 'de.kind.help',
    says: '(können|dürfen|möchten|wollen|würde es|kann|gern<e>) (wir |ich |es |ihnen )?( <w>){0,4}(helfen|unterstützen|weiterhelfen)|helfen (wir|ihnen|können)|helfe( ich)?|hilft|ihnen( <w>){0,2} helfen|(brauchen|benötigen|wünschen) (sie )?(<w> )?hilfe|für sie da|(leichter|einfacher|so leicht|so einfach|erleichtern)|nicht allein|(an|auf) ihrer seite|beratung|beraten( zu)? lassen|(gibt|geben)( <w>)? ihnen( <w>){0,2} (zeit|luft)|schuldnerberatung|unterstützen|(für sie) (mit uns )?sprechen|jemanden mitbringen|ein guter anfang',
    unless: 'nicht leichter werden|leichter fahrlässigkeit',
    marks: ['Wie können wir Ihnen helfen?', 'Wir sind für Sie da.'],
    passes: ['Die Hilfskraft war am Montag da.'],
  },
  {
    id: 'de.kind.understanding',
    says: '(verstehen|wissen|sehen|ahnen)( wir)?,?( <w>){0,12} (schwer<e>|schwierig<e>|hart|knapp|mühe|warten|verloren|fair|eng|leicht|wird|kompliziert|zeit|passiert)|verständlich|verständnis|(das )?(passiert|kommt) (jedem|uns allen|vor|allen|manchmal)|(vielleicht|womöglich|möglicherweise)( <w>){0,8} (übersehen|untergegangen|vergessen|entgangen|verloren|durchgerutscht)|leicht (übersehen|vergessen)|untergegangen|(viele|manche|die meisten) (menschen|leute|kunden)|(schwere|harte|schwierige)<e> (zeit|jahr|monat<e>|lage)|so schwer (war|ist)|(glauben|vertrauen) ihnen|(haben|hat)( <w>){0,2} geduld|ist( <w>){0,2} (hart|schwer|kompliziert),? (und|wir)|(verstehen|möchten verstehen|verstehen),? (was|wie|dass)|verstehen wir',
    unless: 'kein verständnis|glauben ihnen (kein|nicht)|schwer zu glauben|keine geduld',
    marks: ['Wir verstehen, dass es schwierig ist.', 'Vielleicht haben Sie diese Rechnung übersehen.'],
    passes: ['Wir wissen die neue Anschrift.'],
  },
  {
    id: 'de.kind.glad',
    says: 'gern|gerne|freuen uns|freue mich|freude|erfreut|(war|ist) (sehr )?(schön|nett|angenehm)|(uns|mir) (sehr )?wichtig|jederzeit|zögern sie nicht|willkommen|(gute|treue|langjährige|geschätzte)<e> (kunde<e>|kundin|zusammenarbeit)|lieber (ändern|hören|finden|reden|sprechen|warten|helfen)|hören( <w>){0,2} lieber|einverstanden|bereit,? (eine|einen|mit|ihnen)|liebe<e> worte',
    unless: 'nicht (gern|wichtig)',
    marks: ['Wir helfen gern.', 'Wir freuen uns auf Ihren Anruf.'],
    passes: ['Wir brauchen Ihre Anschrift.'],
  },
  {
    id: 'de.kind.wishes',
    says: '(wir|ich) (hoffen|hoffe|wünschen|wünsche)|gute<e> (besserung|saison|erholung|genesung|wochenende)|alles gute|(schöne|schönes|schönen|gute|gutes|guten|frohe) (wochenende|feiertage|tag|woche|urlaub|saison|zeit|weihnachten)|geht es ihnen (gut|besser)|ihnen( <w>){0,2} (gut|besser) geht|(alles|ist alles) in ordnung|passen sie( <w>){0,2} auf|denken sie( <w>){0,3} an sich|erholen sie|schonen sie|gesund (werden|sind)|viel (kraft|glück|erfolg)',
    unless: 'urlaub, während|guten tag',
    marks: ['Gute Besserung!', 'Wir hoffen, es geht Ihnen besser.'],
    passes: ['Die Ware war gut verpackt.'],
  },
  {
    id: 'de.kind.choice',
    says: '(sagen|melden|fragen|antworten|rufen|schreiben) sie (es )?(uns |mir |sich )?(bitte |doch |gern |gerne )?(einfach|bescheid|an, wenn|uns, was|was|wann es|wie|wenn es)|(sagen|fragen|melden|geben) sie( <w>){0,3} (bescheid|einfach)|fragen sie( uns)?|sagen sie (uns |es )?(bitte|uns)|(möchten|wollen|würden) sie (lieber|gern|gerne|vielleicht|in)|(können|dürfen) sie( <w>){0,5} (wählen|aussuchen|aufteilen|verteilen|mitbringen|vergessen|raten|teilen)|sie (können|dürfen)( <w>){0,5} (wählen|aussuchen|aufteilen|verteilen|mitbringen|vergessen|in raten)|(kleinere|geringere|niedrigere)<e> (raten?|beträge<e>|betrag|schritte<e>|summe<e>)|(später|spätere)<e> (termin|tag|zeitpunkt|datum)|(für sie|ihnen|für beide)( <w>){0,3} (passt|besser|am besten|möglich)|(lassen sie uns|wollen wir|sollen wir)( <w>){0,6} (finden|sprechen|schauen|ansehen|durchgehen|überlegen|reden)|gemeinsam (finden|klären|eine?n?|schauen)|zusammen (finden|klären|eine?n?|schauen|durchgehen|einen)|es zusammen|(sich leisten|leisten können|schaffen)|(eine|einen|einen neuen) (lösung|weg)( <w>){0,4} (finden|vereinbaren|suchen)|(einen|den) weg|ändern,? wenn|wenn sie( <w>){0,4} (länger|mehr zeit|möchten|nicht alles)|(mehrere|verschiedene) (wege|möglichkeiten)',
    unless: 'verrechnen|rechnung aufteilen|weg steht|kontoauszüge',
    marks: ['Sagen Sie uns einfach, was passt.', 'Möchten Sie lieber wöchentlich zahlen?'],
    passes: ['Bitte teilen Sie uns die Anschrift mit.'],
  },
  {
    id: 'de.kind.relief',
    says: 'kein<e> (problem|sorge<e>|eile|druck|grund zur|mühe|stress)|(keine|ohne) (sorgen|mehrkosten|eile|druck)|(macht|machen)( <w>){0,2} (nichts|keine (mühe|umstände|sorgen))|eilt (es )?nicht|nicht eilig|(brauchen|müssen) (sie )?(sich )?(uns )?(nichts|nicht|keine) ?( <w>){0,2}(anzurufen|erklären|anrufen|sorgen|antworten|allein|fürchten|zu sorgen)|(brauchen|müssen) nicht (anzurufen|allein)|nichts erklären|(trifft|haben) (sie )?keine schuld|nicht ihr<e> (schuld|fehler)|(niemand)( <w>){0,3} (schlecht|böse|schuld)|(nehmen|lassen) sie sich( <w>){0,3} zeit|die zeit, die sie|zeit( <w>){0,2},? die|(in|lassen|wir sie in) ruhe|(etwas |mehr )?luft|(gestrichen|erlassen|verzichten|verzicht|kulanz|aufgeschoben|verschoben|verlängert|gestundet|stunden)( <w>){0,2}|entfällt|(ist|das ist|es ist)( <w>){0,3} (in ordnung|kein problem|völlig in ordnung)|in ordnung,? (wenn|bringen)|(bringen)( <w>){0,4} in ordnung|(können|werden) warten|warten wir|wir warten|wir können warten|verlangen wir nichts|nie zu spät|nichts (entschieden|überstürzt|tun)|(ohne) dass es mehr kostet|kostenlos<e>|freundliche<e> erinnerung|kleine<e> (hinweis|erinnerung)|kurze nachricht|(ist|konto ist)( <w>)? (ausgeglichen|abbezahlt)|alles (abbezahlt|bezahlt)|bieten (wir )?(ihnen)?|wir geben ihnen|ziehen( wir)?( <w>){0,3} ab|nicht vor gericht|zurückgenommen|schreiben wir anders|keine briefe',
    unless:
      'stets entfällt|er kostet|verzugs|ziehen wir den betrag|bereits erlassen|urteil|gerichtskosten|bis der betrag ausgeglichen',
    marks: ['Es eilt nicht.', 'Die Gebühr haben wir erlassen.'],
    passes: ['Das Gericht hat ein Urteil erlassen.'],
  },
];
