/**
 * German words that are harsh in company only: one alone is nothing, two of different kinds are a reproach, unless the
 * sentence is kind or about the matter.
 */
import type { ToneRule } from '../../rule';

interface Hunch extends Pick<ToneRule, 'kind' | 'says' | 'unless' | 'why'> {
  readonly marks: string;
  readonly passes: string;
}

const hunches: Readonly<Record<string, Hunch>> = {
  // However many of these there are, they are one: who speaks of people is not harsh yet.
  people: {
    kind: 'blame',
    says: [
      'eben|halt|bloß|doch|ja|wohl|denn|mal|etwa|eh|gar|überhaupt|sogar|eigentlich|nun mal|schon|nur|gleich',
      'angeblich<e>|plötzlich|also|jedenfalls|immerhin',
      'aber|trotzdem|dafür|stattdessen|statt|anstatt|obwohl|dabei|dennoch|ansonsten|notfalls|bald|demnächst|künftig',
      'irgendwann|früher oder später|man|wer|einer|jemand<e>|unsereins|leute|leuten|jedermann|warum|wieso|weshalb',
      'so|solch<e>|derart<e>|dermaßen|wirklich|echt|ernsthaft|tatsächlich|genau|lange|langsam',
      'jetzt|endlich|diesmal|zweimal|dreimal|zehnmal|hundertmal|länger|höchstens|wo|woher|wie|seine?[nrm]?|er|dann',
      'sonst|was|einmal',
      'nie|niemals|niemand<e>|keiner|keinem|keinerlei|kein mensch|nichts|immer|ständig|dauernd|ewig<e>|alles|jeder',
      'jedem|völlig|total|restlos|endgültig<e>|einzig<e>|absolut|komplett|nirgends|überall|schon lange|nie wieder',
      '(sie|ihr|du) (sich |mich |mir |uns |dir |dich |nur |doch |ja |wohl |eben |das |es |die |den |mein<e> |ihr<e> ){0,2}(?!<plain>[^a-zäöüß])[a-zäöüß]{2,22}(en|st|e|t)',
      '(?!<plain> )[a-zäöüß]{3,22}(en|st|e) (sie|du|ihr)',
      '(sie|ihr|du) (sind|seid|bist|haben|habt|hast|wollen|wollt|willst|werden|werdet|wirst|können|könnt|kannst|müssen|musst|machen|machst|tun|tust|lassen|lässt|gehen|gehst|kommen|kommst|stehen|sitzen|hören|sehen|nehmen)',
      '(sind|seid|bist|haben|habt|hast|wollen|wollt|willst|machen|machst|tun|tust|lassen|lässt|gehen|gehst|kommen|kommst|stehen|nehmen) (sie|ihr|du)',
      '(ihnen|dir|euch|dich) (<w> )?(sind|ist|haben|hat|wird|werden|sein|muss)',
      '(ihr|dein|euer|eur)<e> [a-zäöüß-]{1,30}',
      '(ich|wir|er|man) (sich |mich |mir |uns |dir |dich |nur |doch |ja |wohl |eben |das |es |die |den |mein<e> |ihr<e> ){0,2}(?!<plain>[^a-zäöüß])[a-zäöüß]{2,22}(en|st|e|t)',
      '(?!<plain> )[a-zäöüß]{3,22}(en|e) (ich|wir|er)',
      '(?!<plain>[^a-zäöüß])[a-zäöüß]{3,22}(en|st|t)(?=[.!?,])',
      'mir|mich|mit uns|mein<e> [a-zäöüß]{2,30}',
      'ich',
    ],
    unless: [
      '<matter>|wie vereinbart|was sie|sagen sie es|wie (ist|sieht|läuft|steht)|bevor sie|wenn sie|falls sie|dass sie mit',
      'haben sie|ich (wollte fragen|rufe an|habe eine|rufe)',
    ],
    why: 'Der Satz handelt von Menschen statt von der Rechnung; schreiben Sie, was offen ist.',
    marks: 'Sie dösen damit herum.',
    passes: 'Bitte fahren Sie hin.',
  },
  outcry: {
    kind: 'absolute',
    says: '[^ ]{1,30}!|(?:sie|du|ihr|ihnen|dir|mein<e>|unser<e>|mich|uns)(?: <w>){0,12}\\?',
    unless: [
      '<matter>|können sie|wann|welche<e>|haben sie|wer|ist (die|der|das|ihr<e>)|soll(en)?|liegt|hallo|schon|stimmt',
      'alles',
    ],
    why: 'Ein Ausruf oder eine bohrende Frage setzt unter Druck.',
    marks: 'Das ist nicht wahr!',
    passes: 'Das ist nicht wahr.',
  },
  negated: {
    kind: 'blame',
    says: 'nicht(?! auf einmal)|kein<e>|ohne|weder|kaum|zu (spät|wenig|viel|lange|oft)',
    unless: '<matter>|haben sie',
    why: 'Was der Mensch nicht tut, hört er hier als Vorwurf.',
    marks: 'Sie kommen nicht.',
    passes: 'Sie kommen.',
  },
  sore: {
    kind: 'blame',
    says: [
      '(traurig|bitter|schlimm|übel|elend|arm|schlecht|kaputt|tot|krank|gefährlich|dumm|nackt|dunkel|kalt|blind|taub)(e|en|er|es|em|ste|sten)?',
      '(stumm|schwach|hart|faul|feige|lahm|müde|egal|verrückt|irre|wild|böse|leer|hohl|billig|schmutzig|dreckig|fett)(e|en|er|es|em|ste|sten)?',
      '(klein|reich|stolz|seltsam|merkwürdig|komisch|sonderbar|erstaunlich|lustig|witzig|nett|schön|brutal|gnadenlos|eiskalt)(e|en|er|es|em|ste|sten)?',
      '(ehrlich|anständig|klug|schlau|clever|gescheit|mutig|pünktlich|normal|wertlos|hilflos|ahnungslos|sinnlos|schlampig|fremd)(e|en|er|es|em|ste|sten)?',
      'schreit|schreien|geschrei|weint|weinen|geweint',
      '(lach|droh|warn|leid(?!er)|hass|veracht|verlor|verlier|wüt|ärger|enttäusch|sterb|stirb|fress|sauf|stink|verschwind|verschwund)<z>',
      '(versteck|klau|träum|behaupt|verdien|kämpf|streit|straf|stür[mz]|brenn|brann|schlag|schlepp|jag|treib|trieb|zerr|schmeiß|werf|kipp|reiß)<z>',
      '(säg|brech|bluff|prahl|jammer|schäm|blamier|verpass|versau|vermassel|quatsch|plapper|wunder|staun|zitter|schwitz|heul|schnarch)<z>',
      'besuchen',
      '(klingel|lauer|auftauch|aufkreuz|vorbeischau|zuschau|zuseh|erfahr|mitbekomm|herumsprech|rumsprech|überleg|gewöhn|gönn)<z>',
      'vorbei|schluss|angst|wut|nerven|geduld|scham|chaos|katastrophe|desaster|dreck|müll|schrott|gift|opfer|feind',
      'krieg|kampf|ernst|mitleid|gnade|rache|ruhe',
    ],
    unless: '<matter>|vielleicht|eine firma',
    why: 'Dieses Wort trifft hier den Menschen.',
    marks: 'Das ist bitter.',
    passes: 'Das ist offen.',
  },
  scene: {
    kind: 'blame',
    says: [
      'geld|kohle|schulden|konsequenzen|folgen|polizei|kopf|hals|nase|gesicht|finger|zunge|ohren|augen|zähne|herz',
      'haut|hände|füße|knie|rücken|magen|bauch',
      'straße|feuer|messer|sau|kuh|affe|esel|teufel|hölle|himmel|könig|spiel|witz|zirkus|lüge|wahrheit|ehre|moral',
      'verstand|hirn|charakter|mut|stil|niveau',
      'luft|gras|wand|leute|menschen|mensch|leben|welt|ruf|grund|rolle|sorte|nachbarn?|freunde?|kollegen',
      'verwandten|schwiegermutter|stammtisch|dorf',
      'stadt|viertel|chef|gast|gäste|vorbild|hobby|märchen|theater|film|kino|urlaub|kreuzfahrt|instagram|facebook',
      'handy|iphone|party|villa|pool|yacht|golf',
      'champagner|restaurant|luxus|millionär|(bmw|audi|mercedes|porsche|auto|wagen)|wohnzimmer|terrasse|hochzeit',
      'geburtstag|weihnachten|oma|opa|bruder|schwester',
    ],
    unless: '<matter>|eine firma',
    why: 'Mit der Rechnung hat dieses Wort nichts zu tun; es trifft hier den Menschen.',
    marks: 'Ganze Welt.',
    passes: 'Das ist offen.',
  },
};

export const deHunches: readonly ToneRule[] = Object.entries(hunches).map(
  ([name, { marks, passes, ...hunch }]) => ({
    ...hunch,
    id: `de.${hunch.kind}.hunch-${name}`,
    weight: 0.5,
    marks: [marks],
    passes: [passes],
  }),
);
