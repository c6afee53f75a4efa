/** German claims of a right, a guilt or a lie that nobody has found to be so. */
import type { ToneRule } from '../../rule';

const talk = 'Bitte rufen Sie uns an, damit wir gemeinsam einen Weg finden.';

export const deClaims: readonly ToneRule[] = [
  {
    id: 'de.not-true-yet.claims-law',
    kind: 'not-true-yet',
    says: [
      '(nach geltendem recht|laut gesetz|das gesetz (erlaubt|gibt|ist)|gesetzlich|rechtlich|juristisch|das ist gesetz|von gesetzes wegen|im gesetz steht)( <w>){0,3} (dürfen|haben|können|gehört|müssen|verpflichtet|sind|darf)( <w>){0,9}',
      'das ist gesetz|(ja|und),? (ja )?(das|dazu) (dürfen|darf) (wir|ich)',
      '(automatisch|ohne weiteres|jederzeit)( <w>){0,2} (uns|mir|unser|unserem|betreten|verkaufen|abholen)',
      'gehör(t|en) (ihr <w> |ihre <w> |dann |jetzt |damit )?(automatisch )?(uns|mir)|(das|dies) dürfen wir',
      '(sie haben|du hast|haben sie|ihr habt|sie) (<w> ){0,2}(keinerlei|kein|keine|null|nicht das|jedes|verloren|alle|jegliche)<e> (<w> )?(recht|rechte|anspruch|ansprüche|chance|chancen|rechtsmittel|wahl|ausweg|argumente?|einwände?|mitspracherecht|handhabe)( <w>){0,4}',
      'rechtsmittel<z> (haben|gibt|stehen)( <w>)? (sie )?(keine|nicht|aussichtslos)',
      '(rechtslage|sachlage|sache|fall) ist (<w> )?(glasklar|sonnenklar|eindeutig|klar|entschieden|aussichtslos)',
      '(sie|du|ihr) (haben|hast|habt)( <w>)? (bereits |schon )?verloren',
      '(werten|gilt|bewerten|betrachten|deuten|verstehen)( <w>){0,5} als (<w> )?(schuldeingeständnis|schuldanerkenntnis|eingeständnis|geständnis|anerkenntnis|zustimmung|betrug|verweigerung|absicht|böswilligkeit)',
      '(einwände?|einwendungen?|beschwerden?|reklamationen?|mängel|mangel|mängelrügen?|behauptung|behauptungen|vorwürfe|kritik|argumente?|begründung|gründe)( <w>)? (<w> ){0,3}(frei erfunden|erfunden|vorgeschoben|haltlos|lächerlich|absurd|an den haaren|aus der luft|unbegründet|interessier<z>|dienen|eingefallen|nur ein vorwand|ein vorwand|zwecklos|unsinn|ausrede)( <w>){0,4}',
      '(angebliche|sogenannte|vermeintliche|behauptete|plötzliche)(r|n|s)? (<w> )?(mangel|mängel|krankheit|engpass|schaden|einwand|irrtum|fehler|überweisung|notlage|schwierigkeiten|reklamation|probleme|unkenntnis|urlaub|zahlung|umzug|liquiditätsengpass)<z>',
      'frei erfunden|erstunken|an den haaren herbei|aus den fingern|vorwand<z>|schutzbehauptung<z>',
      'zusammen(schreib|reim|fantasier|lüg)<z>|reiner zufall|welch(e|er|ein)? (ein )?zufall',
    ],
    unless: [
      'jederzeit (auf|bei|mit|zu) uns|willkommen|<wont>|bitte|dürfen (wir )?(sie|ihnen|fragen|um)|<day>|(nach|laut) (dem )?gesetz dürfen wir zinsen',
      'entschuldig<z>|danke|bedauer<z>|rückfragen sie|haben sie noch',
    ],
    unlessTrue: ['judgment'],
    weight: 1,
    why: 'Das behauptet ein Recht oder eine Schuld, die niemand festgestellt hat; schreiben Sie, was offen ist.',
    instead: talk,
    marks: [
      'Nach geltendem Recht dürfen wir Ihre Möbel verkaufen.',
      'Ihre Einwände sind frei erfunden.',
      'Der angebliche Mangel fiel Ihnen spät ein.',
    ],
    passes: ['Haben Sie noch Einwände gegen die Rechnung?'],
  },
];
