/** German turns of phrase that are harsh whatever they are about: idioms, and grammar that talks down. */
import type { ToneRule } from '../../rule';

const open = 'Ihre Rechnung ist noch offen.';
const talk = 'Bitte rufen Sie uns an, damit wir gemeinsam einen Weg finden.';

export const deHarshTurns: readonly ToneRule[] = [
  {
    id: 'de.threat.idiom',
    kind: 'threat',
    says: 'nachspiel|(wird|werden)( <w>){0,3} (ungemütlich|unangenehm|hässlich|ernst|eng für)|unangenehm wird|ungemütlich|(gibt|bekommen|kriegen)( <w>){0,3} (ärger|probleme|schwierigkeiten|stress)|kommen sie( <w>){0,2} nicht (durch|davon)|so oder so|(sie )?(können|dürfen) (sich )?sicher sein|täuschen sie sich nicht|(macht|die) runde|an die öffentlichkeit|verfolg(en|t)( <w>){0,4}|(schwere|schwerwiegende|gravierende|empfindliche|drastische|fatale|verheerende)<e> (auswirkungen|folgen|strafe<e>|nachteile|konsequenzen)|auf dem spiel|(in den )?ruin|pleite|schluss mit|damit ist( <w>){0,2} schluss|ist( <w>){0,2} schluss|auch anders|anderen saiten|andere saiten|lektion|letzte<e> tropfen|kein zurück|schlimmeres|das fürchten|warm anziehen|nie wieder( <w>){0,4}|blüht ihnen|wird( <w>){0,3} (weh|schmerz)<w>|das bekommen sie zu spüren|zu spüren|die quittung (bekommen|dafür|folgt)|rechnung präsentieren|sonst ist ... weg|zur kasse|nichts, was sie|kein entkommen|(verzögerung|tag|verspätung)( <w>){0,4} kosten',
    unless: '<wont>|keinen stress|keine (probleme|schwierigkeiten)',
    weight: 2,
    why: 'Eine Redensart, die droht, lässt das Schlimmste vermuten; sagen Sie den wahren nächsten Schritt und seinen Tag.',
    instead: talk,
    marks: ['Das wird ein Nachspiel haben.', 'Damit kommen Sie nicht durch.'],
    passes: ['Das macht keine Mühe.'],
  },
  {
    id: 'de.threat.next-from',
    kind: 'threat',
    says: '(nächste|folgende)<e> (brief|schreiben|post|anruf|nachricht|kontakt)( <w>){0,4} (gericht|anwalt|rechtsanwalt|inkasso|gerichtsvollzieher)|direkt (vor|an|zum|ans) (gericht|anwalt|inkasso|das)|(wird|werden)( <w>){0,5} (gekündigt|gesperrt|eingestellt|gestrichen|abgeschaltet|entzogen|beendet|abgestellt)|(vertrag|mitgliedschaft|konto|zugang|platz|lieferung|mietvertrag)( <w>){0,3} (kündigen|sperren|streichen|einstellen|entziehen)|(kündigen|sperren|streichen) (wir )?( <w>){0,3} (vertrag|mitgliedschaft|konto|zugang|platz)|dem inkasso|gegen sie|(bei|im falle) (weiterer|weiterem|ausbleibender|nochmaliger)|behalten (wir )?uns( <w>){0,3} vor',
    unless: '<day>|<wont>',
    unlessTrue: ['claim-next', 'claim-issued', 'judgment'],
    weight: 1,
    why: 'Zu einer Folge gehört ihr Tag und das, was sie verhindert.',
    instead: talk,
    marks: ['Der nächste Brief kommt vom Gericht.', 'Ihr Vertrag wird gekündigt.'],
    passes: ['Ist sie am 3. Mai noch offen, wird der Vertrag gekündigt.'],
  },
  {
    id: 'de.absolute.hours',
    kind: 'absolute',
    says: '(12|24|36|48|72) stunden|bis (morgen|mittag|dienstschluss)|(binnen|innerhalb) eines tages|(unser|das|mein) geld (zurück|jetzt|sehen|haben|heraus|her)?|rücken sie|her mit|und zwar (jetzt|sofort|ohne|vollständig)|ausnahmslos|ohne ausnahme|ohne wenn|kommt nicht in ?frage|keine option|bewegen sie sich|gehen sie( <w>)? (ans|an das)|(zahlen|bezahlen|begleichen|überweisen) sie( <w>){0,2} (einfach|gefälligst|lieber|besser|schon)|verlangen, dass|zeit zu zahlen|haben( <w>){0,6} zu (begleichen|zahlen|bezahlen|entrichten|leisten)',
    unless:
      '<wont>|bis zum|das geld (knapp|auf|schon|ist)|geld (knapp|unterwegs|kompliziert)|auch das geld|ist das geld|wenn das geld|kein geld|nichts',
    weight: 1,
    why: 'Das lässt keine Zeit zu antworten; nennen Sie einen Tag, der zu schaffen ist.',
    instead: 'Bitte zahlen Sie, sobald Sie können, oder sagen Sie uns, welcher Tag Ihnen passt.',
    marks: ['Sie haben 24 Stunden.', 'Wir wollen unser Geld sehen.'],
    passes: ['Wenn das Geld knapp ist, sagen Sie es uns.'],
  },
  {
    id: 'de.absolute.stop',
    kind: 'absolute',
    says: '(lassen|sparen|verschonen|ersparen) sie( <w>){0,3} (die|das|sich|uns|ihre|es)( <w>){0,3} (spielchen|märchen|theater|ausreden|geschichten|faxen|lügen|mätzchen|sein)?|(beleidigen|verarschen|ignorieren|belügen|verschonen|unterschätzen|provozieren|verkaufen) sie( <w>)? uns|seien sie( <w>){0,3} (anständig|ehrlich|vernünftig|erwachsen|so ehrlich|mann|froh)|wenigstens( <w>)? einmal|werden sie( <w>)? (erwachsen|vernünftig|endlich)|spielchen|märchen|theater|mätzchen|faxen|wachen sie|stellen sie sich (nicht|doch)|tun sie nicht so|machen sie (uns )?nichts vor|halten sie uns( <w>)? nicht',
    unless: 'lassen sie (uns|sich|mich|es uns)|sparen sie sich den weg|ins theater',
    weight: 1,
    why: 'Befehle schließen die Tür; Bitten halten sie offen.',
    instead: 'Bitte sagen Sie uns, wenn etwas im Weg steht.',
    marks: ['Verschonen Sie uns mit Märchen.', 'Beleidigen Sie uns nicht.'],
    passes: ['Lassen Sie uns einen Weg finden.', 'Lassen Sie sich Zeit.'],
  },
  {
    id: 'de.blame.talks-down',
    kind: 'blame',
    says: '(in ihrem alter|ihrer größe|in ihrer position|ihres standes)|(kunden|leute<e>|menschen|firmen|betriebe<e>|personen|jemand<e>) wie (ihnen|sie|ihr)|(von ihnen|ihnen)( <w>){0,3} (mehr erwartet|besseres erwartet|gedacht)|mehr erwartet|besser wissen|sollten (sie )?(wissen|sich|eigentlich|langsam)|(hätten|könnten|müssten) (sie )?(ja |doch |wenigstens |eigentlich |auch |schon )<w>|genug ist genug|wenn sie (glauben|denken|meinen)|irren sie sich|(verhalten|benehmen|aufführen|führen)( sie)? sich|(wollen|haben) sie( <w>){0,2} (absichtlich|ernsthaft|etwa|wirklich)|als absicht|absicht|diesmal|dieses mal|(gute|plausible|vernünftige)<e> erklärung|erklärung haben|geplatzte<e>|notorisch<e>|chronisch<e>|hartnäckig<e>|(mangelnd|fehlend|kein|wenig)<e> (respekt|anstand|moral|ehrgefühl|einsicht|manieren)|respekt|anstand|ausflüchte|verstecken|versteck|hinhalten|hinhaltung|verzögerungstaktik|vorgehen grenzt|grenzt an|kein gewissen|unvernünftig|zu viel verlangt|wie schwer (kann|ist)|wohl<e> (aufbringen|nicht|möglich|können)|(nichts|nicht viel|keinen cent) wert|wer (seine|sein|nicht|so)|hoffentlich haben|schön, wenn man|für alles|nur nicht|aber nicht|langsam fragen|fragen wir uns, ob sie (überhaupt|wirklich)|vor dem urlaub',
    unless:
      'hatten wir absicht|nicht (absicht|absichtlich)|schlechte absicht|mit respekt begegnen|für alles(,| was) (danken|gute)|alles gute|gutes?|(verhalten|benehmen) sich der|danke|dank',
    weight: 1,
    why: 'Das macht den Menschen klein; wer sich klein fühlt, antwortet nicht mehr.',
    instead: open,
    marks: [
      'In Ihrem Alter weiß man das.',
      'Kunden wie Sie ruinieren uns.',
      'Welche Ausrede gibt es diesmal?',
    ],
    passes: ['Das war nicht absichtlich.'],
  },
  {
    id: 'de.blame.our-anger',
    kind: 'blame',
    says: '(sind|bin|waren)( <w>){0,4} (entsetzt|empört|schockiert|wütend|sauer|verärgert|fassungslos|sprachlos|enttäuscht|befremdet|erschüttert|genervt|dumm|naiv|bedient)|(geduldsfaden|geduld|kulanz|nachsicht|verständnis|gutmütigkeit|vertrauen|freundlichkeit)( <w>){0,4} (dünn|aufgebraucht|erschöpft|ende|verspielt|verloren|zu ende|vorbei|schluss|grenzen|missbraucht|überstrapaziert)|(jedes|jegliches|alles|das) vertrauen( <w>){0,3} verloren|(warten|wartet)( wir)?( <w>){0,3} (seit monaten|seit wochen|noch immer|immer noch|vergeblich|umsonst)|(aber|doch) ... (warten|warteten) wir|nehmen (wir )?ihnen( <w>){0,3} (nicht|nicht mehr) ab|(kein|keinen|nicht einen) (cent|pfennig|einzigen)|(haben|hat) (wir )?noch nie (erlebt|gesehen)|so etwas haben wir|(umsonst|gratis)( <w>){0,2} (repariert|bekommt|arbeiten|geliefert)|betrüg<w>|abzocke|unverständlich ist|überhaupt kein verständnis|kein verständnis|(fehlt|fehlen) uns( <w>){0,2} (worte|verständnis|jedes)|reine (schikane|absicht)|nichts wert|offenbar( <w>){0,4}|ändert unsere meinung',
    unless: 'vertrauen (wir )?ihnen|(vertrauen|geduld) danken|danke|dank|unser fehler|offenbar ging',
    weight: 1,
    why: 'Wie sehr wir uns ärgern, hilft niemandem beim Zahlen.',
    instead: open,
    marks: ['Wir sind entsetzt.', 'Unsere Kulanz ist aufgebraucht.'],
    passes: ['Wir danken für Ihr Vertrauen.'],
  },
];
