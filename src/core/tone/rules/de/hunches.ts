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
  // How it is said: words that say no more of the matter.
  particle: {
    kind: 'blame',
    says: [
      'eben|halt|bloß|doch|ja|wohl|denn|eh|gar|überhaupt|sogar|eigentlich|nun mal|mal|nur|gleich|schon|also',
      'angeblich<e>|plötzlich|jedenfalls|immerhin|meinetwegen|natürlich|wirklich|echt|ernsthaft|tatsächlich|genau',
      'lange|langsam|endlich|dermaßen|solch<e>|derart<e>|so(?! viel| <fine>)',
    ],
    unless: ['<plainly>'],
    why: 'Füllwörter färben den Satz; schreiben Sie, was offen ist.',
    marks: 'Das ist eben so.',
    passes: 'Bitte fahren Sie hin.',
  },
  against: {
    kind: 'absolute',
    says: [
      'aber|trotzdem|(?<!grund )dafür|stattdessen|statt|anstatt|obwohl|dabei|dennoch|ansonsten|notfalls|sonst|dann|jetzt|bald',
      'demnächst|künftig|irgendwann|früher oder später|diesmal|zweimal|dreimal|zehnmal|hundertmal|länger|höchstens',
    ],
    unless: ['<plainly>'],
    why: 'Das stellt gegenüber oder kündigt an; schreiben Sie, was offen ist.',
    marks: 'Bald kommt es.',
    passes: 'Bitte fahren Sie dann hin.',
  },
  people: {
    kind: 'blame',
    says: [
      'man|wer|einer|jemand<e>|unsereins|leute|leuten|jedermann|seine?[nrm]?|er',
      'warum|wieso|weshalb|wo|woher|wie|was',
    ],
    unless: ['<plainly>'],
    why: 'Der Satz handelt von Menschen statt von der Rechnung; schreiben Sie, was offen ist.',
    marks: 'So macht man das.',
    passes: 'Bitte fahren Sie hin.',
  },
  all: {
    kind: 'absolute',
    says: [
      'nie|niemals|niemand<e>|keiner|keinem|keinerlei|kein mensch|nichts|immer|ständig|dauernd|ewig<e>|alles|jeder',
      'jedem|völlig|total|restlos|endgültig<e>|einzig<e>|absolut|komplett|nirgends|überall|schon lange|nie wieder',
      'einmal',
    ],
    unless: ['<plainly>'],
    why: 'Kaum etwas ist immer so, und eine Ausnahme macht den Satz falsch.',
    marks: 'Das geht immer so.',
    passes: 'Bitte fahren Sie immer hin.',
  },
  you: {
    kind: 'blame',
    says: [
      '(sie|ihr|du) (sich |mich |mir |uns |dir |dich |nur |doch |ja |wohl |eben |das |es |die |den |mein<e> |ihr<e> ){0,2}<odd>(?<=en|st|e|t)',
      '(?!<plain> )[a-zäöüß]{3,22}(en|st|e) (sie|du|ihr)',
      '(sie|ihr|du) (sind|seid|bist|haben|habt|hast|wollen|wollt|willst|werden|werdet|wirst|können|könnt|kannst|müssen|musst|machen|machst|tun|tust|lassen|lässt|gehen|gehst|kommen|kommst|stehen|sitzen|hören|sehen|nehmen)',
      '(sind|seid|bist|haben|habt|hast|wollen|wollt|willst|machen|machst|tun|tust|lassen|lässt|gehen|gehst|kommen|kommst|stehen|nehmen) (sie|ihr|du)',
      '(bei|mit|von|an) (ihnen|dir|euch)|(ihnen|dir|euch|dich) (<w> )?(sind|ist|haben|hat|wird|werden|sein|muss)',
      '(ihr|dein|euer|eur)<e> [a-zäöüß-]{1,30}',
    ],
    unless: ['<plainly>'],
    why: 'Der Satz handelt vom Menschen statt von der Rechnung; schreiben Sie, was offen ist.',
    marks: 'Sie dösen damit herum.',
    passes: 'Bitte fahren Sie hin.',
  },
  ours: {
    kind: 'blame',
    says: [
      '(ich|wir|er|man) (sich |mich |mir |uns |dir |dich |nur |doch |ja |wohl |eben |das |es |die |den |mein<e> |ihr<e> ){0,2}<odd>(?<=en|st|e|t)',
      '(?!<plain> )[a-zäöüß]{3,22}(en|e) (ich|wir|er)',
      '<odd>(?<=en|st|t)(?=[.!?,])',
      'mir|mich|mit uns|mein<e> [a-zäöüß]{2,30}',
      'ich',
    ],
    unless: ['<plainly>'],
    why: 'Wie es uns damit geht, hilft niemandem beim Zahlen.',
    marks: 'Ich döse.',
    passes: 'Bitte fahren Sie hin.',
  },
  outcry: {
    kind: 'absolute',
    says: '[^ ]{1,30}!|(?:sie|du|ihr|ihnen|dir|mein<e>|unser<e>|mich|uns)(?: <w>){0,12}\\?',
    unless: [
      '<matter>|können sie|wann|welche<e>|haben sie|hast du|habt ihr|kannst du|könnt ihr|wer|ist (die|der|das|ihr<e>)|soll(en)?|liegt|hallo|schon|stimmt',
      'alles',
    ],
    why: 'Ein Ausruf oder eine bohrende Frage setzt unter Druck.',
    marks: 'Das ist nicht wahr!',
    passes: 'Das ist nicht wahr.',
  },
  negated: {
    kind: 'blame',
    says: 'nicht(?! auf einmal)|kein<e>|ohne|weder|kaum|zu (spät|wenig|viel|lange|oft)',
    unless: '<matter>|haben sie[^?]{0,150}\\?',
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
