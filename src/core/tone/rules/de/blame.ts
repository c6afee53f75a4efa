/** German blame: it judges the reader instead of saying what is open. */
import type { ToneRule } from '../../rule';

const open = 'Ihre Rechnung ist noch offen.';
const silent = 'Wir haben noch nichts von Ihnen gehört.';

export const deBlame: readonly ToneRule[] = [
  {
    id: 'de.blame.ignored',
    kind: 'blame',
    says: '(ignorier(t|en|st|te|ten|end)|missachtet|missachten|verweiger(t|n)|weigern sich|weichen uns|ausgewichen|weggedrückt|drücken sich|zu drücken|nicht (für nötig|die mühe|einmal|mal) |nicht einmal|gar nicht erst|(nicht )?(für nötig|der mühe wert)|absichtlich|vorsätzlich|mutwillig|beharrlich(e|es|en)?|wie oft|hinterher(zu)?(laufen|rennen|telefonieren)|trotz (unserer |mehrfacher |mehrmaliger |wiederholter |zahlreicher |aller )<w>|wiederholt nicht)',
    unless: '(können|dürfen|bitte|dürften)( <w>){0,4} ignorieren|nicht (absichtlich|ignoriert)|sicher nicht',
    weight: 1,
    why: 'Niemand weiß, warum sie schweigen; Briefe gehen verloren, und Menschen werden krank.',
    instead: silent,
    marks: ['Sie haben unsere Briefe ignoriert.', 'Sie haben sich nicht einmal gemeldet.'],
    passes: [
      'Wenn Sie schon gezahlt haben, können Sie diesen Brief ignorieren.',
      'Sie haben auf den Brief vom 3. Mai nicht geantwortet.',
    ],
  },
  {
    id: 'de.blame.vice',
    kind: 'blame',
    says: '(ihr<e>|dieses?r?|ein derartige<e>|solch<e>|keine|ihrer) (<w> ){0,2}(<vice>)<e>|(durch|wegen|aufgrund) ihr<e> (<w> ){0,2}(<vice>)<e>|versäumt( haben)?|kein<e> (ausreden|entschuldigung|grund,? eine rechnung)|ausreden',
    unless:
      '(nicht ihr|unser|mein)<e> (verschulden|versäumnis|schweigen)|dank für ihr|ohne ihr verschulden|wir haben( <w>){0,4} versäumt',
    weight: 1,
    why: 'Das ist ein Urteil über einen Menschen; sagen Sie, was offen ist.',
    instead: open,
    marks: ['Ihr Verhalten ist bekannt.', 'Wir wollen keine Ausreden mehr.'],
    passes: ['Das war unser Versäumnis.', 'Ihre Zahlung fehlt noch.'],
  },
  {
    id: 'de.blame.you-are',
    kind: 'blame',
    says: '(<insult>)<e>|<outrage><e>|schämen|schämt|selbst schuld|(ihre|eigene) schuld|selbst zuzuschreiben|(sie|allein sie)( <w>){0,3} zu verantworten|(nicht|nie) (zu )?trauen|(schlechte|säumige|unzuverlässige)<e> (schuldner|zahler|kunde)<e>|(anständig|ehrlich|erwachsen|seriös|ordentlich)<e> (firma|mensch<e>|unternehmen|kaufmann|kunde|geschäftsmann|betrieb)|reißen sie sich|zusammenreißen|im stich gelassen|enttäuscht|(keine|nicht die) absicht|gelogen|lügen|anzulügen|angelogen|belogen|wort gebrochen|gebrochene?s? (versprechen|zusage|wort)|versprechen gebrochen|mit füßen|ausgenutzt|(verstoßen|verstößt)( <w>){0,2} gegen|vergeudet|verschwendet|(zu )?verschwenden|hören sie( <w>){0,3} auf|jammern|schaden sie uns|(sie sind|sind sie) (<w> )?in verzug|so (geht|behandelt|behandeln) (man|uns|sie)|wort halten|wünschen übrig',
    unless:
      '(nichts|nicht|niemand),?( <w>){0,5} schämen|nicht ihre schuld|trifft (sie )?(<w> )?keine schuld|niemand|nicht (enttäuscht|unzuverlässig|nachlässig|unmöglich)|möglich',
    weight: 1,
    why: 'Das verurteilt den Menschen; wer sich verurteilt fühlt, antwortet nicht mehr.',
    instead: open,
    marks: ['Sie sind unzuverlässig.', 'Das ist eine Frechheit.', 'Sie haben Ihr Wort gebrochen.'],
    passes: ['Das ist nicht Ihre Schuld.', 'Niemand hält Sie für unehrlich.'],
  },
  {
    id: 'de.blame.fed-up',
    kind: 'blame',
    says: '(sind|bin|haben|habe)( <w>){0,5} (satt|leid|müde)|haben( <w>){0,2} genug (von|gewartet)|(jetzt|nun|uns) reicht( es)?|(mehr als |wirklich |wahrlich )genug (zeit|gelegenheit<e>|chancen|möglichkeiten|geduld)|lange genug|(schon )?viel zu (viel|lange|oft)|nicht (unser|mein) problem|(geht|interessiert|interessieren|kümmert|kümmern)( <w>){0,2} uns( <w>)? nicht|interessieren (uns|mich) nicht|(ist|sind) (uns|mir)( <w>){0,2} (egal|gleichgültig|gleich)|ob es ihnen passt|schon wieder|wieder einmal|zum wiederholten mal<e>|geht uns nichts an|(hatten|haben) (wir|ich) noch nie',
    unless: 'nicht (egal|gleichgültig)|viel zu (viel|lange|oft) gearbeitet',
    weight: 1,
    why: 'Wie uns das Warten ankommt, hilft niemandem beim Zahlen.',
    instead: open,
    marks: ['Wir haben Ihre Anrufe satt.', 'Das ist nicht unser Problem.'],
    passes: ['Danke für Ihre Geduld.', 'Wir warten gern.'],
  },
  {
    id: 'de.blame.why',
    kind: 'blame',
    says: '(warum|weshalb|wieso) (haben|zahlen|antworten|melden|reagieren|können|ist|schweigen) (sie|es)( <w>){0,5} (nicht|nie|immer)|(sie wollten|sie sollten|sie hatten (versprochen|zugesagt)|sie haben (versprochen|zugesagt))( <w>){0,9} (aber|doch|gelogen|nichts|nicht)|(andere|alle anderen|unsere anderen)<e> (kunden|menschen|leute|betriebe)( <w>){0,3} (schaffen|zahlen|können|pünktlich)|sonst niemand|das wissen sie (genau|sehr)|und das wissen sie|(darf|kann|muss) (man|ich|wir)( <w>){0,2} (erwarten|verlangen)|eigentlich erwarten|unterschrieben, also',
    weight: 1,
    why: 'Eine Frage, die anklagt, bekommt keine Antwort; fragen Sie, was los ist und ob Sie helfen können.',
    instead: 'Bitte sagen Sie uns, wenn etwas im Weg steht.',
    marks: ['Warum haben Sie nicht gezahlt?', 'Andere Kunden zahlen pünktlich.'],
    passes: ['Warum war die Rechnung falsch?', 'Sie sagten uns am 12. Mai, dass Sie zahlen.'],
  },
  {
    id: 'de.blame.story',
    kind: 'blame',
    says: '<ills>( <w>){0,2} (ist|sind|ändert|entschuldigt|befreit|schützt)( <w>){0,3} (kein<e>|nicht<e>|nichts)|auch (nach|bei|mit|in|während) ... <ills>( <w>){0,4} (müssen|muss|sind|ist)|(private<e>|familiäre<e>|persönliche<e>) (probleme<e>|schwierigkeiten|sorgen|angelegenheiten)',
    weight: 2,
    why: 'Wer Sorgen hat, muss zuerst davon hören und danach vom Geld.',
    instead: 'Es tut uns leid, dass es gerade schwer ist.',
    marks: ['Krankheit ist kein Grund.', 'Auch nach einem Todesfall müssen Rechnungen bezahlt werden.'],
    passes: ['Ihre Krankheit tut uns leid.'],
  },
];
