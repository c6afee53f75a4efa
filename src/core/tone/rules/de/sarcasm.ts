/** German sarcasm: it says one thing and means a worse one. */
import type { ToneRule } from '../../rule';

export const deSarcasm: readonly ToneRule[] = [
  {
    id: 'de.sarcasm.knowing',
    kind: 'sarcasm',
    says: [
      'vermutlich (waren|haben|sind|hatten) sie|wie üblich',
      'wie immer,? (nichts|kam|haben|sind|zu spät)|wie (überaus )?(praktisch|bequem|passend|originell)',
      'überraschung|(sie|ihnen) (meinen|glauben|denken|halten|scheinen|scheint)( <w>){0,2} wohl',
      '(meinen|glauben|denken) sie (etwa|wohl|wirklich|ernsthaft|tatsächlich)',
      'wohl (nicht|nie|kaum) (nötig|wichtig|bekannt|gehört)',
      '(neuer|neue|neues) (monat|woche|jahr|tag),? (neue|neues|neuer)|spricht bände|sprechen bände',
      'ehrlich gesagt',
    ],
    unless: [
      'offenbar (ging|ist|wurde)( <w>){0,3} (brief|rechnung|post|verloren|unser)|unser fehler',
      'haben wir( <w>){0,3} offen(bar|sichtlich)|(wir|uns)( <w>){0,3} offen(bar|sichtlich)',
    ],
    weight: 1,
    why: 'Zwischen den Zeilen steht ein Vorwurf; schreiben Sie die schlichte Zeile.',
    instead: 'Wir haben noch nichts von Ihnen gehört.',
    marks: ['Wie üblich kam nichts.', 'Wie praktisch.'],
    passes: ['Offenbar ging unser Brief verloren.', 'Wie immer danken wir Ihnen.'],
  },
  {
    id: 'de.sarcasm.question',
    kind: 'sarcasm',
    says: [
      '(denken|glauben|meinen) sie (nicht|wirklich|ernsthaft|etwa|tatsächlich|eigentlich)',
      'haben sie (etwa )?(vergessen|verlernt),? (wie|dass|was|wo)|was an',
      '(vielleicht|würden) (erklären|verraten|erläutern|sagen) sie (uns )?(einmal|mal)',
      '(neue<e>|neues) (auto|wagen|urlaub|haus)( <w>){0,4} (aber|leisten)',
      'zu (beschäftigt|wichtig|fein|schwer|viel verlangt)|ist das (zu viel|so schwer)',
      'arbeiten (wir )?umsonst|(wir )?arbeiten umsonst|keine fünf minuten',
      'fällt( <w>){0,2} schwer zu glauben',
    ],
    weight: 1,
    why: 'Eine Frage, die spottet, bekommt keine Antwort; fragen Sie, was los ist und ob Sie helfen können.',
    instead: 'Bitte sagen Sie uns, wenn etwas im Weg steht.',
    marks: ['Denken Sie wirklich, wir arbeiten umsonst?', 'Was an dem Wort fällig ist unklar?'],
    passes: ['Wann dürfen wir mit der Zahlung rechnen?', 'Was können wir tun?'],
  },
  {
    id: 'de.sarcasm.thanks',
    kind: 'sarcasm',
    says: [
      '(danke|dank)( <w>){0,3} (für nichts|fürs ignorieren|fürs warten)',
      '(danke|dank),? dass sie ... (ignoriert|warten (lassen|ließen)|vergessen|hängen|sitzen)( <w>){0,3}',
      '(sind|bin) (doch |auch )?(nicht die|kein<e>) (wohlfahrt|bank|sparkasse|sozialamt|wohltätigkeitsverein|verein|caritas|idioten|kreditinstitut)',
      'glauben ihnen( <w>)? (kein|nicht|nichts)|kein(em)? wort',
    ],
    weight: 1,
    why: 'Spöttischer Dank verletzt mehr als schlichte Worte.',
    instead: 'Wir haben noch nichts von Ihnen gehört.',
    unless: 'nicht vergessen',
    marks: ['Danke für nichts.', 'Wir sind keine Bank.'],
    passes: ['Danke für Ihren Brief.', 'Wir glauben Ihnen.'],
  },
];
