/** German pressure: nie, immer, sofort, müssen. */
import type { ToneRule } from '../../rule';

const please = 'Bitte zahlen Sie, sobald Sie können, oder sagen Sie uns, welcher Tag Ihnen passt.';

export const deAbsolute: readonly ToneRule[] = [
  {
    id: 'de.absolute.promptly',
    kind: 'absolute',
    says: '<promptly>',
    unless: [
      '<wont>|wir( <w>){0,3} (sofort|umgehend|unverzüglich)|(wir haben|helfe|melde|kümmere|prüfe|schicke|antworte|rufe|komme)( <w>){0,8} (sofort|umgehend)',
      '(werden|haben|bringen|prüfen|schicken|ziehen) wir|(müssen|brauchen) (sie )?nicht',
      '(kümmern|melden) wir|danke?|reden|sonst immer|würde ich|erzähl<z>|sprechen',
    ],
    weight: 1,
    why: 'Niemand kann auf der Stelle zahlen; ein Tag ist klarer.',
    kinder: 'so bald wie möglich',
    marks: ['Bitte zahlen Sie sofort.', 'Antworten Sie umgehend.'],
    passes: ['Das prüfen wir umgehend.', 'Sie müssen nicht sofort zahlen.'],
  },
  {
    id: 'de.absolute.immediate-payment',
    kind: 'absolute',
    says: [
      '(sofortige|umgehende|unverzügliche|prompte)<e> (zahlung<e>|überweisung|begleichung|zahlungseingang<e>|reaktion|antwort|erledigung|ausgleich<e>)',
      'bis (heute|heute abend|mitternacht|spätestens heute)|heute abend',
      '(zahlen|bezahlen|begleichen|handeln|überweisen|melden) sie( <w>){0,3} (jetzt|endlich|heute)',
      'endlich|<asks> sie (jetzt|gefälligst)|gefälligst',
    ],
    unless: [
      'endlich (geschafft|wieder|sommer)|heute oder|nicht heute|stand heute|gemietet|gebucht|geöffnet|betragen bis heute',
      'bis heute( <w>){0,9} (3|kein<e>|haben wir|nicht|nichts|offen|eingegangen|erhalten|vor|verbucht|beglichen)|(noch|haben wir) bis heute|<orTalk>',
    ],
    unlessKind: true,
    weight: 1,
    why: 'Das lässt keine Zeit zu antworten; nennen Sie einen Tag, der zu schaffen ist.',
    instead: please,
    marks: ['Eine sofortige Zahlung ist nötig.', 'Zahlen Sie endlich.'],
    passes: [
      'Heute muss nichts entschieden werden.',
      'Die Rechnung ist heute fällig.',
      'Bitte zahlen Sie jetzt, oder sagen Sie uns, was dazwischenkam.',
    ],
  },
  {
    id: 'de.absolute.must',
    kind: 'absolute',
    says: [
      'sie (müssen( <w>){0,7}|haben( <c>){0,7} zu) <asked>|müssen sie( <w>){0,6} <asked>',
      'sie werden( <w>){0,3} <asked>|sie zahlen (alle|jetzt|sofort|die|das|den)',
    ],
    unless: 'nicht|keine|nichts|wenn sie|falls sie|können|bitte|zeit, zu|bis zum|gebeten',
    weight: 1,
    why: '„Bitte“ verlangt dasselbe und wird lieber gehört.',
    instead: please,
    marks: ['Sie müssen den Betrag bezahlen.', 'Sie haben zu zahlen.'],
    passes: ['Sie müssen nicht anrufen.', 'Sie haben bis zum 2. Mai Zeit, zu zahlen.'],
  },
  {
    id: 'de.absolute.demand',
    kind: 'absolute',
    says: [
      '(wir|ich) (fordern|verlangen|bestehen|erwarten|befehlen|untersagen|fordere|verlange|bestehe|erwarte)( <w>){0,2}',
      'wird (hiermit )?(verlangt|gefordert|erwartet)',
      '(nicht|keinesfalls|nicht länger|nicht mehr)( <w>){0,2} (dulden|hinnehmen|akzeptieren|tolerieren|hingenommen|geduldet|akzeptiert|toleriert|gefallen)',
      '(höchste|allerhöchste)<e> zeit|keine (bitte|diskussion|ausnahmen?|widerrede|verzögerung<e>)',
      'wagen sie( <w>){0,2} nicht',
      '(rufen|kommen|schreiben|versuchen|denken|glauben) sie( <w>){0,2} (gar nicht|nicht,|nicht erst|bloß|ja)',
      'so nicht(?! (?:nachvollz|klar|verst|richtig|stimmt|passt))',
    ],
    unless: [
      '(fordern|verlangen|erwarten|forderung)( <w>){0,2} (nichts|nicht|keine)|verlangen wir nichts',
      'bis sie|erwarten (?:wir )?(?:ihre|die|den)(?: <w>){0,5} <day>',
    ],
    weight: 1,
    why: 'Befehle schließen die Tür; Bitten halten sie offen.',
    instead: please,
    marks: ['Wir fordern Zahlung.', 'Das werden wir nicht dulden.'],
    passes: ['Wir bitten Sie, bis zum 3. Mai zu zahlen.', 'Wir erwarten jetzt nichts von Ihnen.'],
  },
  {
    id: 'de.absolute.always',
    kind: 'absolute',
    says: [
      '(sie|ihre zahlung<e>)( <w>){0,2} (immer|nie|niemals|ständig|dauernd|andauernd|ewig)( <w>){0,5} (zahlen|bezahlen|zu spät|verspätet|erreichbar|ans|antworten|telefon|pünktlich|melden|gezahlt)',
      'sie (zahlen|gehen|antworten|reagieren|melden)( <w>){0,2} (immer|nie|niemals|ständig|dauernd)',
      'jedes (einzelne )?mal|immer noch nicht|ewige<e>|(nie|niemals) ans telefon',
    ],
    unless:
      '<cannot>|gefreut|freu<z>|immer (so |sehr |ganz )?(fair|pünktlich|zuverlässig|gut)|nie (zu spät|hinaus)|nie erreicht|erreicht hat',
    weight: 1,
    why: 'Kaum etwas ist immer so, und eine Ausnahme macht den Satz falsch.',
    instead: 'Wir haben noch nichts von Ihnen gehört.',
    marks: ['Sie antworten nie.', 'Sie zahlen immer zu spät.'],
    passes: [
      'Sie waren immer fair zu uns.',
      'Es ist nie zu spät, sich zu melden.',
      'Wenn es jedes Mal zu viel ist, sagen Sie es uns.',
    ],
  },
];
