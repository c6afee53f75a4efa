/** Shouting: words in capitals and rows of exclamation marks, the same in every language. */
export interface Shout {
  readonly from: number;
  readonly to: number;
  readonly kinder: string;
}

const SHORTEST_ALONE = 4;
/** Written in capitals by everybody. */
const usual = new Set(
  'IBAN BACS HMRC SEPA GMBH UMTS NATO UNESCO ASAP STOP STOPP EORI CHAPS SWIFT IKEA OHG PLZ USTID XRECHNUNG DATEV SCHUFA ELSTER NATWEST HSBC'.split(
    ' ',
  ),
);
const capitals = /(?<![\p{L}\p{N}&.-])\p{Lu}{2,40}(?:[ ,-]{1,2}\p{Lu}{1,40}){0,30}(?![\p{L}\p{N}&-])/gu;
const exclaiming = /[!?]{0,40}!{1,40}[!?]{1,40}/gu;

/** What a sentence shouts; a name such as `HMRC` or `PO-7781` is no shouting. */
export function shoutsIn(sentence: string): Shout[] {
  const words = [...sentence.matchAll(capitals)].filter(([run]) => isShouted(run));
  const rows = [...sentence.matchAll(exclaiming)];
  return [
    ...words.map(({ 0: run, index }) => ({
      from: index,
      to: index + run.length,
      kinder: quiet(run, index === 0),
    })),
    ...rows.map(({ 0: row, index }) => ({
      from: index,
      to: index + row.length,
      kinder: row.includes('?') ? '?' : '.',
    })),
  ];
}

function isShouted(run: string): boolean {
  const words = run.split(/[ ,-]+/).filter((word) => !usual.has(word));
  const length = words.join('').length;
  return (
    length > SHORTEST_ALONE &&
    (words.some((word) => word.length >= SHORTEST_ALONE) || (words.length > 1 && length > 5))
  );
}

function quiet(run: string, beginsSentence: boolean): string {
  const lower = run.toLowerCase();
  return beginsSentence ? lower.slice(0, 1).toUpperCase() + lower.slice(1) : lower;
}
