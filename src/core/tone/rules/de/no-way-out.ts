/** German consequences that lack a day or a way out, and legal claims that are not true yet. */
import type { ToneRule } from '../../rule';

const grave =
  '<court>|<collectors>|verkauf(en|t)|(liefern|beliefern|sperren|kündigen)( <w>){0,3} (nicht mehr|konto|vertrag|zugang)';
const act =
  'werden|wird|leiten|leitet|beauftragen|übergeben|übergibt|gehen|geht|erheben|reichen|einreichen|ergeht|erfolgt|verkaufen|schalten|einschalten|verklagen|ziehen|folgt|droht|einleiten|beantragen|sehen';

export const deNoWayOut: readonly ToneRule[] = [
  {
    id: 'de.no-way-out.no-day',
    kind: 'no-way-out',
    says: `(${act}) ... (${grave})|(${grave}) ... (${act})`,
    unless: '<day>|<wont>|vergessen|wurde|können sie|kosten<e> (für|betragen)',
    unlessTrue: ['claim-next', 'claim-issued', 'judgment', 'with-solicitor', 'handed-over'],
    weight: 1,
    why: 'Zu einer Folge gehört ihr Tag, damit man weiß, wie viel Zeit bleibt.',
    instead: 'Bitte rufen Sie uns an, damit wir besprechen, wie es weitergeht.',
    marks: ['Wir gehen vor Gericht.', 'Ein Inkassobüro wird beauftragt.'],
    passes: ['Hören wir bis zum 3. Mai nichts, gehen wir vor Gericht.', 'Wir gehen nicht vor Gericht.'],
  },
  {
    id: 'de.no-way-out.no-way',
    kind: 'no-way-out',
    says: `<day> ... (${act}) ... (${grave})|(${act}) ... <day> ... (${grave})|(${act}) ... (${grave}) ... <day>`,
    unless: '<wayOut>|<wont>|wurde',
    unlessTrue: ['claim-next', 'claim-issued', 'judgment', 'with-solicitor', 'handed-over'],
    weight: 1,
    why: 'Sagen Sie im selben Satz, was es verhindert.',
    marks: ['Am 3. Mai gehen wir vor Gericht.'],
    passes: ['Wenn Sie bis zum 3. Mai nicht zahlen, gehen wir vor Gericht.'],
  },
  {
    id: 'de.not-true-yet.handed-over',
    kind: 'not-true-yet',
    says: [
      '(haben|wurde|ist|wird)( <w>){0,9} (<collectors>|anwalt|rechtsanwalt|anwältin|rechtsabteilung)( <w>){0,3} (übergeben|abgegeben|weitergeleitet|verkauft|beauftragt|eingeschaltet)',
      '(liegt|ist) (jetzt |nun |bereits )?(beim|bei unserem|bei der|bei unserer|in den händen) ... (<collectors>|anwalts?|rechtsabteilung|anwältin)',
      '(liegt|ist) (jetzt |nun |bereits )?(beim|bei unserem|bei der) (anwalt|inkasso|rechtsanwalt)',
    ],
    unlessTrue: ['handed-over', 'with-solicitor'],
    weight: 1,
    why: 'Diese Forderung ist nicht übergeben worden, also darf der Brief das nicht sagen.',
    instead: 'Bitte rufen Sie uns an, damit wir besprechen, wie es weitergeht.',
    marks: ['Wir haben Ihr Konto an unseren Anwalt übergeben.', 'Die Sache liegt beim Anwalt.'],
    passes: ['Wir haben Ihre Anfrage an die Werkstatt weitergeleitet.'],
  },
  {
    id: 'de.not-true-yet.claim',
    kind: 'not-true-yet',
    says: [
      '(haben|wurde|ist|wurden)( <w>){0,8} (mahnbescheid|klage)( <w>){0,4} (beantragt|eingereicht|erhoben|erlassen|zugestellt)',
      '(mahnbescheid|klage) (wurde|ist)( <w>){0,5} (beantragt|eingereicht|erhoben|erlassen|zugestellt)',
    ],
    unless: 'zurückgenommen|nicht',
    unlessTrue: ['claim-issued', 'judgment'],
    weight: 1,
    why: 'Es ist noch nichts beantragt, also darf der Brief das nicht sagen.',
    marks: ['Wir haben Klage eingereicht.', 'Der Mahnbescheid wurde beantragt.'],
    passes: ['Der Urlaub wurde beantragt.'],
  },
  {
    id: 'de.not-true-yet.judgment',
    kind: 'not-true-yet',
    says: ['(urteil|vollstreckungsbescheid|titel)( <w>){0,6} (erlassen|ergangen|erwirkt|rechtskräftig)'],
    unlessTrue: ['judgment'],
    weight: 1,
    why: 'Es gibt kein Urteil, also darf der Brief das nicht sagen.',
    marks: ['Ein Urteil ist ergangen.'],
    passes: ['Ihr Urteil über unsere Arbeit freut uns.'],
  },
  {
    id: 'de.not-true-yet.trade-law',
    kind: 'not-true-yet',
    says: '288 (absatz|abs.?) 5|neun prozentpunkte<e>|40 ?€ pauschale|pauschale von 40',
    debtorKinds: ['individual'],
    weight: 1,
    why: 'Das gilt nur zwischen Unternehmen, nicht gegenüber Verbrauchern.',
    marks: ['Es fällt eine Pauschale von 40 € an.'],
    passes: ['Verzugszinsen haben wir nicht berechnet.'],
  },
];
