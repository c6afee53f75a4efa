/** German sentences that speak of the reader, and not of the invoice: by the verbs a plain letter does not need. */
import type { ToneRule } from '../../rule';

const odd = String.raw`(?!(?:<plain>|<small>)[^a-zäöüß])[a-zäöüß]{2,22}`;
const end = (ending: string) => String.raw`(?=[a-zäöüß]{2,22}${ending})${odd}(?<=${ending})`;
const done = `(?=[a-zäöüß]{0,8}ge|ver|be|er|zer|ent|miss)${end('(?:en|t)')}`;
const may = 'können|wollen|werden|müssen|sollen|dürfen|möchten|lassen|würden|sollten';

export const deOfYou: readonly ToneRule[] = [
  {
    id: 'de.of-you.does',
    kind: 'blame',
    says: [
      `<start>(?:und |aber |denn |oder |doch )?sie ${end('(?:en|ln|rn)')}`,
      `${end('(?:en|ln|rn)')} sie`,
      `(?:dass|wenn|weil|ob|wie|was|wo|während|obwohl|bis|als|die|den|warum) sie( <c>){0,6} ${end('(?:en|ln|rn)')}<stop>`,
      `(?:(?<!wir |ich )(?:${may}) sie|sie (?:${may}))( <c>){0,8} ${end('(?:en|ln|rn)')}<stop>`,
      `(?:haben|sind|wurden) sie( <c>){0,8} ${done}<stop>`,
      `sie (?:haben|sind|wurden)( <c>){0,8} ${done}<stop>`,
      `du ${end('st')}|${end('st')} du|du (?:hast|bist|kannst|willst|sollst|wirst)( <c>){0,8} ${end('(?:en|t)')}<stop>`,
      `(?:hast|bist|kannst|willst|sollst|wirst) du( <c>){0,8} ${end('(?:en|t)')}<stop>`,
    ],
    unless: 'bitte',
    unlessKind: true,
    weight: 1,
    why: 'Der Satz handelt vom Menschen statt von der Rechnung; wer sich beurteilt fühlt, antwortet nicht mehr.',
    instead: 'Ihre Rechnung ist noch offen.',
    marks: ['Sie trödeln.', 'Wie Sie mit uns umspringen.', 'Du hast uns geleimt.'],
    passes: [
      'Sie bestellten zwölf davon.',
      'Kreuzen Sie das Feld an.',
      'Sie haben uns eine Kopie geschickt.',
    ],
  },
  {
    id: 'de.of-you.pointed',
    kind: 'blame',
    says: [
      '(?:sie|du|ihr) (?:<c> ){0,4}(?:nie|niemals|ständig|dauernd|bloß|gefälligst|wohl|halt|etwa|ja|doch|eh|offenbar|angeblich|plötzlich|selber|endlich|wenigstens|wirklich|tatsächlich|ernsthaft|nicht einmal)',
      '(?:glauben|denken|meinen|wissen|merken|begreifen|schämen|trauen|wagen|behaupten|erzählen|reden|tun|spielen|verstecken|drücken) sie',
      'sie (?:glauben|denken|meinen|wissen|merken|begreifen|schämen|trauen|wagen|behaupten|erzählen|reden|tun|spielen|verstecken|drücken|feiern|führen|leben)',
      '(?:ihr|dein|euer|eure)<e> (?:<c> ){1,4}(?:ja|wohl|doch|eh|bloß|halt|angeblich) |(?:ja|doch|wohl|bloß) (?:<c> ){0,3}(?:ihr|dein|euer|eure)<e>',
      '(?:wahrscheinlich|vermutlich) (?:warten|hoffen|denken|haben|sind|liegen|sitzen|suchen) sie',
      'schon wieder|wieder (?:ein)?mal|abermals|zum wiederholten',
      '(?:leute|firmen|nachbarn|eltern|menschen|alle|andere|anderen|jeder)(?: <c>){0,5} (?:zahl|bezahl|schaff|überweis|benehm|kapier)<z>',
    ],
    unless:
      'bitte|wissen sie(?: <c>){0,2} (?:schon,|noch,|wann|ob)|sagen sie|haben sie|sie (?:zu )?"?ja"?(?: zu| oder|,|\\.|"| sagen| und| gesagt)|meinen sie (?:die|den|das|mit)|<day>|alle (?:zahlungen|teilnehmer|mitglieder|parteien)|damit sie wissen',
    unlessKind: true,
    weight: 1,
    why: 'So klingt, was vom Menschen gesagt wird, nach einem Vorwurf; schreiben Sie, was offen ist.',
    instead: 'Ihre Rechnung ist noch offen.',
    marks: ['Sie hatten ja Zeit genug.', 'Sie feiern, und wir warten.', 'Andere Mieter schaffen das.'],
    passes: ['Wissen Sie schon, wann das Geld kommt?'],
  },
  {
    id: 'de.of-you.no-more',
    kind: 'absolute',
    says: [
      '(?:<us>)(?: <c>){0,10} (?:<noMore>)|(?:<noMore>)(?: <c>){0,8} (?:<us>)',
      '(?:werden|wirst|werdet) (?:sie|du|ihr)(?: <c>){0,8}|(?:wird|werden) (?:ihnen|dir|euch)(?: <c>){0,8}',
      '<start>dann (?:<c> )?(?:ich|wir|sie|du|eben|halt|ihr<e>)(?: <c>){0,4}',
    ],
    unless: [
      String.raw`[^ ]{1,30}\?`,
      'bitte|<matter>|<day>|gehört|(?:gilt|gültig|lieferbar|stimmt|offen|aktuell|nötig|erreichbar|zuständig|tätig|verfügbar|lager|notwendig|erforderlich|besteht|wohnt|hergestellt|vorrätig|geöffnet|beschäftigt|nicht mehr (?:als|bei)|kundin?|werden sie (?:benachrichtigt|informiert|gebeten))',
    ],
    unlessKind: true,
    weight: 1,
    why: 'Das klingt nach dem Ende des Gesprächs; die meisten möchten noch reden.',
    instead: 'Bitte rufen Sie uns an, damit wir besprechen, wie es weitergeht.',
    marks: ['Das mache ich nicht länger mit.', 'Dann lernen wir uns kennen.'],
    passes: ['Frau Huber ist nicht mehr bei uns tätig.', 'Die Bankverbindung gilt nicht mehr.'],
  },
  {
    id: 'de.blame.by-ending',
    kind: 'blame',
    says: [
      '(?!(?:kosten|problem|zins|form|naht|lücken|reibungs|arbeits|gegenstands|sorg|mühe|tadel|ausnahms|frist|bargeld|kontakt|draht|zweifels|bedingungs|selbst|makel|kinder|fehler|leb|papier|alkohol|herren|obdach|schaden|bar|anstands|mangel|risiko|knopf)los)[a-zäöüß]{3,20}los(?:e|en|er|es|em|igkeit|ste|sten)?',
      '(?!(?:bäck|druck|schrein|metzg|gärtn|brau|mal|tischl|schloss|kondit|wäsch|molk|käs|fleisch|büch|web|reed|spengl|zimm|lackier|fisch|stein|ziegel|ros|masch|kell|wein|loh|sattl|glas|buch|schneid|stick|näh|drechsl|bild|kürschn|töpf|imk|färb|großbäck)[a-zäöüß]{0,6}erei)[a-zäöüß]{3,18}erei(?:en)?',
      '(?:her)?(?:um|rum)(?:zu|ge)?(?:red|eier|drucks|trick|lüg|albern|tanz|kommandier|trampel|nörgel|mecker|spiel|schub|kutsch)[a-zäöüß]{1,8}',
      'un(?:ver|er|be|ge)(?:schäm|antwort|froren|nünft|zeih|ständ|greif|hör|trägl|träglich|zog|hobel|wöhnlich dreist|rechtfertig|niert|fug|scholten|lehr|ein|zähm|niess)[a-zäöüß]{1,12}',
    ],
    unless: 'bitte|<day>|<matter>',
    unlessKind: true,
    weight: 1,
    why: 'Das verurteilt den Menschen; wer sich verurteilt fühlt, antwortet nicht mehr.',
    instead: 'Ihre Rechnung ist noch offen.',
    marks: ['Diese Trödlerei kennen wir.', 'Hören Sie auf, herumzueiern.'],
    passes: ['Die Bäckerei ist zu.', 'Der Umtausch ist kostenlos.'],
  },
];
