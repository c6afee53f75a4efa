/** German words that hardly stand in any letter but a harsh one. */
import type { ToneRule } from '../../rule';

export const deHarshWords: readonly ToneRule[] = [
  {
    id: 'de.blame.bad-name',
    kind: 'blame',
    says: '(lügner|betrüger|schwindler|gauner|dieb|halunke|schmarotzer|nassauer|drückeberger|versager|feigling|hochstapler|abzocker|zechpreller|querulant|idiot|witzfigur|heuchler|angeber)<e>|lügen|gelogen|belogen|schwindel<e>|täuschung<e>|getäuscht|hintergangen|betrogen|geprellt|zum (narren|besten|affen|idioten)|für dumm|verschaukel<w>|verarsch<w>|veralber<w>|an der nase|(ein|reine<e>) (witz|farce|theater|hohn|affront|trauerspiel|armutszeugnis|zumutung|chaos|desaster)|lachhaft|lachnummer|wertlos<e>|nutzlos<e>|feige|arrogant<e>|arroganz|ignorant<e>|ignoranz|egoismus|gier<e>|gierig<e>|rücksichtslos<w>|dreist<w>|die (stirn|frechheit|dreistigkeit)|die (stirn|frechheit|dreistigkeit) haben|schamlos<w>|skrupellos<w>|unverfroren<w>|hinwegsetzen|über <w> (<w> )?hinweg|pfeifen auf|undankbar<w>|heuchl<w>|kindisch<e>|schlampig<e>|stümperhaft<e>|gewissenlos<e>|ehrlos<e>|charakterlos<e>|leere<e> (versprech<w>|worte<e>|phrasen|zusagen)|(faule|billige|dumme|lahme|fadenscheinige|plumpe|immer neue)<e> (ausreden?|entschuldigungen?|tricks|geschichten|argumente)|hinhalten|hinzuhalten|halten( sie)? uns( <w>){0,4} hin|vertröst<w>|hinausgezögert|verschlepp<w>|drücken sich|den kopf in den sand|aus der verantwortung|aus dem staub|so danken sie|entgegengekommen,? und|(obwohl|dabei) sie( <w>){0,2} (wussten|wissen)|genau (wussten|gewusst|wissen)|wider besseres wissen|durcheinander|schuld( <w>)? (sind|ist|haben) (nur |allein )?sie|allein sie|(sind|haben) allein',
    unless:
      'nicht (ihre )?schuld|keine schuld|unser<e>|wir haben( <w>){0,4} (durcheinander|getäuscht)|entschuldig<w>|leid|allein (nicht|zu)',
    weight: 1,
    why: 'Das beschimpft den Menschen; wer sich beleidigt fühlt, antwortet nicht mehr.',
    instead: 'Ihre Rechnung ist noch offen.',
    marks: ['Sie halten uns seit Ostern hin.', 'Ihre leeren Versprechungen kennen wir.'],
    passes: ['Das Durcheinander war unser Fehler.'],
  },
  {
    id: 'de.blame.duty',
    kind: 'blame',
    says: '(ein|jeder|jede|eine)<e> (<w> )?(verantwortungsvoll|vernünftig|anständig|seriös|ordentlich|ehrbar|redlich|normal|echt|richtig)<e> (unternehmer|kaufmann|mensch|kunde|firma|betrieb|geschäftsmann|person|geschäftsführer)<e>|hätte( <w>){0,4} (längst|erledigt|bezahlt|gezahlt|angerufen|geantwortet|reagiert)|(pflicht|verpflichtung|verantwortung)<e> (nachkommen|nach|erfüllen|vernachlässig<w>|verletz<w>|bewusst)|(von|an) ihre<e> (pflicht|verpflichtung|zusage|verantwortung)<e>|ihre (pflichten|verpflichtungen)|(den|so viel|wenigstens|einen funken) (anstand|mut|mumm|höflichkeit)|anstand|ehrlichkeit( <w>){0,2} (scheint|ist nicht|fehlt|vermissen)|(ehrlichkeit|pünktlichkeit|zuverlässigkeit|höflichkeit|moral)( <w>){0,3} (nicht|fremdwort|fehlt|mangelt)|fremdwort|nicht ihre stärke|(mangelt|fehlt) (es )?ihnen|erstaunlich|bemerkenswert, dass|verwunderlich|unfassbar|nicht zu fassen|erwarten sie( <w>){0,4} (kein|nicht)<e>|nimmt ihnen( <w>){0,2} ab|wer hätte das|wer soll das|(ist|war)( <w>){0,3} (wirklich|denn|eigentlich) so (schwer|kompliziert|schwierig)|so (kompliziert|schwer|schwierig)\\?|(wieder|erneut|schon wieder)( <w>)? (zu spät|nichts|verspätet|unpünktlich)|kein geschäft führen|schließen sie es|meinen,? (nicht|sie müssten|dass sie nicht)|rücksicht mehr|keine rücksicht|kein mitleid|längst|seit (ewigkeiten|jahr und tag)|ohne sich zu (melden|rühren)',
    unless:
      'danke|dank|leid|unser<e> (pflicht|verantwortung)|längst (vergessen|erledigt|gut)|keine verpflichtung|so schwer war',
    weight: 1,
    why: 'Das predigt; sagen Sie, was offen ist und was zu tun ist.',
    instead: 'Ihre Rechnung ist noch offen.',
    marks: ['Ein anständiger Kaufmann hätte längst bezahlt.', 'Ehrlichkeit scheint ein Fremdwort zu sein.'],
    passes: ['Es ist unsere Pflicht, die Zahlen zu prüfen.'],
  },
  {
    id: 'de.threat.harm',
    kind: 'threat',
    says: '(in die|eine) insolvenz( <w>)? (treiben|beantragen|schicken)|insolvenzantrag|ruinier<w>|das leben( <w>)? schwer|(vor|beim) (dem )?(richter|kadi)|(ich|wir) warne<w>|gewarnt|(wird|kann)( <w>){0,3} teuer|teuer werden|(wird|werden)( <w>){0,5} (nicht gefallen|leiden|bereuen|schaden|büßen|bedauern|noch sehen|kennenlernen)|nicht gefallen|büßen|(geräte|ware|waren|auto|fahrzeug|maschinen?|möbel|eigentum)( <w>){0,3} (abholen|wieder ab|zurückholen|mitnehmen|einziehen|beschlagnahmen)|holen wir( <w>){0,4} (ab|zurück)|(jeden|jeder|bis auf den|auf heller und) (einzelnen |letzten )?(cent|pfennig|euro)|(um es|ich sage es|wir sagen es|damit das)( <w>){0,2} (deutlich|klar|klipp)|(noch einmal )?klipp und klar|(duldet|dulden) keinen|kein<e> (aufschub|verzögerung|nachsicht|entgegenkommen|rücksicht|gnade)|(wir )?bestehen darauf|(fordern|verlangen|beharren)( <w>){0,2}|bloßstell<w>|anprangern|(ihr|ihren)<e>( <w>)? (ruf|ansehen|name<e>)( <w>){0,5} (leiden|leidet|ruiniert|beschädigt|schaden)|(ganze|gesamte)<e> (stadt|dorf|branche|nachbarschaft)|weitergehen,? und|eskalier<w>|vergeltung|bestraf<w>|strafe<e>|(müssen|werden) wir( <w>){0,3} (andere|weitere|härtere)|(andere|härtere) (wege|saiten|mittel|methoden)|landet( <w>)? (vor|beim|im)|dann sehen wir|das haben sie davon|wir melden sie|melden wir sie',
    unless: '<wont>|<day>|(fordern|verlangen)( <w>)? nichts|leid|verlangen wir nichts|kein<e> strafe<e>',
    unlessTrue: ['judgment'],
    weight: 2,
    why: 'Angst lässt Briefe ungeöffnet; ein klarer nächster Schritt mit seinem Tag bringt Menschen ans Telefon.',
    instead: 'Bitte rufen Sie uns an, damit wir gemeinsam einen Weg finden.',
    marks: ['Ich warne Sie, das wird teuer.', 'Wir wollen jeden Cent.'],
    passes: ['Wir verlangen jetzt nichts.'],
  },
];
