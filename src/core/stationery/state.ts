/** Stationery: how the business's letters look, from the envelope they go into to the line at their foot. */
import { lineSchema, z } from '../basics/zod';
import { layoutNames, type LayoutName } from '../letters/layouts';
import type { Jurisdiction, Profile } from '../profile/state';
import { isReadableOnWhite } from './contrast';

export const logoKinds = ['png', 'jpeg'] as const;
export const MAX_LOGO_BYTES = 2 * 1024 * 1024;
/** Of a side. At 60 mm wide, 4,000 are finer than any office printer. */
export const MAX_LOGO_PIXELS = 4_000;
export const MIN_LOGO_PIXELS = 16;

const side = z.int().min(MIN_LOGO_PIXELS).max(MAX_LOGO_PIXELS);

/** A picture in the book's folder, by the SHA-256 of its content; a letter keeps this, and so prints the same for ever. */
export const logoSchema = z.object({
  name: lineSchema(255),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive().max(MAX_LOGO_BYTES),
  kind: z.enum(logoKinds),
  width: side,
  height: side,
});

export const papers = ['ours', 'pre-printed'] as const;
export const slips = ['none', 'slip', 'slip-with-qr'] as const;

const millimetres = (most: number) => z.number().min(0).max(most);

export const stationerySchema = z.object({
  layout: z.enum(layoutNames),
  /** Is the letterhead printed with the letter, or on the paper already? Then nothing is printed there. */
  paper: z.enum(papers),
  logo: logoSchema.nullable(),
  /** Of the name and the subject: `#rrggbb`. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .refine(isReadableOnWhite, 'This colour is too light to be read on white paper. Choose a darker one.'),
  /** What the head and foot of pre-printed paper take: mm from the edge. */
  printed: z.object({ top: millimetres(80), bottom: millimetres(60) }),
  /** At the foot of each page: company and tax number. */
  foot: z.array(lineSchema(120)).max(3),
  /** At the end of a letter that asks for money. */
  slip: z.enum(slips),
});

export type Logo = z.infer<typeof logoSchema>;
export type Stationery = z.infer<typeof stationerySchema>;

export interface StationeryState {
  /** Null until it is chosen: then what is usual where the business is. */
  readonly stationery: Stationery | null;
}

export const noStationery: StationeryState = { stationery: null };

export function stationeryOf({ stationery }: StationeryState, { jurisdiction }: Profile): Stationery {
  return stationery ?? usualStationery(jurisdiction);
}

function usualStationery(jurisdiction: Jurisdiction): Stationery {
  return {
    layout: usualLayouts[jurisdiction] ?? 'a4-dl-2',
    paper: 'ours',
    logo: null,
    accent: '#0d615d',
    printed: { top: 45, bottom: 25 },
    foot: [],
    slip: 'none',
  };
}

const usualLayouts: Readonly<Partial<Record<Jurisdiction, LayoutName>>> = {
  DE: 'din-5008-b-1',
  FR: 'a4-fr-1',
  US: 'letter-10-1',
  CA: 'letter-10-1',
};
