/**
 * How a sheet is laid out for an envelope with a window: data, all in mm from the top left corner of the sheet.
 *
 * Sources are looked up in the field's standards; where they are weak, `confidence` says so, and the test sheet shows it.
 * A name carries a version: letters are kept with it, so what is given out is never changed, only followed by the next.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly label: string;
  readonly paper: 'A4' | 'Letter';
  /** Text here is in sight wherever the sheet has slid to in its envelope; the address stands in it. */
  readonly address: Box;
  /** What may show through the window in one position or another: nothing but the address and the line above it. */
  readonly clear: Box;
  /** Where the sender stands small above the address; null where the envelope has no such custom. */
  readonly returnLine: Box | null;
  /** The business's name or logo. */
  readonly head: Box;
  /** How the business is reached, and the day. */
  readonly details: Box;
  /** Where the words begin on the first page. */
  readonly words: number;
  /** The left edge of the words, and their right. */
  readonly left: number;
  readonly right: number;
  /** Where the sheet is folded: from the top. */
  readonly folds: readonly number[];
  /** The middle of the sheet, for the punch; null where it is not marked. */
  readonly hole: number | null;
  /** How the place is written in an address. */
  readonly place: 'city, then postcode' | 'city postcode' | 'postcode city';
  /** Of the window, to the user: high, medium or low. */
  readonly confidence: 'high' | 'medium' | 'low';
}

export const sheets = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const;

/** The first page begins here, on every layout. */
export const TOP = 10;

const a4 = { paper: 'A4', folds: [99, 198], hole: null, place: 'city, then postcode' } as const;

/** DIN 5008:2020 (high): text edge 25, hole mark 148.5; an address field of 85 x 45, of which the lower 27.3 is the address. */
const din = { ...a4, hole: 148.5, left: 25, right: 190, place: 'postcode city', confidence: 'high' } as const;

export const layouts = {
  /**
   * UK, A4 folded in three into DL. No text of BS 4264 was found: derived from a window of 35 x 90, 20 from the left and
   * 18 from the foot, over a panel of 99 that slides 10 sideways and 11 down (low); it was measured on real envelopes first
   * as `a4-dl-1`.
   */
  'a4-dl-2': {
    ...a4,
    label: 'UK DL window · A4 folded in three',
    address: { x: 22, y: 57, width: 78, height: 24 },
    clear: { x: 0, y: 46, width: 110, height: 46 },
    returnLine: null,
    head: { x: 22, y: TOP, width: 84, height: 34 },
    details: { x: 114, y: TOP, width: 74, height: 82 },
    words: 95,
    left: 22,
    right: 188,
    confidence: 'low',
  },
  /**
   * UK, A4 folded once into C5: a field of 90 x 44 at 20, 60 (medium). The sheet slides 19 sideways and 13 down, so the
   * address keeps to what is left of the field in every position, and 13 around it is kept clear.
   */
  'a4-c5-1': {
    ...a4,
    label: 'UK C5 window · A4 folded once',
    folds: [148.5],
    address: { x: 22, y: 66, width: 68, height: 30 },
    clear: { x: 0, y: 47, width: 112, height: 70 },
    returnLine: null,
    head: { x: 22, y: TOP, width: 86, height: 35 },
    details: { x: 116, y: TOP, width: 72, height: 105 },
    words: 119,
    left: 22,
    right: 188,
    confidence: 'medium',
  },
  /** DIN 5008 form A: the field at 20, 27; the address from 44.7; folds 87 and 192 (high). */
  'din-5008-a-1': {
    ...din,
    label: 'DIN 5008 form A · A4 in DL or C5/6',
    folds: [87, 192],
    address: { x: 25, y: 44.7, width: 78, height: 25.3 },
    clear: { x: 0, y: 27, width: 120, height: 45 },
    returnLine: { x: 25, y: 27, width: 78, height: 17.7 },
    head: { x: 25, y: TOP, width: 95, height: 15 },
    details: { x: 125, y: TOP, width: 65, height: 62 },
    words: 80.46,
  },
  /** DIN 5008 form B: the field at 20, 45; the address from 62.7; folds 105 and 210 (high). */
  'din-5008-b-1': {
    ...din,
    label: 'DIN 5008 form B · A4 in DL or C5/6',
    folds: [105, 210],
    address: { x: 25, y: 62.7, width: 78, height: 25.3 },
    clear: { x: 0, y: 45, width: 120, height: 45 },
    returnLine: { x: 25, y: 45, width: 78, height: 17.7 },
    head: { x: 25, y: TOP, width: 95, height: 33 },
    details: { x: 125, y: TOP, width: 65, height: 80 },
    words: 98.46,
  },
  /**
   * US, Letter folded in three into #10: the safe box of the post is 88.9 x 22.2 at 12.7, 51.9; the window 114.3 x 28.6, 22.2
   * from the left of the envelope; ⅛ in (3.2) clear round the address (high). What is common to all three.
   */
  'letter-10-1': {
    label: 'US #10 window · Letter folded in three',
    paper: 'Letter',
    address: { x: 23, y: 55.1, width: 75, height: 19 },
    clear: { x: 0, y: 45, width: 116, height: 47 },
    returnLine: null,
    head: { x: 23, y: TOP, width: 89, height: 33 },
    details: { x: 119, y: TOP, width: 73.9, height: 82 },
    words: 95,
    left: 23,
    right: 192.9,
    folds: [93.1, 186.3],
    hole: null,
    place: 'city postcode',
    confidence: 'high',
  },
  /** France, the window on the right: a field of 85 x 33 at 110, 55 (medium), 2 kept inside it; the sheet slides 10 and 11. */
  'a4-fr-1': {
    ...a4,
    label: 'France, window right · A4 folded in three',
    address: { x: 113, y: 57, width: 80, height: 29 },
    clear: { x: 99, y: 44, width: 111, height: 55 },
    returnLine: null,
    head: { x: 22, y: TOP, width: 166, height: 32 },
    details: { x: 22, y: 46, width: 73, height: 53 },
    words: 102,
    left: 22,
    right: 188,
    place: 'postcode city',
    confidence: 'medium',
  },
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;

export const layoutNames = Object.keys(layouts) as [LayoutName, ...LayoutName[]];

export function layoutOf(name: LayoutName): Layout {
  return layouts[name];
}
