/** German words that are warm alone: of praise, of comfort and of a gift. They miss what nobody thought of. */
import type { KindRule } from '../../rule';

export const deKindLexicon: readonly KindRule[] = [
  {
    id: 'de.kind.warm-word',
    says: [
      '(?:köstlich|ausgezeichnet|unbezahlbar|lecker|liebevoll|herrlich|bezaubernd|charmant|zauberhaft|entzückend|traumhaft|fantastisch|phantastisch|genial|fabelhaft|famos|unvergesslich|wohltuend|gemütlich|stimmungsvoll|selbstlos|großherzig|gütig|einfühlsam|verständnisvoll|hilfsbereit|engagiert|fleißig|tüchtig|talentiert|begabt|beherzt|loyal|treu|sympathisch|zuvorkommend|aufmerksam|sonnig|inspirierend|gelungen|vorzüglich|hinreißend|wohlverdient|vertrauensvoll|partnerschaftlich|nachbarschaftlich|unkompliziert|kulant)<e>',
      '(?:gratulier|bewunder|schätz(?:e|en) (?:wir|ich|sie)|umarm|verwöhn|begeister|beglück|versüß|aufgemuntert|tröst|ermutig|ermunter|mitfühl|mitgefühl|zugetraut|wertgeschätzt|wertschätz|gewürdigt|beeindruck|gerührt|berührt|mitgerissen|gestrahlt|strahl|aufgeblüht|aufblüh|geglänzt)<z>',
      '(?:freude|glück|segen|zuversicht|hoffnung|trost|daumen|umarmung|wertschätzung|bewunderung|dankbarkeit|anerkennung|rückhalt|beistand|zusammenhalt|verschnaufpause|atempause|spielraum|freikarte|geschenk|blumenstrauß|plätzchen|händchen|gespür|riecher|geschick|herzensmensch|sonnenschein|lichtblick|ehrensache|seelenruhe|stammgast|lieblings[a-zäöüß]{2,20})(?:e|n|en|s)?',
      'verlass(?: ist)?(?=[.,!]|$)|(?:großes|volles|vollstes|viel|unser|ganzes|weiter|weiterhin|mein) vertrauen(?! (?:ist|verloren|missbraucht|haben|hast))|vertrauen(?: <c>){0,2},? dass',
      '(?:sehr |so |viel |wirklich )?(?:geholfen|gelobt|gefeiert|vermisst|verziehen|mitgefreut|mitgefeiert)(?=[.,!]|$)|(?:tönen|himmel) gelobt',
      '(?:mit|so viel|viel) herz(?=[.,!]|$)|von (?:ganzem )?herzen|herzens<z>|gold richtig|goldrichtig|goldig<e>',
      'beide augen zu|scheibe abschneiden|(?:böses|gutes) wort|es ehrt (?:sie|dich)|ehrt (?:sie|dich)|wieder flott|wieder bergauf|aufwärts',
      '(?:enorme|riesige|tolle|große|beachtliche) leistung(?! v)|verdient applaus|mut,? |beigebracht|humor|(?:meine|unsere) (?:tochter|söhne|kinder)(?: <w>){0,5} zu ihnen',
      '(?:neugeborene|nachwuchs|enkelkind|taufe|geburt|ruhestand|jubiläum|genesung|reha|chemo|pflege ihre[rs])<z>(?: <w>){0,4}(?: (?:gut|alles|freu|wünsch|kraft|zeit|schön|gerade|zuerst|vor|jetzt))<z>',
      '(?:ohne|an|über|auf|für) (?:treue |liebe |gute |so nette )?(?:gäste|kunden|kundinnen|nachbarn|partner|mieter|eltern|mitglieder|menschen|betriebe|freunde) wie (?:sie|ihnen|euch|dich|dir) (?:hätten|gäbe|wären|ist|sind|freu|mach|tut|lohnt)<z>',
    ],
    unless:
      'wünschen übrig|kein<e> (?:freude|hoffnung|glück|vertrauen)|glück (?:gehabt|reden|sagen)|lächel<z>|(?:ihre|deine|letzte) hoffnung|zum glück gibt|von glück',
    marks: ['Sie haben ein Händchen für Farben.', 'Wir drücken die Daumen.', 'Ihre Torte war köstlich.'],
    passes: ['Ihre Erklärung lässt zu wünschen übrig.'],
  },
  {
    id: 'de.kind.of-course',
    says: [
      '(?:selbstverständlich|natürlich|freilich|klar)(?: <w>){0,9} (?:weiter|auch|storniert|gutgeschrieben|zurück|kostenlos|umsonst|behalten|nutzen|kommen|warten|möglich|erstattet|angehalten|sicher|frei|gern|gerne)(?=[ .,!]|$)',
      '(?:können|dürfen|darf|kann|bleibt|bleiben|läuft|bekommen|haben|machen|wir)(?: <w>){0,6} (?:selbstverständlich|natürlich)(?: <w>){0,6}',
      'weiter(?:hin)? wie (?:geplant|gewohnt|bisher|immer)|wie gewohnt|(?:genauso|ebenso|auch so) möglich|genauso gut|hängt (?:gewiss |bestimmt |doch )?nicht an',
      'auf (?:ein paar|eine|zwei|drei|einen|die paar)(?: <c>){1,2} kommt es(?: <w>){0,5} nicht an|kommt es(?: <w>){0,3} nicht an|denkt (?:kein mensch|niemand|man nicht)',
      '(?:mahnlauf|mahnung|mahnungen|mahnverfahren|frist|gebühr|zinsen)(?: <w>){0,4} (?:angehalten|gestoppt|ausgesetzt|zurückgezogen|zurückgenommen|storniert|gelöscht)|mahnspesen(?: <w>){0,3} (?:storniert|erlassen|gestrichen)',
      '(?:hätte|hätten) (?:ich |wir )?(?:sie|ihnen|dich|dir|uns|es|das)(?: <w>){0,8} (?:sollen|müssen|dürfen)|in ihrer lage|hätte ich genauso|an ihrer stelle hätte ich auch',
      '(?:hab|habe|haben|war|waren)(?: <w>){0,6} auch (?:jeden|schon|einmal|mal|nicht|so|kein)|erste[nr]? (?:großen )?auftrag',
      '(?:soll|sollen|muss|wird) (?:sie|ihnen|dich) niemand|niemand (?:mit|wegen)(?: <c>){0,4} (?:behelligen|belästigen|drängen|stören)|kein böses|hören sie(?: <w>){0,6} kein',
      '(?:ist|bleibt|und bleibt) (?:ihr|dein|euer) (?:zuhause|platz|stammplatz)|geh(?:t|en) weiter(?: wie|,|\\.)|(?:damit|sodass) (?:sie|du) nicht(?: <w>){0,4} (?:müssen|musst)',
      '(?:schwer|hart|viel|einiges|sehr)(?: <w>){0,2} zu kämpfen|schweres? (?:frühjahr|jahr|sommer|herbst|winter|zeit|start)|hinter (?:sich|ihnen)(?: <c>){0,5} (?:nie|trotzdem|tapfer)',
      'uns (?:ist|wäre|sind)(?: <w>){0,6} lieber als|lieber als (?:jeder|ein|eine|tausend|gar)|sorge(?:n)? ab|(?:ein )?(?:kurzes |kleines )?zeichen (?:genügt|reicht)|gut geht',
      '(?:auf uns|auf mich|von sich aus)(?: <c>){0,3} (?:zugekommen|zukommen)|das hinbekommen|hängen wir sie nicht|bringe(?: <c>){0,6} mit(?=[.,!]|$)',
    ],
    unless: [
      'haft(?:en|et|ung)|kennen sie natürlich|natürlich nie|natürlich (?:wieder|keine zeit)|<v>gericht<z>|anwalt|inkasso<z>|nicht mehr|wie gewohnt (?:zu spät|nichts)|wundern',
      'ist (?:natürlich|selbstverständlich) (?:steuer|umsatz)<z>|wie vereinbart weiter|überweisung einfach',
    ],
    marks: [
      'Sie dürfen das Lager natürlich weiter nutzen.',
      'Wir hätten Sie vorher anrufen sollen.',
      'Auf ein paar Tage kommt es nicht an.',
    ],
    passes: ['Natürlich haben Sie wieder keine Zeit.'],
  },
];
