/** German kindness by its grammar: leave not to do something, trust, our own faults, soothing and offers. */
import type { KindRule } from '../../rule';

export const deKindMore: readonly KindRule[] = [
  {
    id: 'de.kind.may-skip',
    says: [
      '(können|dürfen|darf|kann|könnt|kannst|dürft) (sie |du |ihr )?( <w>){0,6} (ganz|einfach|ruhig|gern|gerne|auslassen|überspringen|aussetzen|weglassen|ausfallen|vergessen|behalten|wegwerfen|zurückgeben|ignorieren|pausieren|später|in raten|nachreichen|liegen lassen|ausruhen|verschieben|schieben)( <w>)?',
      '(brauchen|brauchst|braucht|müssen|musst|muss) (wir |sie |du |sich |es |dafür |uns |dazu )?( <w>){0,5}(kein<e>|nicht|nichts|niemand<e>) (<w> ){0,3}(nachweis<e>|erklärung<e>|unterlagen|beweis<e>|gründe|begründung|formular<e>|rechtfertigen|tun|machen|unternehmen|kommen|sofort|auf einmal|alles|heute|gleich|anrufen|erklären|schreiben|zahlen|entschuldigen|fürchten|überlegen|allein|warten|eilen|hetzen|danken|sorgen|schämen)',
      '(wort|zeile|nachricht|anruf|sms|mail|e-mail|zettel|kurzer anruf|ok|daumen hoch|ein satz|foto) (von ihnen |von dir |am telefon )?(genügt|reicht)( <w>){0,3}|(genügt|reicht) (uns|mir|völlig|vollkommen|vollauf|auch)( <w>){0,4}|(wir|ich) (glauben|glaube|vertrauen|vertraue|trauen)( <w>)? (ihnen|dir|euch)|auf ihr wort|(ihr|dein) wort (genügt|zählt|reicht)',
      'spielraum|lässt sich( <w>){0,5} (einrichten|machen|regeln|verschieben|aufteilen|schieben|lösen|finden|strecken|klären)|(wir|ich) (sind|bin) (da )?(ganz |sehr |gern )?(flexibel|offen|unkompliziert|entspannt|kulant)|(geht|ginge|klappt) (auch|gern|natürlich|problemlos)( <w>){0,5}|kulan(t|z|zweg|terweise)|eine möglichkeit wäre|(mein|unser) (vorschlag|angebot)|vorschlag zur güte|(wären|wäre|würde|würden)( <w>){0,8} (helfen|entlasten|erleichtern|passen|reichen|guttun|hilfreich|angenehmer|leichter)(\\?)?|etwas weniger|weniger im monat|kleiner anfangen|wie viel( <w>){0,4} (möglich|machbar|drin|tragbar|schaffbar)',
    ],
    unless: 'muss (bis|zum)|<day>|rechtsanw<z>|klage|mahnbescheid|inkasso<z>|wann |bar oder|können sie (uns|mir|die|den|das|bitte|beim|online)',
    marks: ['Den Juli können Sie ganz auslassen.', 'Wir brauchen keine Nachweise.', 'Beim Termin ist noch Spielraum.'],
    passes: ['Können Sie uns die Nummer nennen?'],
  },
  {
    id: 'de.kind.our-fault',
    says: [
      '(wir|ich|unser<e>|mein<e>|uns|mir|bei uns|von uns)( <w>){0,6} (verwechselt|vergessen|übersehen|vertan|verrechnet|vertauscht|verschlafen|verpasst|versäumt|irrtümlich|versehentlich|missverstanden|verlegt|verschlampt|verschusselt|falsch|zu langsam|zu spät gemeldet|nicht schön|unglücklich|ungeschickt|unterlaufen|schiefgegangen|schief gelaufen|schiefgelaufen|danebengegangen|geirrt|zu verantworten|besser machen|wiedergutmachen|wiedergutzumachen|gutmachen)( <w>)?',
      '(geht|gehen|ging|liegt|lag|liegen) (<w> ){0,2}(auf|an) (unsere|meine|uns|mir|unserer|meiner)( <w>){0,2}( kappe| rechnung)?|auf unsere kappe|wiedergutmachung|als (kleine<e> )?(entschädigung|wiedergutmachung|dankeschön|trost|ausgleich|zeichen|geste)|hätte(n)? (nicht|so nicht)( <w>){0,3} (passieren|vorkommen|dürfen)|darf (uns )?nicht (noch einmal )?passieren|kommt nicht (wieder|mehr|noch einmal) vor|(ihre|deine) (stimmten|angaben stimmen|rechnung stimmt)|(sie|du) (lagen|lagst|liegen) (ganz |völlig )?richtig|zu recht|mit recht|völlig recht',
    ],
    unless: 'sie (haben|hatten|wollen|werden) uns|(uns|mich) (<w> )?(vergessen|hintergangen)|offenbar|zu wenig|falsch (überwiesen|angegeben)',
    marks: ['Unsere Zahlen waren falsch.', 'Das geht auf unsere Kappe.'],
    passes: ['Sie haben uns vergessen.'],
  },
  {
    id: 'de.kind.soothes',
    says: [
      '(lassen|lass|lasst) (sie |dir |euch )?(sich |dich |euch )?( <w>){0,6}nicht (verderben|stören|entmutigen|drängen|beunruhigen|verunsichern|stressen|unterkriegen|aus der ruhe|hetzen|abschrecken|ängstigen|die laune)|(ärgern|grämen|sorgen|stressen|quälen|fürchten|beunruhigen) (sie |dich )?(sich )?(bitte |deswegen |deshalb )?nicht|(zerbrechen|machen|mach|macht) (sie |dir |euch )?(sich )?( <w>){0,3}(nichts draus|nichts daraus|kein<e> (kopf|gedanken|sorgen?|stress|druck))|kopf hoch|nur mut|keine bange|wird (alles |schon )?(gut|wieder)|alles (halb so|wird|kein)|es gibt (schlimmeres|wichtigeres|immer einen)|wichtigeres|wichtiger (als|ist)|am wichtigsten|das wichtigste|das zählt|zählt (mehr|für uns|am meisten)|zuerst (sie|die familie|die gesundheit|gesund)|(gesundheit|familie|leben|genesung|kind|kinder|baby|trauer|ernte)( <w>){0,3} (geht vor|hat vorrang|zuerst|ist wichtiger|sind wichtiger)',
      '(wie (geht|läuft)|geht es)( <w>){0,5} (ihnen|dir|euch|ihrer|ihrem|der|dem|den)( <w>){0,4}|wie es (ihnen|dir|euch|ihrem|ihrer)( <w>){0,6} geht|zurechtkommen|zurecht kommen|(denken|dachten|gedacht)( <w>){0,3} (an sie|an euch|an dich)|(an sie|an euch|an dich) (gedacht|denken)|gute (gedanken|wünsche)|(nehmen|nimm) sie (<w> )?(alle |jede )?hilfe|hilfe( <w>){0,5} (annehmen|holen|bitten|mut|keine schande)|um hilfe|hilfe (brauchen|benötigen|wünschen|gibt)|(sich )?(schonen|erholen|ausruhen|pflegen)( <w>){0,2}|(ihnen|euch|dir) (und|zusammen|samt|mit)( <w>){0,5} (familie|lieben|team|baby|kleinen|kollegen)',
      '(sie|ihr|du) (sind|seid|bist|waren|haben|habt|hast|machen|macht)( <w>){0,7} (zuverlässig<e>|pünktlich<e>|treu<e>|fair<e>|hervorragend<e>|vorbildlich<e>|geschätzte<e>|gut gemacht|toll gemacht|richtig gemacht|großartig<e>|viel geleistet|willkommen|angenehm<e>|liebste<e>|liebe<e>|langjährige<e>|seit (vielen|zehn|fünf|zwanzig|langen|jahren)|verlass|freundlich<e>|hilfsbereit<e>|wertvoll<e>|herzlich<e>|super|toll<e>)|auf sie ist verlass|verlass auf sie|(seit|nach) (<w> ){0,2}jahren( <w>){0,3} (treue|vertrauen|zusammenarbeit|kunde|kundin|bei uns)|(mutig|stark|bewundernswert|respekt|chapeau|hut ab),? (wie|dass|vor)( <w>){0,3}|(großen|meinen|unseren|allen|höchsten) respekt|respekt (davor|dafür|vor ihr)( <w>)?|(alle|unsere) achtung (vor|dafür)',
      '(wir|ich) (bleiben|bleibe|stehen|stehe|halten|halte|lassen|lasse)( <w>){0,6} (ihrer seite|zu ihnen|ihnen treu|nicht allein|nicht hängen|fest|frei|offen|erhalten|zusammen|bereit)|(sehen|finden|schauen|schau) (wir )?(dann |einfach |gemeinsam |zusammen )?(weiter|gemeinsam|zusammen|in ruhe)|melden? (wir |ich )?uns erst|(wir|ich) (melden|melde|kommen|fragen)( <w>){0,3} (uns |mich )?erst( <w>){0,5}|(fangen|starten|beginnen)( <w>){0,5} (neu an|von vorn|neu)|(gewiss|bestimmt|sicher|garantiert|natürlich) nicht( <w>){0,3} (wegen|das wasser|den strom|gleich|weg|ab|vor gericht|böse)|(drehen|stellen|sperren|kündigen|schalten)( <w>){0,4} (gewiss|bestimmt|sicher|natürlich|keinesfalls|selbstverständlich) nicht( <w>){0,4}|last (ab|von)|(etwas|ein stück|eine sorge|arbeit|last|mühe)( <w>){0,4} abnehmen|entlast<z>|erleichter<z>|leichter machen',
    ],
    unless: 'können sie nicht|wie geht es weiter|lassen sich nicht|wichtiges|in rechnung|um hilfe der',
    marks: ['Lassen Sie sich den Urlaub davon nicht verderben.', 'Sie sind seit vielen Jahren bei uns.', 'Wir drehen Ihnen gewiss nicht das Wasser ab.'],
    passes: ['Die Rechnung liegt bei.'],
  },
];
