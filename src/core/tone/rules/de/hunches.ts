/** German words that are harsh in company only: one alone is nothing, two together are a reproach. */
import type { ToneRule } from '../../rule';

/** A sentence about the matter, or one that asks, is no reproach for one such word. */
const matter = '<matter>';

interface Hunch {
  readonly kind: ToneRule['kind'];
  readonly says: ToneRule['says'];
  readonly unless?: string;
  readonly why: string;
  readonly marks: string;
  readonly passes: string;
}

const hunches: Readonly<Record<string, Hunch>> = {
  particle: {
    kind: 'sarcasm',
    says: 'eben|halt|bloß|doch|ja|wohl|denn|mal|etwa|eh|gar|überhaupt|sogar|eigentlich|nun mal|schon|nur|gleich|lieber|natürlich|sicher|sicherlich|bestimmt|selbstverständlich|angeblich<e>|plötzlich|auf einmal|also|jedenfalls|immerhin|übrigens|leider|erst',
    why: 'Dieses Wörtchen klingt hier nach einem Vorwurf.',
    marks: 'Das ist halt so.',
    passes: 'Das ist so.',
  },
  absolute: {
    kind: 'absolute',
    says: 'nie|niemals|niemand<e>|keiner|keinem|keinerlei|kein mensch|nichts|immer|ständig|dauernd|ewig<e>|alles|jeder|jede|jedes|jedem|jeden|völlig|total|restlos|endgültig<e>|einzig<e>|kein einzige<e>|absolut|komplett|nirgends|nirgendwo|überall|schon lange|wieder|mehr|länger|höchstens|mindestens|am liebsten',
    why: 'Kaum etwas ist immer so oder nie, und eine Ausnahme macht den Satz falsch.',
    marks: 'Das war nie so.',
    passes: 'Das war im Mai so.',
  },
  'about-you': {
    kind: 'blame',
    says: '(sie|ihr) (?!bitte)[a-zäöüß]{1,20}en|(du|dich) [a-zäöüß]{1,20}(st|t)?|[a-zäöüß]{1,20}en sie|[a-zäöüß]{1,18}st (du|dich|dir)|(ihnen|dir|euch|sie) (<w> )?(sind|ist|haben|hat|wird|werden|sein|muss)',
    unless: `${matter}|finden sie|erhalten sie|erreichen sie|geben sie|verwenden sie`,
    why: 'Der Satz handelt vom Menschen statt von der Rechnung.',
    marks: 'Sie fahren damit herum.',
    passes: 'Bitte fahren Sie hin.',
  },
  deed: {
    kind: 'blame',
    says: [
      '(sie|ihr|du|ich|wir|er|man) (sich |mich |mir |uns |dir |dich |nur |doch |ja |wohl |eben |das |es |die |den |mein<e> |ihr<e> ){0,2}(?!<plain>[^a-zäöüß])[a-zäöüß]{2,22}(en|st|e|t)',
      '(?!<plain> )[a-zäöüß]{3,22}(en|st|e) (sie|du|ich|wir|ihr|er)',
      '(?!<plain>[^a-zäöüß])[a-zäöüß]{3,22}(en|st)(?=[.!?,])|(ge|ver|be|zer|ent|er)[a-zäöüß]{3,18}t(?=[.!?,])',
    ],
    unless: matter,
    why: 'Dieses Wort hat mit der Rechnung nichts zu tun; es trifft hier den Menschen.',
    marks: 'Sie trödeln.',
    passes: 'Sie zahlen.',
  },
  yours: {
    kind: 'blame',
    says: '(ihr|dein|euer|eur)<e> [a-zäöüß-]{1,30}',
    unless: `${matter}|ihre? (<w> )?(zahlung|rechnung|konto|bestellung|überweisung|nachricht|anfrage|schreiben|auftrag|adresse|anschrift|kundennummer)`,
    why: 'Der Satz handelt vom Menschen statt von der Rechnung.',
    marks: 'Ihr Hund ist klüger.',
    passes: 'Ihre Rechnung ist offen.',
  },
  outcry: {
    kind: 'absolute',
    says: '[^ ]{1,30}!|[^ ]{1,30}\\?',
    unless: `${matter}|können sie|wann|welche<e>|haben sie|wer|ist (die|der|das|ihr<e>)|soll(en)?|liegt|hallo|guten`,
    why: 'Ein Ausruf oder eine bohrende Frage setzt unter Druck.',
    marks: 'Das ist nicht wahr!',
    passes: 'Das ist nicht wahr.',
  },
  negated: {
    kind: 'blame',
    says: 'nicht|kein<e>|nichts|ohne|weder|kaum|zu (spät|wenig|viel|lange|oft)',
    unless: `${matter}`,
    why: 'Was der Mensch nicht tut, hört er hier als Vorwurf.',
    marks: 'Sie kommen nicht.',
    passes: 'Sie kommen.',
  },
  'in-general': {
    kind: 'blame',
    says: 'man|wer|einer|jemand<e>|unsereins|andere|anderen|leute|leuten|menschen|mensch|jeder|jedermann|seine|seinen|seiner|er|wo|woher|wohin|warum|wieso|weshalb|wozu|wie|was',
    unless: `${matter}|was sie|wie (vereinbart|besprochen|viel|viele)|seine?n? (sohn|tochter)`,
    why: 'Das spricht über den Menschen wie über einen Fall.',
    marks: 'So macht man das.',
    passes: 'So machen wir das.',
  },
  contrast: {
    kind: 'sarcasm',
    says: 'aber|trotzdem|dafür|stattdessen|während|statt|anstatt|obwohl|dabei|dennoch|nur nicht|sonst|ansonsten|andernfalls|notfalls|dann|bald|demnächst|künftig|irgendwann|früher oder später',
    unless: `${matter}|während (der|des|unserer)`,
    why: 'Der Gegensatz klingt hier nach einem Vorwurf oder einer Drohung.',
    marks: 'Dann ist es aus.',
    passes: 'Es ist aus.',
  },
  'our-side': {
    kind: 'blame',
    says: 'ich',
    unless: `${matter}`,
    why: 'Hier spricht der eigene Ärger; das hilft niemandem beim Zahlen.',
    marks: 'So mag ich das.',
    passes: 'So mag er das.',
  },
  mine: {
    kind: 'blame',
    says: 'mir|mich|mit uns|meine<e> [a-zäöüß]{2,30}',
    unless: matter,
    why: 'Hier spricht der eigene Ärger; das hilft niemandem beim Zahlen.',
    marks: 'Das gefällt mir.',
    passes: 'Das gefällt.',
  },
  intense: {
    kind: 'absolute',
    says: 'so|solch<e>|derart<e>|dermaßen|wirklich|echt|ehrlich|ernsthaft|im ernst|tatsächlich|ganz|sehr|viel|zu|genau|lange|langsam|oft|jetzt|endlich|heute|morgen|diesmal|einmal|zweimal|dreimal|zehnmal|hundertmal',
    unless: `${matter}`,
    why: 'Diese Verstärkung klingt hier nach Ungeduld.',
    marks: 'Das ist so.',
    passes: 'Das ist es.',
  },
  sore: {
    kind: 'blame',
    says: [
      '(traurig|bitter|schlimm|übel|elend|arm|schlecht|kaputt|tot|krank|gefährlich|dumm|nackt|dunkel|kalt|blind|taub|stumm|schwach|hart|faul|feige|lahm|müde|fertig|egal|verrückt|irre|wild|böse|leer|hohl|billig|schmutzig|dreckig|fett|klein|groß|reich|stolz|seltsam|merkwürdig|komisch|sonderbar|erstaunlich|lustig|witzig|nett|schön)(e|en|er|es|em|ste|sten|erer)?',
      '(lachen|lacht|weinen|weint|schreien|schreit|drohen|droht|warnen|warnt|leiden|hassen|hasst|verachten|verloren|verlieren|verliert|vorbei|ende|schluss|aus und|angst|wut|wütend|ärger|ärgerlich|nerven|geduld|scham|schuld|chaos|katastrophe|desaster|dreck|müll|schrott|gift|opfer|feind|krieg|kampf|streit|ernst|lügt|tritt|fallen|sterben|stirbt|fressen|saufen|stinken|stinkt|verschwinden|verschwunden|verstecken|versteckt|klauen|wissen|glauben|denken|träumen|schlafen|erklären|erzählen|behaupten|behauptet|versprochen|verspricht|vergessen|verdient|verdienen)',
      '(geld|kohle|schulden|konsequenzen|folgen|anwalt|anwälte|inkasso|polizei|kopf|hals|nase|gesicht|finger|zunge|ohren|augen|zähne|herz|haut|tür|straße|feuer|messer|hund|sau|kuh|affe|esel|teufel|hölle|himmel|könig|spiel|witz|zirkus|märchen|ausrede|lüge|wahrheit|ehre|moral|gewissen|verstand|hirn|charakter|mut|stil|niveau|luft|gras|sand|wand|wasser|zeit|tag|tage|leute|menschen|mensch|mann|frau|kind|kinder|vater|mutter|leben|welt|laden|schule|recht|grund)',
      '(auto|bmw|audi|mercedes|porsche|urlaub|kreuzfahrt|instagram|facebook|handy|iphone|party|feiern|villa|pool|yacht|golf|champagner|restaurant|luxus|millionär|wohnzimmer|terrasse|hochzeit)<z>',
    ],
    unless: matter,
    why: 'Dieses Wort trifft hier den Menschen.',
    marks: 'Das ist bitter.',
    passes: 'Das ist offen.',
  },
};

export const deHunches: readonly ToneRule[] = Object.entries(hunches).map(
  ([name, { kind, says, unless, why, marks, passes }]) => ({
    id: `de.${kind}.hunch-${name}`,
    kind,
    says,
    ...(unless === undefined ? {} : { unless }),
    weight: 0.5,
    why,
    marks: [marks],
    passes: [passes],
  }),
);
